/** Sends what a subscription yields: a result that many are told alike is put into words and bytes once for all of them. */
import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import type { WebSocket } from 'ws';
import { safeError } from './error-format.js';

interface Worded {
  payload: string;
  /** The whole message, by the id of the subscription: our own client gives the same ids on every device. */
  messages: Map<string, Buffer>;
}

const worded = new WeakMap<ExecutionResult, Worded>();
/** Clients that give ids of their own are sent messages of their own, which nobody else will ask for. */
const MESSAGES_KEPT = 20;

export function safely(errors: readonly GraphQLError[]): GraphQLFormattedError[] {
  return errors.map((error) => safeError(error.toJSON(), error));
}

function wordsOf(result: ExecutionResult): Worded {
  const known = worded.get(result);
  if (known) return known;
  const { errors, ...rest } = result;
  const payload = JSON.stringify(errors ? { ...rest, errors: safely(errors) } : rest);
  const words = { payload, messages: new Map<string, Buffer>() };
  worded.set(result, words);
  return words;
}

/** The `next` message of graphql-transport-ws. */
export function messageOf(id: string, result: ExecutionResult): Buffer {
  const { payload, messages } = wordsOf(result);
  const known = messages.get(id);
  if (known) return known;
  const message = Buffer.from(`{"id":${JSON.stringify(id)},"type":"next","payload":${payload}}`);
  if (messages.size < MESSAGES_KEPT) messages.set(id, message);
  return message;
}

/** Null where the line took it at once; else resolves when it has: a slow reader fills a queue of its own, not the socket. */
function sent(socket: WebSocket, message: Buffer): Promise<void> | null {
  if (socket.readyState !== socket.OPEN) return null;
  let taken: (error?: Error | null) => void = () => {};
  socket.send(message, { binary: false }, (error) => taken(error));
  if (socket.bufferedAmount === 0) return null;
  return new Promise((resolve, reject) => {
    taken = (error) => (error ? reject(error) : resolve());
  });
}

/** What graphql-ws runs in place of the results: nothing of it is left to send, and it ends with them. */
export function sending(
  socket: WebSocket,
  id: string,
  results: AsyncIterable<ExecutionResult>,
): AsyncIterableIterator<never> {
  const stream = results[Symbol.asyncIterator]();
  const iterator: AsyncIterableIterator<never> = {
    next: async () => {
      for (;;) {
        const { value, done } = (await stream.next()) as IteratorResult<ExecutionResult, undefined>;
        if (done) return { value: undefined, done };
        const waiting = sent(socket, messageOf(id, value));
        if (waiting) await waiting;
      }
    },
    return: async () => {
      await stream.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}
