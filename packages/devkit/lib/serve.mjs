/** Serves the product: database, migrations, demo, API; ends in the opposite order. */
import { apiCommand, spawnApi, untilReady } from './api.mjs';
import { openDatabase } from './database.mjs';
import { endProcess } from './processes.mjs';
import { say } from './progress.mjs';
import { forgetRunning, rememberRunning } from './running.mjs';
import { waysIn } from './ways-in.mjs';

/** Resolves with the reason when the person or the system asks to stop. */
function askedToStop() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(signal));
  });
}

/** @param {{ folder: string, host: string, port: number }} where @returns {Promise<number>} exit code */
export async function serve({ folder, host, port }) {
  const stopRequest = askedToStop();
  const database = await openDatabase(folder);
  say('database is up');
  const url = process.env.PUBLIC_URL || `http://${host}:${port}`;
  const env = {
    ...process.env,
    HOST: host,
    PORT: String(port),
    PUBLIC_URL: url,
    DATA_DIR: folder,
    DATABASE_URL: database.databaseUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
  };
  await apiCommand(env, 'migrate');
  say('migrated');
  if (process.env.NODE_ENV !== 'production') {
    await apiCommand(env, 'seed');
    say('demo meeting loaded');
  }
  const api = spawnApi(env);
  const { databaseUrl, ownerUrl } = database;
  rememberRunning(folder, { startPid: process.pid, apiPid: api.pid, url, databaseUrl, ownerUrl });
  if (await untilReady(`http://${host}:${port}`, api.exited)) {
    say('serving');
    process.stdout.write(waysIn(folder, url));
  }
  const reason = await Promise.race([
    stopRequest,
    api.exited.then((code) => `The API ended (${code}).`),
    database.exited?.then((code) => `The database ended (${code}).`) ?? new Promise(() => {}),
  ]);
  const wanted = typeof reason === 'string' && reason.startsWith('SIG');
  say(wanted ? 'stopping' : `${reason} Stopping.`);
  await endProcess(api.pid);
  await database.stop();
  forgetRunning(folder);
  say('stopped');
  return wanted ? 0 : 1;
}
