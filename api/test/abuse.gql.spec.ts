/** However hard and however often somebody abuses the API, they are refused, and everybody else is answered at once. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { fork, type ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { figure, report } from './support/figures.js';
import { HARD } from './support/hard-questions.js';
import { migratedDatabase, type MigratedDatabase } from './support/migrated-database.js';
import { RunningApi } from './support/running-api.js';
import { freePort } from '../../packages/devkit/lib/ports.mjs';

const ABUSER = fileURLToPath(new URL('./support/abuser.mjs', import.meta.url));

/** The longest that somebody else may wait during an abuse, above what they wait on this machine at rest (milliseconds). */
const FELT_MS = 1_000;
const TIMES = figure(8, 200);
const AT_A_TIME = 4;

/** The longest ping before an abuse so far. */
let atRest = 0;
let database: MigratedDatabase;
/** A process of its own, so that nothing but the abuse keeps it busy. */
let api: RunningApi;
const abuser: ChildProcess = fork(ABUSER, { execArgv: [] });

beforeAll(async () => {
  database = await migratedDatabase('abuse');
  const port = String(await freePort());
  const { appUrl: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL } = database;
  const env = {
    ...process.env,
    HOST: '127.0.0.1',
    PORT: port,
    DATA_DIR: tmpdir(),
    DATABASE_URL,
    DATABASE_OWNER_URL,
  };
  api = new RunningApi(`http://127.0.0.1:${port}`, env);
  await api.start();
}, 180_000);

afterAll(async () => {
  abuser.kill();
  await api.end('SIGTERM');
  await database.close();
});

async function ping(): Promise<number> {
  const began = performance.now();
  const headers = { 'content-type': 'application/json' };
  const body = '{"query":"{ meetings { slug } }"}';
  const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body });
  expect(await response.json()).toEqual({ data: { meetings: [] } });
  return performance.now() - began;
}

/** The longest ping while the work is under way, twenty at least. */
async function longestDuring(work: Promise<unknown>): Promise<number> {
  let isOver = false;
  void work.finally(() => (isOver = true));
  let longest = 0;
  for (let count = 0; !isOver || count < 20; count += 1) longest = Math.max(longest, await ping());
  return longest;
}

function abused(bodies: string[], frames: string[]): Promise<string[]> {
  abuser.send({ url: api.url, bodies, frames, times: TIMES, atATime: AT_A_TIME });
  return new Promise((resolve) => abuser.once('message', (outcomes) => resolve(outcomes as string[])));
}

const subscribe = (query: string, variables = {}) =>
  JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables } });
const big = { text: 'a'.repeat(300_000) };

const ABUSES: [string, string[], string[]][] = [
  ...HARD.map(([name, query]): [string, string[], string[]] => [
    name,
    [JSON.stringify({ query })],
    [subscribe(query), subscribe(query.replace(/^{/, 'subscription {'))],
  ]),
  [
    'a batch of operations',
    [JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{ __typename }' })))],
    [JSON.stringify([JSON.parse(subscribe('subscription { __typename }'))])],
  ],
  [
    'variables without measure',
    [JSON.stringify({ query: '{ __typename }', variables: big })],
    [subscribe('subscription { __typename }', big)],
  ],
  ['what is no JSON', ['{"query":"{ __type', 'null', '7'], ['{', '7', 'null']],
];

it.each(ABUSES)('refuses %s time and again, and nobody else feels it', async (name, bodies, frames) => {
  atRest = Math.max(atRest, await longestDuring(Promise.resolve()));
  const abuse = abused(bodies, frames);
  const longest = await longestDuring(abuse);
  for (const outcome of await abuse) expect(outcome).toMatch(/^(HTTP 4\d\d|error|closed (4\d\d\d|1009))$/);
  report(`${name}: longest ping ${Math.round(longest)} ms, at rest ${Math.round(atRest)} ms`);
  expect(longest).toBeLessThan(FELT_MS + atRest);
});
