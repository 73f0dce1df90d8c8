/** Opening the seal of what is not attributable: by two of the secretariat together, for a reason, for a while. */
import { hasRole, type Viewer } from './actor.js';
import { isAuthor, type ContributionFacts } from './contribution.policy.js';
import type { AttributionLevel, SealState, SealVerdict } from './vocabulary.js';

export interface SealedFacts extends ContributionFacts {
  attributionLevel: AttributionLevel;
}

/** A request of somebody, and what a second person said to it. */
export interface SealOpening {
  askedBy: string;
  expiresAt: Date;
  verdict: SealVerdict | null;
  answeredBy: string | null;
  /** Null where it was not opened. */
  openUntil: Date | null;
}

/** What was imported names its source as text: nobody stands behind it. */
export function isSealed(facts: SealedFacts): boolean {
  return (
    facts.attributionLevel === 'NON_ATTRIBUTABLE' &&
    facts.authorParticipantId !== null &&
    facts.status !== 'DRAFT'
  );
}

/** Whoever wrote it takes no part: in an own matter nobody is one of the two. */
export function mayTakePartInOpening(viewer: Viewer, facts: ContributionFacts): boolean {
  return hasRole(viewer, 'SECRETARIAT') && !isAuthor(viewer, facts);
}

export function mayAskToOpen(viewer: Viewer, facts: SealedFacts): boolean {
  return mayTakePartInOpening(viewer, facts) && isSealed(facts);
}

export function sealState({ verdict, expiresAt, openUntil }: SealOpening, now: Date): SealState {
  switch (verdict) {
    case null:
      return now < expiresAt ? 'WAITING' : 'LAPSED';
    case 'AGREED':
      return openUntil !== null && now < openUntil ? 'OPEN' : 'CLOSED';
    case 'DECLINED':
    case 'LAPSED':
      return verdict;
  }
}

/** The secretariat sees every request; the author those by which somebody learnt the name. */
export function maySeeOpening(viewer: Viewer, facts: ContributionFacts, opening: SealOpening): boolean {
  if (hasRole(viewer, 'SECRETARIAT')) return true;
  return opening.verdict === 'AGREED' && isAuthor(viewer, facts);
}

/** Spares everybody else the question; whoever has come out finds in the export what was opened before. */
export function maySeeOpenings(viewer: Viewer, facts: SealedFacts): boolean {
  return hasRole(viewer, 'SECRETARIAT') || (isAuthor(viewer, facts) && isSealed(facts));
}

/** The second person is another one than the first. */
export function mayAnswerOpening(viewer: Viewer, facts: ContributionFacts, opening: SealOpening): boolean {
  return mayTakePartInOpening(viewer, facts) && viewer?.participantId !== opening.askedBy;
}

/** The two alone, each as long as they are of the secretariat. */
export function isOpener(viewer: Viewer, { verdict, askedBy, answeredBy }: SealOpening): boolean {
  if (viewer === null || verdict !== 'AGREED' || !hasRole(viewer, 'SECRETARIAT')) return false;
  return viewer.participantId === askedBy || viewer.participantId === answeredBy;
}
