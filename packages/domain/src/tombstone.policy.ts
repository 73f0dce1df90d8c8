/** What stays of a withdrawn contribution at its address, for everybody who could once read it. */
import type { ContributionStatus } from './vocabulary.js';

export interface WithdrawnFacts {
  status: ContributionStatus;
  /** Whether it was accepted at some time. */
  wasPublic: boolean;
  /** What others have done about it that stands: comments, stances, and links to what the public has read. */
  commentCount: number;
  stanceCount: number;
  linkCount: number;
}

/** TOMBSTONE: what it was, when and why it went · GONE: that it was withdrawn · NOTHING: as if it had never been. */
export type Remains = 'TOMBSTONE' | 'GONE' | 'NOTHING';

/** Where others built on it, the place stays marked; whoever could never read it learns nothing. */
export function remainsOf({
  status,
  wasPublic,
  commentCount,
  stanceCount,
  linkCount,
}: WithdrawnFacts): Remains {
  if (status !== 'WITHDRAWN' || !wasPublic) return 'NOTHING';
  return commentCount + stanceCount + linkCount > 0 ? 'TOMBSTONE' : 'GONE';
}
