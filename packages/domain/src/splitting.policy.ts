/** Splitting: a text that says several things is taken apart, and each part goes on where the whole stood. */
import type { Viewer } from './actor.js';
import type { ContributionFacts } from './contribution.policy.js';
import { isMergeable, mayMerge } from './merging.policy.js';
import type { ContributionStatus } from './vocabulary.js';

/** Fewer are no parts. */
export const FEWEST_PARTS = 2;

/** Whoever decides about it takes apart what waits, or was accepted. */
export function maySplit(viewer: Viewer, facts: ContributionFacts): boolean {
  return mayMerge(viewer, facts);
}

export const isSplittable = isMergeable;

/** What everybody read stays read in its parts; of what waited each part waits. */
export function statusOfParts(status: ContributionStatus): 'ACCEPTED' | 'SUBMITTED' {
  return status === 'ACCEPTED' ? 'ACCEPTED' : 'SUBMITTED';
}
