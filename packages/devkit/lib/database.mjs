/** The database a command works on: the one of the environment, of a running start, or an embedded one. */
import { startCluster } from './postgres/cluster.mjs';
import { findRunning } from './running.mjs';

/**
 * @typedef {{ databaseUrl: string, ownerUrl: string, stop: () => Promise<void>, exited: Promise<unknown> | null }} Database
 * @param {string} dataDir
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Database>}
 */
export async function openDatabase(dataDir, env = process.env) {
  const nothing = async () => {};
  if (env.DATABASE_URL) {
    const ownerUrl = env.DATABASE_OWNER_URL || env.DATABASE_URL;
    return { databaseUrl: env.DATABASE_URL, ownerUrl, stop: nothing, exited: null };
  }
  const running = findRunning(dataDir);
  if (running)
    return { databaseUrl: running.databaseUrl, ownerUrl: running.ownerUrl, stop: nothing, exited: null };
  const cluster = await startCluster(dataDir);
  return {
    databaseUrl: cluster.appUrl,
    ownerUrl: cluster.ownerUrl,
    stop: cluster.stop,
    exited: cluster.exited,
  };
}
