/** The built product with the demo meeting, served for a bench on a database of its own. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { apiCommand, spawnApi, untilReady } from '../lib/api.mjs';
import { freePort } from '../lib/ports.mjs';
import { endProcess } from '../lib/processes.mjs';
import { createTestDatabase } from '../lib/test-database.mjs';

/** @typedef {{ url: string, meeting: string, joinCode: string, accounts: { role: string, token: string }[] }} Demo */

/**
 * @template T
 * @param {(demo: Demo, database: { ownerUrl: string, appUrl: string }, pid: number) => Promise<T>} work
 * @param {readonly string[][]} commands given before it is served, such as an import
 * @returns {Promise<T>}
 */
export async function withServedDemo(work, commands = []) {
  const database = await createTestDatabase('aportes_bench');
  const folder = mkdtempSync(path.join(tmpdir(), 'aportes bench '));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: url,
    DATA_DIR: folder,
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
  };
  const never = new AbortController().signal;
  try {
    await apiCommand(env, never, 'migrate');
    await apiCommand(env, never, 'seed');
    for (const words of commands) await apiCommand(env, never, ...words);
    const api = spawnApi(env);
    try {
      await untilReady(url, api.exited);
      return await work(
        JSON.parse(readFileSync(path.join(folder, 'demo-accounts.json'), 'utf8')),
        database,
        api.pid,
      );
    } finally {
      await endProcess(api.pid);
    }
  } finally {
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  }
}
