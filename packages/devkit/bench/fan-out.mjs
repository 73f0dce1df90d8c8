/** What it costs to tell a thousand listeners of a change: the product beside a bare broadcast and graphql-ws as it comes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { MeetingChangedDocument } from '../../graphql/dist/generated/graphql.js';
import { ROOT } from '../lib/paths.mjs';
import { say } from '../lib/progress.mjs';
import { joined } from '../replay/voters.mjs';
import { program } from './load/child.mjs';
import { cpuOf, inTurns, memoryOf, ratios, spread } from './load/measure.mjs';
import { withServedDemo } from './served-demo.mjs';

const { print } = createRequire(path.join(ROOT, 'packages/graphql/package.json'))('graphql');
const { WebSocket } = createRequire(path.join(ROOT, 'api/package.json'))('ws');

const LISTENERS = 1_000;
const PEOPLE = 40;
const ROUNDS = 3;
const CHANGES = 16;
/** Further apart than what is told together. */
const EVERY_MS = 150;
/** Without anything being heard. */
const PATIENCE_MS = 30_000;
/** Promised: CPU of a delivery beside the bare broadcast. */
const MOST = 1.5;

const APPEND = `WITH counter AS (
  UPDATE meeting_counter SET event_seq = event_seq + 1 WHERE meeting_id = $1 RETURNING event_seq),
entry AS (INSERT INTO event_log (meeting_id, seq, type, contribution_id)
  SELECT $1, event_seq, $2, $3::uuid FROM counter RETURNING seq)
SELECT seq, pg_notify('aportes_change', $1::text || ' ' || seq) FROM entry`;

/** @typedef {{ owner: pg.Client, meetingId: string, items: string[], subscribe: object }} House */
/** @typedef {ReturnType<typeof program>} Program */
/** @typedef {{ cpu: number, p50: number, p99: number, kb: number }} Round microseconds, milliseconds, kilobytes */

const pause = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** @param {House} house @param {string | null} item @returns {Promise<[number, number]>} its number, and when it was sent */
async function happen({ owner, meetingId }, item) {
  const moment = performance.timeOrigin + performance.now();
  const { rows } = await owner.query(APPEND, [
    meetingId,
    item ? 'CONTRIBUTION_REVISED' : 'AGENDA_ITEM_SET',
    item,
  ]);
  return [rows[0].seq, moment];
}

/** What the product says of each item, and of nothing. @param {House} house @param {string} url @param {string} cookie */
async function answersOf(house, url, cookie) {
  const socket = new WebSocket(url, 'graphql-transport-ws', { headers: { cookie } });
  /** @type {any[]} */
  const told = [];
  socket.on('open', () => socket.send('{"type":"connection_init"}'));
  socket.on('message', (/** @type {Buffer} */ message) => {
    const { type, payload } = JSON.parse(message.toString());
    if (type === 'connection_ack')
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: house.subscribe }));
    if (type === 'next') told.push(payload.data.meetingChanged);
  });
  while (told.length === 0) {
    await happen(house, null);
    await pause(50);
  }
  /** @type {Record<string, object>} */
  const answers = { nothing: told[0] };
  for (const item of house.items) {
    await happen(house, item);
    while (told.at(-1).contributionId !== item) await pause(5);
    answers[item] = told.at(-1);
  }
  socket.close();
  return answers;
}

/** @param {Program} room @param {object} order */
async function ask(room, order) {
  room.tell(/** @type {import('node:child_process').Serializable} */ (order));
  const answer = await room.heard();
  if (answer?.error) throw new Error(answer.error);
  return answer;
}

/** @param {Program} room @param {readonly [number, number][]} sent */
async function untilAllHeard(room, sent) {
  let report = await ask(room, { order: 'report', sent });
  for (let heardAt = Date.now(); report.receipts < CHANGES * LISTENERS;) {
    await pause(100);
    const { receipts } = report;
    report = await ask(room, { order: 'report', sent });
    if (report.receipts > receipts) heardAt = Date.now();
    else if (Date.now() - heardAt > PATIENCE_MS) break;
  }
  return report;
}

/**
 * @param {House} house @param {Program} room @param {{ url: string, pid: number, cookies: string[], isOurs: boolean }} target
 * @returns {Promise<Round>}
 */
