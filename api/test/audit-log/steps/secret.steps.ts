/** What is masked, sealed, named anew and withdrawn. */
import { newId } from '../../../src/kernel/ids.js';
import { CANARY, step, type Stage, type Step } from '../stage.js';

export const secrets = ({ ids, author, rapporteur, secretariat, second, seen, text }: Stage): Step[] => [
  // It stands in what it was taken apart into as well.
  step('redactPassage', rapporteur, Array<string>(3).fill('contribution.redacted'), async () => ({
    ...(await seen(ids.accepted)),
    redactionId: ids.redaction,
    passage: CANARY,
    reason: 'PERSONAL_DATA',
    note: text,
  })),
  step('readRedacted', secretariat, ['redaction.original_read'], () => ({
    id: newId(),
    redactionId: ids.redaction,
    reason: text,
  })),
  step('liftRedaction', secretariat, Array<string>(3).fill('contribution.redaction_lifted'), () => ({
    id: newId(),
    redactionId: ids.redaction,
    reason: text,
  })),
  step('changeAttribution', author, ['contribution.attribution_changed'], async () => ({
    ...(await seen(ids.accepted)),
    attributionLevel: 'NON_ATTRIBUTABLE',
  })),
  step('askToOpenSeal', secretariat, ['seal.opening_asked'], () => ({
    id: ids.seal,
    contributionId: ids.accepted,
    language: 'es',
    reason: text,
  })),
  step('answerSealOpening', second, ['seal.opened'], () => ({ openingId: ids.seal, answer: 'AGREED' })),
  step('readSealedAuthor', secretariat, ['seal.author_read'], () => ({ openingId: ids.seal })),
  step('withdrawContribution', author, ['contribution.withdrawn'], async () => ({
    ...(await seen(ids.changed)),
    reason: text,
  })),
];
