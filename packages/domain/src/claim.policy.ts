/** Who has what waits in hand: one of the desk at a time, for a while, seen by the desk alone. */
import { hasRole, type Viewer } from './actor.js';
import { CLAIM_MS } from './limits.js';
import {
  decidesNow,
  isAuthor,
  isBeforeDesk,
  isOfItsDesk,
  type ContributionFacts,
  type DeskFacts,
  type EditFacts,
} from './contribution.policy.js';
import type { ContributionStatus } from './vocabulary.js';

export interface Claim {
  /** The participant who has it. */
  holderId: string;
  expiresAt: Date;
}

/** A text that waits, or an edit of an accepted one. */
export function isClaimable(facts: EditFacts): boolean {
  return isBeforeDesk('TEXT', facts) || isBeforeDesk('EDIT', facts);
}

/** Whoever decides about it, and so never about an own text. */
export function mayClaim(viewer: Viewer, facts: DeskFacts): boolean {
  return isClaimable(facts) && decidesNow(viewer, facts);
}

/** An expired claim is none, at once and everywhere. */
export function isHeld(claim: Claim, now: Date): boolean {
  return now < claim.expiresAt;
}

export function claimEnds(now: Date): Date {
  return new Date(now.getTime() + CLAIM_MS);
}

/** Those who run the desk; an author is told that the text is in review, and not by whom. */
export function maySeeClaim(viewer: Viewer, facts: ContributionFacts): boolean {
  return isOfItsDesk(viewer, facts);
}

/** Whoever has it; and the secretariat, where somebody went away and left it open. */
export function mayRelease(viewer: Viewer, facts: ContributionFacts, { holderId }: Claim): boolean {
  return viewer?.participantId === holderId || mayReleaseForOthers(viewer, facts);
}

export function mayReleaseForOthers(viewer: Viewer, facts: ContributionFacts): boolean {
  return hasRole(viewer, 'SECRETARIAT') && !isAuthor(viewer, facts);
}

/** What waited is in review from then on; an edit is claimed beside its text, which stays accepted. */
export function statusOnceClaimed(status: ContributionStatus): ContributionStatus {
  return status === 'SUBMITTED' ? 'IN_REVIEW' : status;
}
