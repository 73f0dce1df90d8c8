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
  const threads = new Map<string, Thread<C>>();
  for (const comment of comments)
    if (comment.parentId === null) threads.set(comment.id, { comment, replies: [] });
  return comments.flatMap((comment) => {
    if (comment.parentId === null) return threads.get(comment.id)!;
    const thread = threads.get(comment.parentId);
    if (!thread) return { comment, replies: [] };
    thread.replies.push(comment);
    return [];
  });
}

/** One of the replies before all others, also where it is on a page that is not loaded yet. */
export function withFirst<C extends { id: string }>(replies: readonly C[], first: C | null): readonly C[] {
  if (first === null) return replies;
  const { id } = first;
  return [replies.find((one) => one.id === id) ?? first, ...replies.filter((one) => one.id !== id)];
}
