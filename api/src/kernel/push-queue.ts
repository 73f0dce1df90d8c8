/** A queue that is written by push and read by `for await`: what a subscription waits on. */

/** A reader that lags this far behind is cut off; it comes back and asks for what it missed. */
const LONGEST_BACKLOG = 1_000;

export class PushQueue<T> implements AsyncIterableIterator<T> {
  private readonly waiting: T[] = [];
  private wake: ((result: IteratorResult<T>) => void) | null = null;
  private closed = false;

  constructor(private readonly onClose: () => void) {}

  push(value: T): void {
    if (this.closed) return;
    if (this.wake) {
      const wake = this.wake;
      this.wake = null;
      wake({ value, done: false });
    } else if (this.waiting.length >= LONGEST_BACKLOG) void this.return();
    else this.waiting.push(value);
  }

  next(): Promise<IteratorResult<T>> {
    const value = this.waiting.shift();
    if (value !== undefined) return Promise.resolve({ value, done: false });
    if (this.closed) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => (this.wake = resolve));
  }

  return(): Promise<IteratorResult<T>> {
    if (!this.closed) {
      this.closed = true;
      this.onClose();
    }
    this.wake?.({ value: undefined, done: true });
    this.wake = null;
    return Promise.resolve({ value: undefined, done: true });
  }

  throw(error: unknown): Promise<IteratorResult<T>> {
    void this.return();
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<T> {
    return this;
  }
}

/** The queue with each value changed, or left out where the change yields null; closing it closes the queue. */
export function filterMapped<T, R>(
  queue: PushQueue<T>,
  change: (value: T) => Promise<R | null>,
): AsyncIterableIterator<R> {
  const iterator: AsyncIterableIterator<R> = {
    next: async () => {
      for (;;) {
        const { value, done } = (await queue.next()) as IteratorResult<T, undefined>;
        if (done) return { value: undefined, done };
        const changed = await change(value);
        if (changed !== null) return { value: changed, done: false };
      }
    },
    return: async () => {
      await queue.return();
      return { value: undefined, done: true };
    },
    throw: async (error) => {
      await queue.return();
      throw error;
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
