/** The public figures of moderation: what counts as what, and what of it is told. */
import { isOneOfFew } from './attribution.rules.js';
import { toldCounts, type ToldCount } from './told-figures.rules.js';
import {
  DECLINE_REASONS,
  MODERATION_OUTCOMES,
  type ContributionStatus,
  type DeclineReason,
  type ModerationOutcome,
} from './vocabulary.js';

/** A draft is nobody's business yet; everything else is one of these. */
export const OUTCOME_STATUSES: Record<ModerationOutcome, readonly ContributionStatus[]> = {
  ACCEPTED: ['ACCEPTED', 'ARCHIVED'],
  WAITING: ['SUBMITTED', 'IN_REVIEW'],
  WITH_AUTHOR: ['CHANGES_REQUESTED', 'AWAITING_AUTHOR'],
  DECLINED: ['DECLINED'],
  MERGED: ['MERGED'],
  SPLIT: ['SPLIT'],
  WITHDRAWN: ['WITHDRAWN'],
};

/** As counted in one session, or in all of them. */
export interface CountedModeration {
  outcomes: Record<ModerationOutcome, number>;
  reasons: Record<DeclineReason, number>;
  /** How many were decided about at some time, and how long that took for half of them (seconds). */
  decided: number;
  medianSeconds: number | null;
}

export interface ToldModeration {
  received: ToldCount;
  outcomes: Record<ModerationOutcome, ToldCount>;
  reasons: Record<DeclineReason, ToldCount>;
  medianMinutes: number | null;
}

/** What was accepted everybody can count in the list of it. */
const OPEN = { open: [MODERATION_OUTCOMES.indexOf('ACCEPTED')] };

/** @param parts of which the last one is the whole of the others */
export function toldModeration(parts: readonly CountedModeration[]): ToldModeration[] {
  const outcomes = toldCounts(
    parts.map((part) => withSum(MODERATION_OUTCOMES.map((one) => part.outcomes[one]))),
    OPEN,
  );
  const totals = outcomes.map((row) => row[MODERATION_OUTCOMES.indexOf('DECLINED')]!);
  const reasons = toldCounts(
    parts.map((part) => withSum(DECLINE_REASONS.map((one) => part.reasons[one]))),
    { totals },
  );
  return parts.map((part, at) => ({
    received: outcomes[at]!.at(-1)!,
    outcomes: named(MODERATION_OUTCOMES, outcomes[at]!),
    reasons: named(DECLINE_REASONS, reasons[at]!),
    medianMinutes: medianMinutes(part),
  }));
}

/** Half of a few is one of them. */
function medianMinutes({ decided, medianSeconds }: CountedModeration): number | null {
  if (medianSeconds === null || isOneOfFew(decided)) return null;
  return Math.max(1, Math.round(medianSeconds / 60));
}

const withSum = (counts: readonly number[]): number[] => [
  ...counts,
  counts.reduce((sum, one) => sum + one, 0),
];

function named<Name extends string>(
  names: readonly Name[],
  told: readonly ToldCount[],
): Record<Name, ToldCount> {
  return Object.fromEntries(names.map((name, at) => [name, told[at]!])) as Record<Name, ToldCount>;
}
