/** Serves the built product for the journeys: a fresh database with the demo meeting, on a free port. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTestDatabase } from '../../devkit/lib/test-database.mjs';
import { aportes } from './command-line.js';

export const API = fileURLToPath(new URL('../../../api/dist/', import.meta.url));

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('port')),
      );
    });
  });
}

export async function untilReady(url: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`);
    const response = await fetch(`${url}/readyz`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error('The server did not become ready.');
}

export default async function globalSetup(): Promise<() => Promise<void>> {
  const database = await createTestDatabase('aportes_e2e');
  const dataDir = mkdtempSync(path.join(tmpdir(), 'aportes e2e '));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    PORT: String(port),
    HOST: '127.0.0.1',
    PUBLIC_URL: url,
    DATA_DIR: dataDir,
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
  };
  aportes(env, 'migrate');
  aportes(env, 'seed');
  const server = spawn(process.execPath, [path.join(API, 'main.js')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await untilReady(url, server);
  process.env['E2E_ACCOUNTS_FILE'] = path.join(dataDir, 'demo-accounts.json');
  process.env['E2E_SERVER_ENV'] = JSON.stringify(env);
  return async () => {
    server.kill('SIGTERM');
    await new Promise((resolve) => server.once('exit', resolve));
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
