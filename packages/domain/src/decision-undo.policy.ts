/** Taking a decision back: whoever took it, as long as it is the last thing that happened to the contribution. */
import type { Viewer } from './actor.js';
import { statusOnceClaimed } from './claim.policy.js';
import { decidesAbout, reopensAt, type DeskFacts } from './contribution.policy.js';
import type { ContributionStatus } from './vocabulary.js';

export interface DecisionFacts {
  /** Whoever took it. */
  participantId: string;
  toStatus: ContributionStatus;
  /** Which version of the contribution it made; null where that was not yet written down. */
  version: number | null;
}

export interface DecidedFacts extends DeskFacts {
  version: number;
}

/**
 * What others say or support, or having it in hand, leaves the version as it is; whatever is done to the contribution
 * makes another one.
 */
export function isLastAct(decision: DecisionFacts, facts: DecidedFacts): boolean {
  return decision.version === facts.version && decision.toStatus === statusOnceClaimed(facts.status);
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
