/** How sequences begin: with what is mostly there, or with what chance alone seldom leads to. */
import type { Step } from './story.js';

const by = (command: string, particular: Partial<Step> = {}): Step => ({
  ...{ command, nth: 0, pauseMs: 0, pick: 0, isSentAgain: false },
  ...particular,
});

/** The author's text waits; another one is accepted, and an edit of it waits; one or the other is in somebody's hand. */
export const BEGINNING: Step[] = [
  by('submitContribution'),
  by('submitContribution', { nth: 16 }),
  by('reviseContribution', { nth: 1 }),
  by('claimContribution'),
  by('claimContribution', { nth: 3 }),
];

const DAYS_MS = 49 * 3_600_000;

const all = (...commands: string[]): Step[] => commands.map((command) => by(command));
const refused = (command: string): Step => by(command, { pick: 1, answer: 'NOT_ALLOWED_NOW' });
/** Of several decisions the last. */
const undone = by('undoDecision', { pick: 1 });

const SUBMITTED = 'submitContribution';
const ACCEPTED = ['submitContribution', 'acceptContribution'];
const CAPTURED = 'captureIntervention';
const CONSOLIDATED = ['submitContribution', 'submitContribution', 'consolidateContributions'];

export const FAR: readonly Step[][] = [
  [...all(...ACCEPTED, 'reopenContribution', 'claimContribution', 'releaseContribution'), undone],
  [...all(SUBMITTED, 'splitContribution'), undone],
  [...all(...ACCEPTED, 'splitContribution'), undone],
  all(SUBMITTED, 'splitContribution', 'withdrawContribution'),
  [...all(SUBMITTED, 'proposeWording'), by('lapse_wording', { pauseMs: DAYS_MS })],
  all(SUBMITTED, 'proposeWording', 'withdrawContribution'),
  [...all(SUBMITTED, 'claimContribution'), by('lapse_claim', { pauseMs: DAYS_MS })],
  all(SUBMITTED, 'requestChanges', 'reviseContribution'),
  all(...ACCEPTED, 'reviseContribution', 'declineEdit', 'undoEditDecision'),
  // Whoever has supported an edit has acted on it.
  [
    ...all(...ACCEPTED, 'reviseContribution', 'acceptEdit', 'endorseContribution', 'retractEndorsement'),
    refused('undoEditDecision'),
  ],
  // What was meant for whoever declined it is nobody's once that is appealed.
  [
    ...[...all(SUBMITTED, 'assignContribution'), by('declineContribution', { nth: 1 })],
    by('appealContribution'),
    refused('undoAssignment'),
  ],
  // Whoever would take the tags back finds it in another hand.
  [
    ...[by(SUBMITTED), by('retagContribution', { pick: 1 }), by('claimContribution', { nth: 1 })],
    by('undoRetagging', { nth: 3 }),
  ],
  // Of the tags of two, those come back that nobody else has in hand.
  [
    ...all(SUBMITTED, SUBMITTED),
    ...[0, 3].map((nth) => by('retagContribution', { nth, pick: 1 })),
    ...[by('claimContribution', { nth: 4 }), by('undoRetaggings butOne', { pick: 1 })],
  ],
  all(SUBMITTED, SUBMITTED, 'mergeContributions', 'withdrawContribution'),
  [...all(SUBMITTED, SUBMITTED, 'mergeContributions'), undone],
  [...all(...ACCEPTED, SUBMITTED, 'mergeContributions'), undone],
  // What a part says of the whole is masked in its sister as well, and comes back there.
  [
    ...all(SUBMITTED, 'splitContribution'),
    ...[by('redactPassage', { nth: 2 }), by('liftRedaction', { nth: 3 })],
  ],
  // A part that nobody has in hand any more is taken back as well.
  [...all(SUBMITTED, 'splitContribution'), by('releaseContribution', { nth: 3 }), undone],
  [...all(...CONSOLIDATED, 'answerCoAuthorship'), undone],
  [...all(...ACCEPTED, SUBMITTED, 'consolidateContributions'), by('answerCoAuthorship', { pick: 1 }), undone],
  // Whoever is named beside it supported it before, and supports it again.
  [
    ...all(...ACCEPTED, SUBMITTED, 'consolidateContributions'),
    ...[by('endorseContribution'), by('answerCoAuthorship'), by('endorseContribution')],
    ...[by('answerCoAuthorship', { pick: 1 }), by('answerCoAuthorship'), undone],
  ],
  [
    ...all(...CONSOLIDATED, 'endorseContribution', 'answerCoAuthorship'),
    by('changeAttribution', { pick: 3 }),
  ],
  // So is what a text says of one from which it was put together.
  all(...CONSOLIDATED, 'redactPassage', 'liftRedaction'),
  // A text that was changed since is not taken apart any more, nor one that has taken in others.
  [...all(...CONSOLIDATED), by('redactPassage', { pick: 1 }), refused('undoDecision')],
  [
    ...all(...CONSOLIDATED, SUBMITTED),
    by('mergeContributions', { nth: 3, pick: 2 }),
    refused('undoDecision'),
    undone,
  ],
  // Nobody is asked about the wording of what nobody wrote alone.
  [...all(...CONSOLIDATED, 'reopenContribution'), refused('proposeWording')],
  // Whoever took it down leaves it to another, also where that one has refused it before.
  [
    by(CAPTURED, { nth: 4 }),
    ...all('declineContribution', 'appealContribution', 'acceptContribution', 'undoDecision'),
  ],
  all(CAPTURED, 'acceptContribution', 'reviseContribution', 'claimContribution', 'disownIntervention'),
  all(CAPTURED, 'requestChanges', 'disownIntervention', 'acceptContribution'),
  [...all(CAPTURED, 'acceptContribution', 'confirmIntervention'), undone],
  // Whoever is asked about the wording answers that first.
  [...all(CAPTURED, 'proposeWording'), refused('disownIntervention')],
  all(CAPTURED, 'proposeWording', 'confirmWording', 'confirmIntervention'),
  all(CAPTURED, CAPTURED, 'mergeContributions', 'undoDecision', 'disownIntervention'),
  [
    ...all(CAPTURED, SUBMITTED, 'consolidateContributions', 'answerCoAuthorship'),
    undone,
    by('confirmIntervention'),
  ],
  // A part to which its speaker has said something stays.
  [...all(CAPTURED, 'splitContribution', 'confirmIntervention'), refused('undoDecision')],
  [
    ...all(CAPTURED, 'acceptContribution', 'splitContribution', 'disownIntervention'),
    refused('undoDecision'),
  ],
];
