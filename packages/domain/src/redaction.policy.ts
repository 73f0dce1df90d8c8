/** Who masks a passage for everybody, and who may read what was there. */
import { hasRole, type Viewer } from './actor.js';
import { decidesAbout, isAuthor, isItsRapporteur, type ContributionFacts } from './contribution.policy.js';

/** The desk and the secretariat, of whatever was given, also where it was refused or taken back; never of an own text. */
export function mayRedact(viewer: Viewer, facts: ContributionFacts): boolean {
  if (facts.status === 'DRAFT' || isAuthor(viewer, facts)) return false;
  return decidesAbout(viewer, facts) || hasRole(viewer, 'SECRETARIAT');
}

/** Why it was masked everybody reads; what the desk noted, and who looked, those who may mask. */
export function maySeeRedactionNotes(viewer: Viewer, facts: ContributionFacts): boolean {
  if (isAuthor(viewer, facts)) return false;
  return isItsRapporteur(viewer, facts) || hasRole(viewer, 'SECRETARIAT');
}

/** The secretariat alone; not its own text, for then each look would be known to whoever is looked at. */
export function mayReadOriginal(viewer: Viewer, facts: ContributionFacts): boolean {
  return hasRole(viewer, 'SECRETARIAT') && !isAuthor(viewer, facts);
}
