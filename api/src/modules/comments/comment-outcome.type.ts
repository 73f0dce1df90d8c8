/** What a command on a comment can end with, short of an error. */
import type { IdInUse, RefusedFields, WrongStatus } from '../contributions/contribution-outcome.type.js';

export interface CommentDone {
  outcome: 'DONE';
  commentId: string;
  contributionId: string;
}

export function commentDone({ id, contributionId }: { id: string; contributionId: string }): CommentDone {
  return { outcome: 'DONE', commentId: id, contributionId };
}

/** Edited since it was read. */
export interface CommentChanged {
  outcome: 'STALE';
  commentId: string;
}

/** The time in which it could be edited is over, or it was withdrawn. */
export interface TooLate {
  outcome: 'TOO_LATE';
}

export type CommentOutcome = CommentDone | CommentChanged | TooLate | RefusedFields | IdInUse | WrongStatus;
