/** The websocket for subscriptions: tries for ever, notices silence, and tells the connection how it stands. */
import { createClient, type Client } from 'graphql-ws';
import type { Connection } from '../connection/connection';
import { retryWait } from './retry-wait';

const KEEP_ALIVE_MS = 12_000;
const ANSWER_MS = 6_000;
/** The code that graphql-ws gives a socket it closes because nobody listens. */
const MEANT = 1000;

export function liveSocket(url: string, connection: Connection): Client {
  let unanswered: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url,
    lazy: true,
    keepAlive: KEEP_ALIVE_MS,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait,
    on: {
      connected: () => connection.socketOpened(),
      closed: (event) => {
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
  return client;
}
