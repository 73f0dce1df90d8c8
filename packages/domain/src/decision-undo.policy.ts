/** Taking a decision back: whoever took it, as long as it is the last thing that happened to the contribution. */
import type { Viewer } from './actor.js';
import { statusOnceClaimed } from './claim.policy.js';
import { decidesAbout, reopensAt, type DeskFacts } from './contribution.policy.js';
import type { ContributionStatus } from './vocabulary.js';

/** One about an edit leaves the contribution accepted, as it was. */
export interface DecisionFacts {
  /** Whoever took it. */
  participantId: string;
  toStatus: ContributionStatus;
  /** How many acts the contribution had seen with it; null where that was not yet written down. */
  acts: number | null;
}

export interface DecidedFacts extends DeskFacts {
  acts: number;
}

/**
 * What others say or support, having it in hand, and how much of its author is shown, is no act on a contribution;
 * whatever else is done to it is one.
 */
export function isLastAct(decision: DecisionFacts, facts: DecidedFacts): boolean {
  return decision.acts === facts.acts && decision.toStatus === statusOnceClaimed(facts.status);
}

/** The status before; what was in somebody's hand waits again, and is free. */
export function statusOnceUndone({ fromStatus }: { fromStatus: ContributionStatus }): ContributionStatus {
  return fromStatus === 'IN_REVIEW' ? 'SUBMITTED' : fromStatus;
}

/** Nobody takes back what somebody else decided, and whoever no longer decides there takes nothing back. */
export function mayTakeBack(viewer: Viewer, decision: DecisionFacts, facts: DeskFacts): boolean {
  const decidesThere = decision.toStatus === 'IN_REVIEW' ? reopensAt : decidesAbout;
  return viewer?.participantId === decision.participantId && decidesThere(viewer, facts);
}

export function mayUndo(viewer: Viewer, decision: DecisionFacts, facts: DecidedFacts): boolean {
  return isLastAct(decision, facts) && mayTakeBack(viewer, decision, facts);
}
