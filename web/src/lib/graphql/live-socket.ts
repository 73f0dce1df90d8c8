/** The websocket for subscriptions: tries for ever, notices silence, and tells the connection how it stands. */
import { createClient, type Client } from 'graphql-ws';
import type { Connection } from '../connection/connection';
import { retryWait, returnWait } from './retry-wait';

const KEEP_ALIVE_MS = 12_000;
const ANSWER_MS = 6_000;
/** A browser itself would wait for minutes on a line that swallows what is sent. */
const OPEN_MS = 10_000;
/** The code that graphql-ws gives a socket it closes because nobody listens. */
const MEANT = 1000;

export function liveSocket(url: string, connection: Connection): Client {
  let unopened: ReturnType<typeof setTimeout> | undefined;
  let unanswered: ReturnType<typeof setTimeout> | undefined;
  let returns = false;
  let subscriptions = 0;
  const client = createClient({
    url,
    lazy: true,
    // The same on every device, so that the server puts one message into bytes for all of them.
    generateID: () => String((subscriptions += 1)),
    keepAlive: KEEP_ALIVE_MS,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: (attempt) => {
      const wait = returns ? returnWait() : retryWait(attempt);
      returns = false;
      return wait;
    },
    on: {
      connecting: () => {
        unopened = setTimeout(() => client.terminate(), OPEN_MS);
      },
      connected: () => {
        clearTimeout(unopened);
        connection.socketOpened();
      },
      closed: (event) => {
        clearTimeout(unopened);
        clearTimeout(unanswered);
        connection.socketClosed((event as CloseEvent).code === MEANT);
      },
      ping: (received) => {
        if (!received) unanswered = setTimeout(() => client.terminate(), ANSWER_MS);
      },
      pong: (received) => {
        if (received) clearTimeout(unanswered);
      },
    },
  });
  // A socket of the time before may be dead without a word of it: nobody waits to find out.
  window.addEventListener('online', () => {
    returns = true;
    client.terminate();
  });
  return client;
}
