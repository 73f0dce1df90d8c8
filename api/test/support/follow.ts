/** Follows a subscription and keeps what arrives, until a test has seen enough. */
import type { Client } from 'graphql-ws';

/** Nothing arrives this late in a house at rest (milliseconds). */
const PATIENCE_MS = 5_000;

export interface Following<Value> {
  /** Everything that has arrived, in order. */
  seen: Value[];
  /** Resolves with the first value, also of those seen already, that is the one wanted. */
  until: (wanted: (value: Value) => boolean) => Promise<Value>;
  /** Why it ended, where it did. */
  ended: Promise<unknown>;
  stop: () => void;
}

export function follow<Value>(
  client: Client,
  query: string,
  variables: Record<string, unknown>,
): Following<Value> {
  const seen: Value[] = [];
  const watchers = new Set<() => void>();
  let stop = () => {};
  const ended = new Promise<unknown>((resolve) => {
    stop = client.subscribe<Value>(
      { query, variables },
      {
        next: ({ data, errors }) => {
          if (data) seen.push(data);
          if (errors) resolve(errors);
          for (const watcher of watchers) watcher();
        },
        error: resolve,
        complete: () => resolve(null),
      },
    );
  });
  const until = (wanted: (value: Value) => boolean): Promise<Value> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => finish(() => reject(new Error(`Not seen among ${JSON.stringify(seen)}`))),
        PATIENCE_MS,
      );
      const look = () => {
        const found = seen.find(wanted);
        if (found !== undefined) finish(() => resolve(found));
      };
      const finish = (then: () => void) => {
        clearTimeout(timer);
        watchers.delete(look);
        then();
      };
      watchers.add(look);
      look();
    });
  return { seen, until, ended, stop: () => stop() };
}
