/** What authors may do with their comments, and until when. */
import type { Viewer } from './actor.js';
import { COMMENT_EDIT_MS } from './limits.js';
import type { CommentStatus } from './vocabulary.js';

export interface CommentFacts {
  participantId: string | null;
  status: CommentStatus;
  createdAt: Date;
}

/** Null where the viewer may not edit it at all. */
export function commentRevisableUntil(viewer: Viewer, facts: CommentFacts): Date | null {
  const isIts = viewer !== null && viewer.participantId === facts.participantId;
  return isIts && facts.status === 'VISIBLE' ? new Date(facts.createdAt.getTime() + COMMENT_EDIT_MS) : null;
}

export function mayReviseComment(viewer: Viewer, facts: CommentFacts, at: Date): boolean {
  const until = commentRevisableUntil(viewer, facts);
  return until !== null && at <= until;
}
