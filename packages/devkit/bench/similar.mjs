/** What looking for similar items takes among 30,000 real ones: the API beside the same SQL by pg alone, in turns. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { ROOT } from '../lib/paths.mjs';
import { say } from '../lib/progress.mjs';
import { withServedDemo } from './served-demo.mjs';

const GIVEN = path.join(ROOT, '../shared/data/given');
const FILES = ['upr-recommendations.jsonl', 'upr-info-migration-and-lac.jsonl'].map((name) =>
  path.join(GIVEN, name),
);
const MEETING = 'santiago-2017';
const ITEMS = 30_000;
const ROUNDS = 120;
/** Promised: milliseconds in the middle of all rounds. */
const MOST_MS = 150;

const QUERY = `query ($sessionId: ID!, $text: String!) {
  similarContributions(sessionId: $sessionId, text: $text) { id symbol text abilities { endorse } } }`;

/** @param {string} url @param {string | null} cookie @param {string} query @param {object} variables */
async function ask(url, cookie, query, variables) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = /** @type {{ data: any, errors?: unknown }} */ (await response.json());
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** @param {import('./served-demo.mjs').Demo} demo @returns {Promise<string[]>} a cookie for each account */
function cookiesOf({ url, accounts }) {
  return Promise.all(
    accounts.map(async ({ token }) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${url}/auth/sign-in`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ token }),
      });
      return response.headers.get('set-cookie')?.split(';')[0] ?? '';
    }),
  );
}

/** @param {() => Promise<unknown>} work */
async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** @param {number[]} times */
function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (/** @type {number} */ part) =>
    Math.round((sorted[Math.floor(sorted.length * part)] ?? 0) * 10) / 10;
  return { median: at(0.5), p95: at(0.95), max: at(0.999) };
}

/** @param {import('./served-demo.mjs').Demo} demo @param {{ ownerUrl: string, appUrl: string }} database @param {string[]} texts */
async function measure(demo, database, texts) {
  const { similarStatement } =
    await import('../../../api/dist/modules/contributions/data/contribution-similar.sql.js');
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  const floor = new pg.Client({ connectionString: database.appUrl });
  await Promise.all([owner.connect(), floor.connect()]);
  await owner.query('ANALYZE');
  const { rows } = await owner.query('SELECT id, meeting_id FROM session LIMIT 1');
  const { id: sessionId, meeting_id: meetingId } = rows[0];
  const cookies = await cookiesOf(demo);
  /** @type {{ api: number[], floor: number[] }} */
  const times = { api: [], floor: [] };
  for (let round = -10; round < ROUNDS; round += 1) {
    const text = texts[(round + 10) % texts.length] ?? '';
    const cookie = cookies[(round + 10) % cookies.length] ?? '';
    const api = await timed(() => ask(demo.url, cookie, QUERY, { sessionId, text }));
    const statement = similarStatement({ meetingId, text, themeId: null, exceptId: null });
    const bare = await timed(() => floor.query({ name: 'similar', ...statement }));
    if (round < 0) continue;
    times.api.push(api);
    times.floor.push(bare);
  }
  await Promise.all([owner.end(), floor.end()]);
  return { api: spread(times.api), floor: spread(times.floor) };
}

export async function similar() {
  if (!FILES.every((file) => existsSync(file))) {
    say(`there are no texts in ${GIVEN}: nothing is measured`);
    return { figures: {}, holds: true };
  }
  const lines = FILES.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n')).slice(0, ITEMS);
  const texts = lines
    .filter((_, at) => at % 211 === 0)
    .map((line) => JSON.parse(line).text)
    .filter((text) => text.length > 40);
  const folder = mkdtempSync(path.join(tmpdir(), 'aportes bench '));
  const file = path.join(folder, 'items.jsonl');
  writeFileSync(file, lines.join('\n'));
  try {
    const figures = await withServedDemo(
      (demo, database) => measure(demo, database, texts),
      [['import', file, '--meeting', MEETING]],
    );
    const { api, floor } = figures;
    say(
      `among ${ITEMS} items: ${api.median} ms (p95 ${api.p95}), the same SQL alone ${floor.median} (p95 ${floor.p95})`,
    );
    say(`ratio to the floor: ${(api.median / floor.median).toFixed(2)}`);
    return { figures: { items: ITEMS, ...figures }, holds: api.median <= MOST_MS };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
