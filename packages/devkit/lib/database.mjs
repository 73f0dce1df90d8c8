/** The database a command works on: the one of the environment, of a running start, or an embedded one. */
import { readFileSync } from 'node:fs';
import { startCluster } from './postgres/cluster.mjs';
import { giveUp } from './progress.mjs';
import { holdOrMeetStart, release } from './running.mjs';

/**
 * @typedef {{ databaseUrl: string, ownerUrl: string, stop: () => Promise<void>, exited: Promise<unknown> | null,
 *             url?: string }} Database `url`: where a running start serves it
 */

/** Stops nothing: the database is somebody else's. */
const nothing = async () => {};

/** An address, or what the file holds that is named instead. @param {NodeJS.ProcessEnv} env @param {string} name */
function given(env, name) {
  const file = env[`${name}_FILE`];
  if (env[name] || !file) return env[name];
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return giveUp(`${name}_FILE names a file that cannot be read: ${file}`);
  }
}

/** @param {NodeJS.ProcessEnv} env @returns {Database | null} */
export function namedDatabase(env) {
  const databaseUrl = given(env, 'DATABASE_URL');
  if (!databaseUrl) return null;
  const ownerUrl = given(env, 'DATABASE_OWNER_URL') || databaseUrl;
  return { databaseUrl, ownerUrl, stop: nothing, exited: null };
}

/** What the API is told; files were read by now. @param {Database} database @returns {NodeJS.ProcessEnv} */
export function databaseEnv({ databaseUrl, ownerUrl }) {
  return {
    DATABASE_URL: databaseUrl,
    DATABASE_OWNER_URL: ownerUrl,
    DATABASE_URL_FILE: undefined,
    DATABASE_OWNER_URL_FILE: undefined,
  };
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
