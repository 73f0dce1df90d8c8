/** Comments as threads of one level: each with its replies, in the order in which they were written. */

interface Placed {
  id: string;
  parentId: string | null;
}

export interface Thread<C> {
  comment: C;
  replies: C[];
}

/** A reply whose comment is not loaded stands by itself, so that nothing disappears. */
export function threadsOf<C extends Placed>(comments: readonly C[]): Thread<C>[] {
  const known = new Set(comments.filter((one) => one.parentId === null).map((one) => one.id));
  const isReply = (one: C) => one.parentId !== null && known.has(one.parentId);
  return comments
    .filter((one) => !isReply(one))
    .map((comment) => ({
      comment,
      replies: comments.filter((one) => isReply(one) && one.parentId === comment.id),
    }));
}
