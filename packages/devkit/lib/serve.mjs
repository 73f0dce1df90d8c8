/** Serves the product: database, migrations, demo, API; ends in the opposite order. */
import { address, needFreePort } from './address.mjs';
import { apiCommand, spawnApi, untilReady } from './api.mjs';
import { databaseEnv, embeddedDatabase, namedDatabase } from './database.mjs';
import { endProcess } from './processes.mjs';
import { say } from './progress.mjs';
import { known, tell } from './running.mjs';
import { waysIn } from './ways-in.mjs';

/** Aborted with the signal's name when the person or the system asks to stop. */
function stopRequest() {
  const request = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => request.abort(signal));
  return request.signal;
}

/** @param {AbortSignal} signal */
const aborted = (signal) =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener('abort', () => resolve(null));
  });

/** @param {NodeJS.ProcessEnv} env @param {AbortSignal} stop */
async function prepare(env, stop) {
  await apiCommand(env, stop, 'migrate');
  say('migrated');
  if (env.NODE_ENV === 'production') return;
  await apiCommand(env, stop, 'seed');
  say('demo meeting loaded');
}

/**
 * Runs the API until it ends or is told to.
 * @param {string} folder
 * @param {{ local: string, url: string, env: NodeJS.ProcessEnv, stop: AbortSignal }} how
 * @param {Promise<unknown>} databaseGone
 * @returns {Promise<string | null>} why it ended, or null where somebody asked
 */
async function runApi(folder, { local, url, env, stop }, databaseGone) {
  const api = spawnApi(env);
  tell(folder, { api: known(api.pid), url });
  const end = Promise.race([
    aborted(stop).then(() => null),
    api.exited.then((code) => `The API ended (${code}).`),
    databaseGone.then((code) => `The database ended (${code}).`),
  ]);
  try {
    if (await untilReady(local, end)) {
      say('serving');
      process.stdout.write(waysIn(folder, url));
    }
    return await end;
  } finally {
    await endProcess(api.pid);
  }
}

/** @param {string} folder held by this process @returns {Promise<number>} exit code */
export async function serve(folder) {
  const where = address(process.env);
  await needFreePort(where);
  const stop = stopRequest();
  const database = namedDatabase(process.env) ?? (await embeddedDatabase(folder));
  const { databaseUrl, ownerUrl } = database;
  const url = process.env.PUBLIC_URL || where.local;
  const env = {
    ...process.env,
    HOST: where.host,
    PORT: String(process.env.PORT || where.port),
    PUBLIC_URL: url,
    DATA_DIR: folder,
    ...databaseEnv(database),
  };
  try {
    say('database is up');
    await prepare(env, stop);
    tell(folder, { databaseUrl, ownerUrl });
    const never = new Promise(() => {});
    const reason = await runApi(folder, { local: where.local, url, env, stop }, database.exited ?? never);
    say(reason ? `${reason} Stopping.` : 'stopping');
    return reason ? 1 : 0;
  } catch (error) {
    if (stop.aborted) return 0;
    throw error;
  } finally {
    await database.stop();
    say('stopped');
  }
}
