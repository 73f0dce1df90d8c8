/** A look at the first rows of a stream that leaves the stream whole. */

export async function peeked<T>(
  rows: AsyncGenerator<T>,
  count: number,
): Promise<{ first: readonly T[]; all: AsyncIterable<T> }> {
  const first: T[] = [];
  while (first.length < count) {
    const next = await rows.next();
    if (next.done) break;
    first.push(next.value);
  }
  async function* all(): AsyncGenerator<T> {
    yield* first;
    yield* rows;
  }
  return { first, all: all() };
}
