/**
 * The floors for telling a room, processes of their own that hear of a change as the product does: `ws` sends each
 * listener one message made once; `stock` is graphql-ws as it comes, which executes the operation for each listener.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import pg from 'pg';
import { ROOT } from '../../lib/paths.mjs';

const ofApi = createRequire(path.join(ROOT, 'api/package.json'));
const { WebSocketServer } = ofApi('ws');
const { FLOOR_KIND, FLOOR_DATABASE_URL, FLOOR_MEETING, FLOOR_ANSWERS = '{}' } = process.env;
/** What the product said of each contribution, so that the same is said here. @type {Record<string, object>} */
const answers = JSON.parse(readFileSync(FLOOR_ANSWERS, 'utf8'));

const server = createServer();
/** @type {Set<(change: object) => void>} */
const listeners = new Set();

function ws() {
  const sockets = new WebSocketServer({ server, perMessageDeflate: false });
  sockets.on('connection', (/** @type {any} */ socket) =>
    socket.once('message', () => socket.send('{"type":"connection_ack"}')),
  );
  listeners.add((change) => {
    const message = Buffer.from(
      JSON.stringify({ id: '1', type: 'next', payload: { data: { meetingChanged: change } } }),
    );
    for (const socket of sockets.clients) socket.send(message, { binary: false });
  });
}

function stock() {
  const { buildSchema } = ofApi('graphql');
  const { useServer } = ofApi('graphql-ws/use/ws');
  const schema = buildSchema(readFileSync(path.join(ROOT, 'packages/graphql/schema.graphql'), 'utf8'));
  async function* meetingChanged() {
    /** @type {object[]} */
    const waiting = [];
    let wake = () => {};
    const listener = (/** @type {object} */ change) => {
      waiting.push(change);
      wake();
    };
    listeners.add(listener);
    try {
      for (;;) {
        const change = waiting.shift();
        if (change) yield { meetingChanged: change };
        else await new Promise((resolve) => (wake = () => resolve(null)));
      }
    } finally {
      listeners.delete(listener);
    }
  }
  const sockets = new WebSocketServer({ server, perMessageDeflate: false });
  useServer({ schema, roots: { subscription: { meetingChanged } } }, sockets);
}

const client = new pg.Client({ connectionString: FLOOR_DATABASE_URL });
await client.connect();
const { rows: newest } = await client.query(
  'SELECT event_seq AS seq FROM meeting_counter WHERE meeting_id = $1',
  [FLOOR_MEETING],
);
let last = newest[0].seq;
const CHANGES = {
  name: 'changes',
  text: `SELECT seq, contribution_id AS id FROM event_log WHERE meeting_id = $1 AND seq > $2 ORDER BY seq`,
};
/** One after the other, so that none is told twice. */
let telling = Promise.resolve();
async function tell() {
  const { rows } = await client.query({ ...CHANGES, values: [FLOOR_MEETING, last] });
  for (const { seq, id } of rows) {
    last = seq;
    for (const listener of listeners) listener({ ...(answers[id] ?? answers.nothing), seq });
  }
}
client.on('notification', () => void (telling = telling.then(tell)));
await client.query('LISTEN aportes_change');
if (FLOOR_KIND === 'stock') stock();
else ws();
server.listen(0, '127.0.0.1', () =>
  process.send?.(/** @type {import('node:net').AddressInfo} */ (server.address()).port),
);
