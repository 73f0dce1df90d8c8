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

export type CommentOutcome = CommentDone | RefusedFields | IdInUse | WrongStatus;
