/**
 * Who masks a passage for everybody, and who may read what was there.
 *
 * What is split, merged or put together says the same in several places, and whoever is protected must be so in each of
 * them. So whoever may mask it in one of a family masks it in all, also in those of other sessions, in those that nobody
 * but their desk sees, and in own ones: nothing is decided about them by it, and nobody gains from what is gone. But it
 * opens nothing to whoever masks: beforehand they are told of no text more than they read of it, and of those that they
 * do not see, not even that there are any; afterwards what was noted, and who looked, is read where it was masked alone.
 */
import { hasRole, type Viewer } from './actor.js';
import {
  decidesAbout,
  isAuthor,
  isItsRapporteur,
  maySee,
  type ContributionFacts,
} from './contribution.policy.js';

/** Of a redaction as it stands in one contribution of a family. */
export interface RedactionFacts {
  /** Whether whoever masked it had this one open. */
  isMadeHere: boolean;
  /** Of all in which it stands. */
  authorIds: readonly string[];
}

/** The desk and the secretariat, of whatever was given, also where it was refused or taken back; never of an own text. */
export function mayRedact(viewer: Viewer, facts: ContributionFacts): boolean {
  if (facts.status === 'DRAFT' || isAuthor(viewer, facts)) return false;
  return decidesAbout(viewer, facts) || hasRole(viewer, 'SECRETARIAT');
}

/** How much of another of the family is told beforehand: all that its desk reads, what everybody reads who sees it, or nothing. */
export function foreseenIn(viewer: Viewer, facts: ContributionFacts): 'DESK' | 'TEXT' | 'NOTHING' {
  if (mayRedact(viewer, facts)) return 'DESK';
  return maySee(viewer, facts) ? 'TEXT' : 'NOTHING';
}

/** Why it was masked everybody reads; what the desk noted, and who looked, those who may mask where it was masked. */
export function maySeeRedactionNotes(
  viewer: Viewer,
  facts: ContributionFacts,
  redaction: RedactionFacts,
): boolean {
  if (!redaction.isMadeHere) return mayReadOriginal(viewer, redaction);
  if (isAuthor(viewer, facts)) return false;
  return isItsRapporteur(viewer, facts) || hasRole(viewer, 'SECRETARIAT');
}

/** The secretariat alone; not its own text, for then each look would be known to whoever is looked at. */
export function mayReadOriginal(viewer: Viewer, { authorIds }: RedactionFacts): boolean {
  return hasRole(viewer, 'SECRETARIAT') && viewer !== null && !authorIds.includes(viewer.participantId);
}
