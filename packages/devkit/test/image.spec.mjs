/** The image's files serve by themselves: what it copies is laid down alone, migrates a new database and answers. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../lib/paths.mjs';
import { freePort } from '../lib/ports.mjs';
import { createTestDatabase } from '../lib/test-database.mjs';

const image = readFileSync(path.join(ROOT, 'packages/devkit/image/Dockerfile'), 'utf8');
const copied = [...image.matchAll(/^COPY --from=built \/app\/(\S+) (\S+)$/gm)];
const [, command = ''] = /^CMD \["node", "(\S+)"\]$/m.exec(image) ?? [];

const app = mkdtempSync(path.join(tmpdir(), 'aportes image '));
const dataDir = mkdtempSync(path.join(tmpdir(), 'aportes data '));

/** @type {import('../lib/test-database.mjs').TestDatabase} */
let database;

beforeAll(async () => {
  for (const [, from = '', to = ''] of copied)
    cpSync(path.join(ROOT, from), path.join(app, to), { recursive: true });
  database = await createTestDatabase('aportes_image');
});

afterAll(async () => {
  await database.drop();
  for (const folder of [app, dataDir]) rmSync(folder, { recursive: true, force: true });
});

/** @param {readonly string[]} words @param {NodeJS.ProcessEnv} [more] */
function run(words, more = {}) {
  const env = { PATH: process.env.PATH, NODE_ENV: 'production', DATA_DIR: dataDir, ...more };
  const child = spawn(process.execPath, [...words], { cwd: app, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const ended = new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
  return { child, ended };
}

/** @param {string} url */
async function untilAnswered(url) {
  for (;;) {
    const answer = await fetch(url).catch(() => null);
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it('migrates as compose has it, serves pages and answers, and ends when asked to', async () => {
  expect(copied.length).toBeGreaterThan(0);
  const { appUrl: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL } = database;
  const cli = path.join(path.dirname(command), 'cli.js');
  const migrated = await run([cli, 'migrate'], { DATABASE_URL, DATABASE_OWNER_URL }).ended;
  expect(migrated).toMatchObject({ code: 0 });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { child, ended } = run([command], { DATABASE_URL, PORT: String(port), PUBLIC_URL: url });
  expect((await untilAnswered(`${url}/readyz`)).status).toBe(200);
  expect(await (await fetch(url)).text()).toContain('<div id="root">');
  child.kill('SIGTERM');
  expect(await ended).toMatchObject({ code: 0 });
});
