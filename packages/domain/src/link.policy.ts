/** Who may link contributions, and take a link away. */
import type { Viewer } from './actor.js';
import { isAuthor, isItsRapporteur, type ContributionFacts } from './contribution.policy.js';
import { ROOM_STATUSES } from './contribution.transitions.js';

export interface LinkFacts {
  madeBy: string;
  /** Both contributions. */
  ends: readonly ContributionFacts[];
}

/** Whose it is to link a contribution with any other: its author, and the rapporteur of its session. */
export function speaksFor(viewer: Viewer, facts: ContributionFacts): boolean {
  return isAuthor(viewer, facts) || isItsRapporteur(viewer, facts);
}

/** Links are made between what the room works on. */
export function mayBeLinked({ status }: ContributionFacts): boolean {
  return ROOM_STATUSES.includes(status);
}

/** Whoever takes part may link it: with anything where it is theirs, else with something that is. */
export function mayLink(viewer: Viewer, facts: ContributionFacts): boolean {
  return viewer !== null && mayBeLinked(facts);
}

/** Whoever made a link may take it away, and so may the rapporteur of either contribution. */
export function mayUnlink(viewer: Viewer, { madeBy, ends }: LinkFacts): boolean {
  if (viewer === null) return false;
  return madeBy === viewer.participantId || ends.some((end) => isItsRapporteur(viewer, end));
}
