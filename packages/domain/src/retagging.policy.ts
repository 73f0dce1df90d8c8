/** Tags put right at the desk: kind, themes and subregions of what waits or was accepted; the symbol stays. */
import type { Viewer } from './actor.js';
import { decidesAbout, type ContributionFacts } from './contribution.policy.js';
import { WAITING_STATUSES } from './contribution.transitions.js';
import type { ContributionKind, ContributionStatus } from './vocabulary.js';

export interface Tags {
  /** Unknown for some imports. */
  kind: ContributionKind | null;
  /** The main one first. */
  themeIds: readonly string[];
  subregionIds: readonly string[];
}

export interface RetaggingFacts {
  /** Whoever did it. */
  participantId: string;
  /** Which version of the contribution it made. */
  version: number;
  /** Of the retagging that it takes back. */
  takesBack: string | null;
}

export const RETAGGABLE_STATUSES: readonly ContributionStatus[] = [...WAITING_STATUSES, 'ACCEPTED'];

export function isRetaggable({ status }: ContributionFacts): boolean {
  return RETAGGABLE_STATUSES.includes(status);
}

export function mayRetag(viewer: Viewer, facts: ContributionFacts): boolean {
  return isRetaggable(facts) && decidesAbout(viewer, facts);
}

/** The main theme is the first; the others, and subregions, are a set. */
export function haveSameTags(one: Tags, other: Tags): boolean {
  return (
    one.kind === other.kind &&
    one.themeIds[0] === other.themeIds[0] &&
    isSameSet(one.themeIds, other.themeIds) &&
    isSameSet(one.subregionIds, other.subregionIds)
  );
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

/** As for decisions: whatever was done to the contribution since has made another version. */
export function isLastRetagging(retagging: RetaggingFacts, version: number): boolean {
  return retagging.takesBack === null && retagging.version === version;
}

export function mayTakeRetaggingBack(
  viewer: Viewer,
  { participantId }: RetaggingFacts,
  facts: ContributionFacts,
): boolean {
  return viewer?.participantId === participantId && decidesAbout(viewer, facts);
}

export function mayUndoRetagging(
  viewer: Viewer,
  retagging: RetaggingFacts,
  facts: ContributionFacts & { version: number },
): boolean {
  return isLastRetagging(retagging, facts.version) && mayTakeRetaggingBack(viewer, retagging, facts);
}