async function round(house, room, { url, pid, cookies, isOurs }) {
  const memory = memoryOf(pid);
  await ask(room, { order: 'open', url, count: LISTENERS, cookies, subscribe: house.subscribe });
  while ((await ask(room, { order: 'begun' })) < LISTENERS) {
    await happen(house, null);
    await pause(200);
  }
  await pause(500);
  const kb = (memoryOf(pid) - memory) / LISTENERS;
  const before = cpuOf(pid);
  /** @type {[number, number][]} */
  const sent = [];
  for (let change = 0; change < CHANGES; change += 1) {
    sent.push(await happen(house, house.items[change % house.items.length] ?? null));
    await pause(EVERY_MS);
  }
  const report = await untilAllHeard(room, sent);
  const cpu = ((cpuOf(pid) - before) * 1000) / report.receipts;
  await ask(room, { order: 'close' });
  // A floor may lose listeners on a machine that has much to do; the product may not.
  if (isOurs && (report.receipts !== CHANGES * LISTENERS || report.twice))
    throw new Error(`${report.receipts} of ${CHANGES * LISTENERS} heard, ${report.twice} twice, from ${url}`);
  say(`  ${url}: ${Math.round(cpu)} µs CPU a delivery, p99 ${report.p99} ms, ${report.receipts} heard`);
  return { cpu, p50: report.p50, p99: report.p99, kb };
}

/** @param {readonly Round[]} rounds */
function summary(rounds) {
  const of = (/** @type {keyof Round} */ key) => spread(rounds.map((one) => one[key]));
  return { cpuUs: of('cpu'), p50: of('p50'), p99: of('p99'), kbAConnection: of('kb') };
}

/**
 * @param {import('./served-demo.mjs').Demo} demo @param {{ ownerUrl: string, appUrl: string }} database
 * @param {number} pid @param {string} folder
 */
async function measure(demo, database, pid, folder) {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const { rows: meetings } = await owner.query('SELECT id FROM meeting');
  const { rows: items } = await owner.query(
    `SELECT id FROM contribution WHERE status = 'ACCEPTED' ORDER BY id LIMIT ${CHANGES}`,
  );
  const meetingId = meetings[0].id;
  const subscribe = { query: print(MeetingChangedDocument), variables: { meetingId } };
  const house = { owner, meetingId, items: items.map(({ id }) => id), subscribe };
  const names = Array.from({ length: PEOPLE }, (_, at) => `Participant ${at}`);
  const people = [...(await joined(demo, names)).values()];
  const url = `${demo.url.replace('http', 'ws')}/graphql`;
  const answers = path.join(folder, 'answers.json');
  writeFileSync(answers, JSON.stringify(await answersOf(house, url, people[0]?.cookie ?? '')));
  const floor = (/** @type {string} */ kind) =>
    program('fan-out-floor.mjs', {
      FLOOR_KIND: kind,
      FLOOR_DATABASE_URL: database.ownerUrl,
      FLOOR_MEETING: meetingId,
      FLOOR_ANSWERS: answers,
    });
  const [bare, stock, room] = [floor('ws'), floor('stock'), program('listeners.mjs', {})];
  try {
    const [barePort, stockPort] = [await bare.heard(), await stock.heard()];
    /** A quarter of the room has no account. */
    const cookies = people.map(({ cookie }, at) => (at % 4 ? cookie : ''));
    const of = (/** @type {number} */ port, /** @type {number} */ process) => ({
      url: `ws://127.0.0.1:${port}`,
      pid: process,
      cookies: [''],
      isOurs: false,
    });
    const rounds = await inTurns(ROUNDS, {
      ours: () => round(house, room, { url, pid, cookies, isOurs: true }),
      bare: () => round(house, room, of(barePort, bare.pid)),
      stock: () => round(house, room, of(stockPort, stock.pid)),
    });
    return told(rounds);
  } finally {
    await Promise.all([bare.end(), stock.end(), room.end(), owner.end()]);
  }
}

/** @param {Record<string, Round[]>} rounds */
function told({ ours = [], bare = [], stock = [] }) {
  const cpu = (/** @type {Round[]} */ all) => all.map((one) => one.cpu);
  const [toBare, toStock] = [ratios(cpu(ours), cpu(bare)), ratios(cpu(stock), cpu(ours))];
  const figures = {
    listeners: LISTENERS,
    changes: CHANGES,
    cpuRatio: toBare,
    stockTimesOurs: toStock,
    most: MOST,
    ours: summary(ours),
    bare: summary(bare),
    stock: summary(stock),
  };
  for (const who of /** @type {const} */ (['ours', 'bare', 'stock'])) {
    const { cpuUs, p50, p99, kbAConnection } = figures[who];
    say(
      `${who}: ${cpuUs.median} µs CPU a delivery (${cpuUs.min} to ${cpuUs.max}), p50 ${p50.median} ms, p99 ${p99.median} ms, ${kbAConnection.max} kB a connection`,
    );
  }
  say(`${LISTENERS} listeners heard each of ${CHANGES} changes once, in each of ${ROUNDS} rounds`);
  say(
    `CPU a delivery: ${toBare.median} times the bare broadcast (${toBare.min} to ${toBare.max}; wanted at most ${MOST}); graphql-ws as it comes takes ${toStock.median} times ours`,
  );
  return { figures, holds: toBare.median <= MOST };
}

export async function fanOut() {
  const folder = mkdtempSync(path.join(tmpdir(), 'aportes bench '));
  try {
    return await withServedDemo((demo, database, pid) => measure(demo, database, pid, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
