/** Whose a waiting item is meant to be: advice to those who run its desk, and never a lock, which only a claim is. */
import type { MeetingActor, Viewer } from './actor.js';
import { visibleAuthor, type AuthorIdentity } from './attribution.rules.js';
import { isClaimable } from './claim.policy.js';
import {
  decidesNow,
  isOfItsDesk,
  type ContributionFacts,
  type DeskFacts,
  type EditFacts,
} from './contribution.policy.js';
import type { AttributionLevel } from './vocabulary.js';

/** Those who run the desk of it; authors neither choose who decides about their own text, nor are told. */
export function assignsAt(viewer: Viewer, facts: ContributionFacts): boolean {
  return isOfItsDesk(viewer, facts);
}

/** As long as something waits. */
export function mayAssign(viewer: Viewer, facts: EditFacts): boolean {
  return isClaimable(facts) && assignsAt(viewer, facts);
}

export interface AssigneeFacts {
  actor: MeetingActor;
  identity: AuthorIdentity | null;
}

export interface AuthoredFacts extends DeskFacts {
  attributionLevel: AttributionLevel;
  author: AuthorIdentity | null;
}

/**
 * To somebody who decides about it. To somebody else than oneself only where what everybody is shown of its author tells
 * that they did not write it: else being refused the author would tell who wrote it.
 */
export function isAssignable(
  viewer: Viewer,
  { actor, identity }: AssigneeFacts,
  facts: AuthoredFacts,
): boolean {
  if (!decidesNow(actor, facts)) return false;
  const isOneself = viewer?.participantId === actor.participantId;
  return isOneself || facts.authorParticipantId === null || !couldHaveWritten(identity, facts);
}

function couldHaveWritten(
  identity: AuthorIdentity | null,
  { author, attributionLevel }: AuthoredFacts,
): boolean {
  const [one, other] = [visibleAuthor(identity, attributionLevel), visibleAuthor(author, attributionLevel)];
  return (
    one.name === other.name &&
    one.institution === other.institution &&
    one.stakeholderKind === other.stakeholderKind &&
    one.countryCode === other.countryCode &&
    one.subregionCodes.join() === other.subregionCodes.join()
  );
}

export interface AssignmentFacts {
  /** Whoever assigned it. */
  participantId: string;
  /** Whether nothing was assigned there since. */
  isLast: boolean;
  /** The assignment that it takes back. */
  takesBack: string | null;
}

export function mayTakeAssignmentBack(
  viewer: Viewer,
  { participantId }: Pick<AssignmentFacts, 'participantId'>,
  facts: ContributionFacts,
): boolean {
  return viewer?.participantId === participantId && assignsAt(viewer, facts);
}

/** What others do to the contribution leaves it as it is; whoever assigns it anew has acted on it. */
export function isLastAssignment({ isLast, takesBack }: AssignmentFacts, facts: EditFacts): boolean {
  return isLast && takesBack === null && isClaimable(facts);
}

export function mayUndoAssignment(viewer: Viewer, assignment: AssignmentFacts, facts: EditFacts): boolean {
  return isLastAssignment(assignment, facts) && mayTakeAssignmentBack(viewer, assignment, facts);
}
