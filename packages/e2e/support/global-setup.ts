/** Serves the built product for the journeys: a fresh database with the demo meeting, on a free port. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTestDatabase } from '../../devkit/lib/test-database.mjs';
import { aportes } from './command-line.js';
import { freePlace, Server } from './server.js';

export default async function globalSetup(): Promise<() => Promise<void>> {
  const database = await createTestDatabase('aportes_e2e');
  const dataDir = mkdtempSync(path.join(tmpdir(), 'aportes e2e '));
  const place = await freePlace({
    ...process.env,
    NODE_ENV: 'test',
    DATA_DIR: dataDir,
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
  });
  aportes(place.env, 'migrate');
  aportes(place.env, 'seed');
  const server = new Server(place);
  await server.start();
  process.env['E2E_ACCOUNTS_FILE'] = path.join(dataDir, 'demo-accounts.json');
  process.env['E2E_SERVER_ENV'] = JSON.stringify(place.env);
  return async () => {
    await server.end();
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
