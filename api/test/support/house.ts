/** The product as it runs in earnest: a database server and an API, each a process that a spec may kill. */
import type { MeetingActor } from '@aportes/domain/actor';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { ownCluster, type OwnCluster } from '../../../packages/devkit/lib/own-cluster.mjs';
import { freePort } from '../../../packages/devkit/lib/ports.mjs';
import { ownerDataSource } from '../../src/database/data-source.js';
import { migrate } from '../../src/database/migrate.js';
import { newId } from '../../src/kernel/ids.js';
import { newToken, tokenDigest } from '../../src/kernel/tokens.js';
import { Person } from './person.js';
import { RunningApi } from './running-api.js';

export interface House {
  cluster: OwnCluster;
  api: RunningApi;
  /** As the owner of the tables. */
  owner: DataSource;
  signedIn: (actor: MeetingActor) => Promise<Person>;
  close: () => Promise<void>;
}

async function signIn(owner: DataSource, participantId: string): Promise<string> {
  const token = newToken();
  await owner.query(
    `INSERT INTO sign_in (id, account_id, token_digest, expires_at)
     SELECT $1, account_id, $2, now() + interval '1 day' FROM participant WHERE id = $3`,
    [newId(), tokenDigest(token), participantId],
  );
  return token;
}

/** @param env changes to the environment of the API */
export async function openHouse(env: NodeJS.ProcessEnv = {}): Promise<House> {
  const cluster = await ownCluster();
  await migrate(cluster.ownerUrl, cluster.appUrl);
  const owner = await ownerDataSource(cluster.ownerUrl).initialize();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'aportes house '));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const api = new RunningApi(url, {
    ...process.env,
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: url,
    DATA_DIR: dataDir,
    DATABASE_URL: cluster.appUrl,
    DATABASE_OWNER_URL: cluster.ownerUrl,
    ...env,
  });
  await api.start();
  const close = async (): Promise<void> => {
    await api.end('SIGKILL');
    await owner.destroy();
    await cluster.remove();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const signedIn = async ({ participantId }: MeetingActor): Promise<Person> => {
    const cookie = `aportes=${await signIn(owner, participantId)}`;
    return new Person({ url, statementCount: () => 0 }, cookie, participantId);
  };
  return { cluster, api, owner, signedIn, close };
}
