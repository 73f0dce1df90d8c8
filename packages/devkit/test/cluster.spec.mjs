/** The embedded database outlives whatever kills it, and no part of it is left behind. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import pg from 'pg';
import { endProcess, isAlive, untilGone } from '../lib/processes.mjs';
import { removeDataDir, serveDatabase, serverFiles, temporaryDataDir } from './database-process.mjs';

/** @type {string} */
let dataDir;
beforeEach(() => {
  dataDir = temporaryDataDir();
});
afterEach(() => removeDataDir(dataDir));

/** @param {string} url @param {string[]} statements @returns {Promise<string[]>} the first column of the last one */
async function ask(url, ...statements) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  let rows = [];
  for (const statement of statements) ({ rows } = await client.query(statement));
  await client.end();
  return rows.map((row) => String(Object.values(row)[0]));
}

const WRITE = ['CREATE TABLE said (word text)', `INSERT INTO said VALUES ('acknowledged')`];
const READ = 'SELECT word FROM said';

describe('the embedded database', () => {
  it('keeps its data, its port and its passwords from one start to the next', async () => {
    const first = await serveDatabase(dataDir);
    await ask(first.ownerUrl, ...WRITE);
    await endProcess(first.pid, 'SIGINT');
    expect([await first.exited, isAlive(first.serverPid)]).toEqual([0, false]);
    const second = await serveDatabase(dataDir);
    expect(second.ownerUrl).toBe(first.ownerUrl);
    expect(await ask(second.ownerUrl, READ)).toEqual(['acknowledged']);
    await endProcess(second.pid);
  });

  it.each([
    ['the start', (/** @type {Served} */ { pid }) => [pid]],
    ['the server', (/** @type {Served} */ { serverPid }) => [serverPid]],
    ['both', (/** @type {Served} */ { pid, serverPid }) => [pid, serverPid]],
  ])('loses nothing and leaves no orphan after kill -9 of %s', async (_, victims) => {
    const killed = await serveDatabase(dataDir);
    await ask(killed.ownerUrl, ...WRITE);
    for (const pid of victims(killed)) process.kill(pid, 'SIGKILL');
    await Promise.all(victims(killed).map((pid) => untilGone(pid, 10_000)));
    const next = await serveDatabase(dataDir);
    expect(await ask(next.ownerUrl, READ)).toEqual(['acknowledged']);
    expect([killed.pid, killed.serverPid].filter(isAlive)).toEqual([]);
    await endProcess(next.pid);
    expect(isAlive(next.serverPid)).toBe(false);
  });

  it('starts beside a stranger who was given the number of the server that was killed', async () => {
    const killed = await serveDatabase(dataDir);
    for (const pid of [killed.pid, killed.serverPid]) process.kill(pid, 'SIGKILL');
    await untilGone(killed.serverPid, 10_000);
    const { pidFile, uid } = serverFiles(dataDir);
    const stranger = spawn('sleep', ['600'], uid === undefined ? {} : { uid });
    const lines = readFileSync(pidFile, 'utf8').split('\n');
    writeFileSync(pidFile, [stranger.pid, ...lines.slice(1)].join('\n'));
    try {
      const next = await serveDatabase(dataDir);
      expect([next.serverPid === stranger.pid, stranger.exitCode]).toEqual([false, null]);
      await endProcess(next.pid);
    } finally {
      stranger.kill();
    }
  });

  it('takes another port where its own is taken', async () => {
    const first = await serveDatabase(dataDir);
    await endProcess(first.pid);
    const stranger = createServer();
    const { port } = new URL(first.ownerUrl);
    await new Promise((resolve) => stranger.listen(Number(port), '127.0.0.1', () => resolve(null)));
    const second = await serveDatabase(dataDir);
    expect(new URL(second.ownerUrl).port).not.toBe(port);
    await endProcess(second.pid);
    await new Promise((resolve) => stranger.close(resolve));
  });

  it('is started once for a data folder, and tells the second who has it', async () => {
    const first = await serveDatabase(dataDir);
    await expect(serveDatabase(dataDir)).rejects.toThrow(/already runs/);
    expect(isAlive(first.serverPid)).toBe(true);
    await endProcess(first.pid);
  });

  it('lets nobody else read the data folder and the passwords', async () => {
    const { pid } = await serveDatabase(dataDir);
    const modes = [dataDir, serverFiles(dataDir).secrets].map((one) => statSync(one).mode & 0o077);
    expect(modes).toEqual([0, 0]);
    await endProcess(pid);
  });
});

/** @typedef {{ pid: number, serverPid: number }} Served */
