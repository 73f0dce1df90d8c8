/** Putting texts together and taking them apart: what may go where, and who may be named for what was put together. */
import type { Viewer } from './actor.js';
import { statusOnceClaimed } from './claim.policy.js';
import { decidesAbout, isAuthor, type ContributionFacts } from './contribution.policy.js';
import { canMoveContribution } from './contribution.transitions.js';
import type { AttributionLevel, ContributionStatus } from './vocabulary.js';

/** What waits, or was accepted: it may go into another, take others in, and be taken apart. */
export function isMergeable({ status }: { status: ContributionStatus }): boolean {
  return canMoveContribution(statusOnceClaimed(status), 'MERGED');
}

/** Whoever decides about it; about the text that takes it in they must decide as well. */
export function mayMerge(viewer: Viewer, facts: ContributionFacts): boolean {
  return isMergeable(facts) && decidesAbout(viewer, facts);
}

export interface MergedFacts extends ContributionFacts {
  attributionLevel: AttributionLevel;
}

/** Authors of what was merged may be named beside the new text, and never those who are not to be named at all. */
export function mayCoAuthor(viewer: Viewer, facts: MergedFacts): boolean {
  return (
    facts.status === 'MERGED' && facts.attributionLevel !== 'NON_ATTRIBUTABLE' && isAuthor(viewer, facts)
  );
}
