/** A room of listeners, a process of its own: opens the websockets it is told to, counts what each hears, and when. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from '../../lib/paths.mjs';
import { percentile } from './measure.mjs';

const { WebSocket } = createRequire(path.join(ROOT, 'api/package.json'))('ws');

/** @typedef {{ url: string, count: number, cookies: string[], subscribe: object }} Room */

/** So many greet the server at once, as a hall does whose phones wake up over some seconds. */
const AT_ONCE = 20;
/** Where the number of a change stands in its message. */
const HEAD = 300;

/** @type {any[]} */
let sockets = [];
/** For each listener the changes heard, and for each change the moments (milliseconds since 1970). @type {Set<number>[]} */
let heard = [];
/** @type {Map<number, number[]>} */
const moments = new Map();
let twice = 0;

/** @param {Buffer} message @param {number} listener */
function hear(message, listener) {
  const now = performance.timeOrigin + performance.now();
  const head = message.toString('latin1', 0, HEAD);
  if (head.includes('"type":"error"')) throw new Error(message.toString());
  const seq = Number(/"seq":(\d+)/.exec(head)?.[1]);
  if (!seq) return;
  const mine = /** @type {Set<number>} */ (heard[listener]);
  if (mine.has(seq)) twice += 1;
  mine.add(seq);
  const times = moments.get(seq);
  if (times) times.push(now);
  else moments.set(seq, [now]);
}

/** @param {Room} room @param {number} listener */
function open({ url, cookies, subscribe }, listener) {
  const cookie = cookies[listener % cookies.length];
  const socket = new WebSocket(url, 'graphql-transport-ws', {
    headers: cookie ? { cookie } : {},
    perMessageDeflate: false,
  });
  sockets[listener] = socket;
  heard[listener] = new Set();
  return new Promise((resolve, reject) => {
    socket.on('open', () => socket.send('{"type":"connection_init"}'));
    socket.on('message', (/** @type {Buffer} */ message) => {
      if (message.length > HEAD || !message.includes('"connection_ack"')) return hear(message, listener);
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: subscribe }));
      resolve(null);
    });
    socket.on('close', (/** @type {number} */ code) => reject(new Error(`closed with ${code}`)));
    socket.on('error', reject);
  });
}

/** @type {Record<string, (asked: any) => Promise<unknown>>} */
const ORDERS = {
  open: async (/** @type {Room} */ room) => {
    [sockets, heard, twice] = [[], [], 0];
    moments.clear();
    for (let from = 0; from < room.count; from += AT_ONCE)
      await Promise.all(
        Array.from({ length: Math.min(AT_ONCE, room.count - from) }, (_, at) => open(room, from + at)),
      );
    return sockets.length;
  },
  /** How many have heard anything. */
  begun: async () => heard.filter((mine) => mine.size > 0).length,
  /** Of these changes, with the moments at which they were sent. @param {{ sent: [number, number][] }} asked */
  report: async ({ sent }) => {
    const late = sent
      .flatMap(([seq, moment]) => (moments.get(seq) ?? []).map((time) => time - moment))
      .sort((a, b) => a - b);
    return { receipts: late.length, twice, p50: percentile(late, 0.5), p99: percentile(late, 0.99) };
  },
  close: async () => {
    await Promise.all(
      sockets.map(
        (socket) =>
          new Promise((resolve) => {
            if (socket.readyState === WebSocket.CLOSED) return resolve(null);
            socket.on('close', resolve);
            socket.close(1000);
          }),
      ),
    );
  },
};

process.on('message', (/** @type {any} */ { order, ...asked }) => {
  void ORDERS[order]?.(asked).then(
    (answer) => process.send?.(answer ?? null),
    (error) => process.send?.({ error: String(error) }),
  );
});
