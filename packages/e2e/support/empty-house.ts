/** A product in production on a database without a meeting, as a server's first start leaves it. */
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { createTestDatabase } from '../../devkit/lib/test-database.mjs';
import { aportes, serverEnv } from './command-line.js';
import { API, freePlace, untilReady } from './server.js';

export interface EmptyHouse {
  url: string;
  /** The link that the start printed. */
  link: string;
  stop: () => Promise<void>;
}

function printedLink(server: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let printed = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const link = /https?:\S+\/setup#token=\S+/.exec(printed)?.[0];
      if (link) resolve(link);
    });
  });
}

export async function emptyHouse(): Promise<EmptyHouse> {
  const database = await createTestDatabase('aportes_e2e_empty');
  const { url, env } = await freePlace({
    ...serverEnv(),
    NODE_ENV: 'production',
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
  });
  await aportes(env, 'migrate');
  const server = spawn(process.execPath, [path.join(API, 'main.js')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const link = printedLink(server);
  await untilReady(url, server);
  const stop = async () => {
    server.kill('SIGTERM');
    await new Promise((resolve) => server.once('exit', resolve));
    await database.drop();
  };
  return { url, link: await link, stop };
}
