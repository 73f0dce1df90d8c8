/** The built product on a fresh database with the demo meeting, on a free port. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTestDatabase } from '../../devkit/lib/test-database.mjs';
import { aportes } from './command-line.js';
import type { OwnHouse } from './own-house.js';
import { freePlace, Server } from './server.js';

export interface DemoHouse extends OwnHouse {
  stop: () => Promise<void>;
}

/** @param name of its database */
export async function openDemoHouse(name: string): Promise<DemoHouse> {
  const database = await createTestDatabase(name);
  const dataDir = mkdtempSync(path.join(tmpdir(), 'aportes e2e '));
  const place = await freePlace({
    ...process.env,
    NODE_ENV: 'test',
    DATA_DIR: dataDir,
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
  });
  await aportes(place.env, 'migrate');
  await aportes(place.env, 'seed');
  const server = new Server(place);
  await server.start();
  return {
    accountsFile: path.join(dataDir, 'demo-accounts.json'),
    env: place.env,
    stop: async () => {
      await server.end();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
