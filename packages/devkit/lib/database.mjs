/** The database a command works on: the one of the environment, of a running start, or an embedded one. */
import { startCluster } from './postgres/cluster.mjs';
import { holdOrMeetStart, release } from './running.mjs';

/**
 * @typedef {{ databaseUrl: string, ownerUrl: string, stop: () => Promise<void>, exited: Promise<unknown> | null,
 *             url?: string }} Database `url`: where a running start serves it
 */

/** Stops nothing: the database is somebody else's. */
const nothing = async () => {};

/** @param {NodeJS.ProcessEnv} env @returns {Database | null} */
export function namedDatabase(env) {
  if (!env.DATABASE_URL) return null;
  const ownerUrl = env.DATABASE_OWNER_URL || env.DATABASE_URL;
  return { databaseUrl: env.DATABASE_URL, ownerUrl, stop: nothing, exited: null };
}

/** Its holder must be this process. @param {string} dataDir @returns {Promise<Database>} */
export async function embeddedDatabase(dataDir) {
  const { appUrl, ownerUrl, stop, exited } = await startCluster(dataDir);
  return { databaseUrl: appUrl, ownerUrl, stop, exited };
}

/**
 * For a command: beside a running start or without one.
 * @param {string} dataDir
 * @returns {Promise<Database>}
 */
export async function openDatabase(dataDir, env = process.env) {
  const named = namedDatabase(env);
  if (named) return named;
  const start = await holdOrMeetStart(dataDir, 'command', ({ databaseUrl }) => databaseUrl !== undefined);
  if (start?.databaseUrl && start.ownerUrl)
    return {
      databaseUrl: start.databaseUrl,
      ownerUrl: start.ownerUrl,
      stop: nothing,
      exited: null,
      url: start.url,
    };
  const database = await embeddedDatabase(dataDir);
  const stop = async () => {
    await database.stop();
    release(dataDir);
  };
  return { ...database, stop };
}
