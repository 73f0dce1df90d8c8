/** Rules of intake that need facts of the meeting: which tags exist, which symbol series, which status follows. */
import { statusAfterSubmission } from '@aportes/domain/contribution.rules';
import { hasRole, type MeetingActor } from '@aportes/domain/actor';
import { contributionSymbol, type SymbolSeries } from '@aportes/domain/symbol';
import type { FieldRefusal } from '../../kernel/field-refusals.js';
import type { IntakeFacts, KnownTags } from './data/intake.repository.js';
import type { NewContribution } from './data/new-contribution.js';
import { submissionDigest, type UniformSubmission } from './submission.js';

/** Tags that the submission names; the session's own theme is preset. */
export function askedTags(submission: UniformSubmission, facts: IntakeFacts): KnownTags {
  const themes = [submission.themeId, facts.themeId].filter((id) => id !== null);
  return {
    themes: [...new Set(themes)],
    subregions: submission.subregionIds,
    countries: submission.countryCodes,
  };
}

export function unknownRefusals(
  field: string,
  asked: readonly string[],
  known: readonly string[],
): FieldRefusal[] {
  return asked.every((one) => known.includes(one)) ? [] : [{ field, code: 'UNKNOWN_REFERENCE' }];
}

/** The studies are read by subregion: an input to them says which. */
export function tagRefusals(
  submission: UniformSubmission,
  facts: IntakeFacts,
  known: KnownTags,
): FieldRefusal[] {
  const asked = askedTags(submission, facts);
  const missing = facts.itemKind === 'STUDIES' && asked.subregions.length === 0;
  return [
    ...(missing ? [{ field: 'subregionIds', code: 'REQUIRED' as const }] : []),
    ...unknownRefusals('themeId', asked.themes, known.themes),
    ...unknownRefusals('subregionIds', asked.subregions, known.subregions),
    ...unknownRefusals('countryCodes', asked.countries, known.countries),
  ];
}

/** A theme's session, the studies, or the conclusions; it follows the session, so that retagging never changes it. */
export function seriesOf(facts: IntakeFacts): SymbolSeries {
  if (facts.themePosition !== null) return `T${facts.themePosition}`;
  return facts.itemKind === 'STUDIES' ? 'ST' : 'CO';
}

export function newContribution(
  viewer: MeetingActor,
  submission: UniformSubmission,
  facts: IntakeFacts,
  taken: { symbolNumber: number; isLate: boolean; isAfterClosing: boolean; now: Date },
): NewContribution {
  return {
    ...submission,
    meetingId: facts.meetingId,
    themeId: submission.themeId ?? facts.themeId,
    themeIds: askedTags(submission, facts).themes,
    status: statusAfterSubmission(facts.moderation, taken.isAfterClosing),
    symbol: contributionSymbol(facts.symbolPrefix, seriesOf(facts), submission.kind, taken.symbolNumber),
    authorParticipantId: viewer.participantId,
    attributionLevel: submission.attributionLevel ?? facts.attributionDefault,
    isMemberState: facts.stakeholderKind === 'STATE' && hasRole(viewer, 'DELEGATE'),
    isLate: taken.isLate,
    submissionDigest: submissionDigest(submission),
    submittedAt: taken.now,
  };
}
