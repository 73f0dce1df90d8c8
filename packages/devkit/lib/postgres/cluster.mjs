/** Starts and stops an embedded PostgreSQL server, recovering whatever a killed one left behind. */
import { spawn } from 'node:child_process';
import { existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { freePort } from '../ports.mjs';
import { endProcess, isAlive } from '../processes.mjs';
import { prepareBinaries } from './binaries.mjs';
import { clusterHome } from './home.mjs';
import { SERVER_ENV, initCluster } from './init.mjs';
import { ensureApplicationDatabase } from './application-database.mjs';
import { clusterSecrets, saveSecrets } from './secrets.mjs';

/**
 * @typedef {{ pid: number, adminUrl: string, ownerUrl: string, appUrl: string, log: string,
 *             exited: Promise<number | null>, stop: () => Promise<void> }} Cluster
 */

/** The server of a killed start: it is ended in its own orderly way, so that nothing acknowledged is lost. @param {string} data */
async function stopLeftover(data) {
  const file = path.join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (isServer(pid, data)) await endProcess(pid, 'SIGINT', 20_000);
  rmSync(file, { force: true });
}

/** A pid is reused after a restart of the machine; only a server of this very folder is ended. @param {number} pid @param {string} data */
function isServer(pid, data) {
  if (!pid || !isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(data);
  } catch {
    return false;
  }
}

/** @param {string} url @param {() => boolean} ended */
async function untilAnswering(url, ended) {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && !ended()) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      await client.end().catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return false;
}

const SETTINGS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=120'];
/** A test's data is worth nothing after the test, so it need not survive a crash. */
const THROW_AWAY_SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** @param {import('./home.mjs').ClusterHome} home @param {string} server @param {string} data @param {number} port @param {string} log @param {string[]} settings */
function spawnServer(home, server, data, port, log, settings) {
  const args = ['-D', data, '-p', String(port), ...settings.flatMap((one) => ['-c', one])];
  const logFile = openSync(log, 'a');
  // A process group of its own: Ctrl-C reaches the start, which stops the API before its database.
  const child = spawn(path.join(server, 'bin', 'postgres'), args, {
    env: SERVER_ENV,
    cwd: home.folder,
    detached: true,
    stdio: ['ignore', logFile, logFile],
    ...(home.uid === undefined ? {} : { uid: home.uid, gid: home.uid }),
  });
  /** @type {Promise<number | null>} */
  const exited = new Promise((resolve) => {
    child.on('exit', resolve);
    child.on('error', () => resolve(null));
  });
  return { child, exited };
}

/**
 * @param {string} dataDir
 * @param {{ throwAway?: boolean }} [options]
 * @returns {Promise<Cluster>} a running server with the application's database and roles
 */
export async function startCluster(dataDir, { throwAway = false } = {}) {
  const home = clusterHome(dataDir);
  const server = prepareBinaries(home.folder);
  const secrets = clusterSecrets(home.folder);
  const data = initCluster(home, server, secrets.superuser);
  await stopLeftover(data);
  const log = path.join(home.folder, 'postgres.log');
  const settings = throwAway ? [...SETTINGS, ...THROW_AWAY_SETTINGS] : SETTINGS;
  // Backends of a killed server need a moment to notice; until then a new one refuses to start.
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const port = await freePort(secrets.port);
    const { child, exited } = spawnServer(home, server, data, port, log, settings);
    let ended = false;
    void exited.then(() => (ended = true));
    const url = (/** @type {string} */ role, /** @type {string} */ password, database = 'aportes') =>
      `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
    const adminUrl = url('postgres', secrets.superuser, 'postgres');
    if (await untilAnswering(adminUrl, () => ended)) {
      saveSecrets(home.folder, { ...secrets, port });
      await ensureApplicationDatabase(adminUrl, secrets);
      const pid = /** @type {number} */ (child.pid);
      return {
        pid,
        adminUrl,
        ownerUrl: url('aportes_owner', secrets.owner),
        appUrl: url('aportes_app', secrets.app),
        log,
        exited,
        stop: () => endProcess(pid, 'SIGINT', 20_000),
      };
    }
    if (!ended) await endProcess(/** @type {number} */ (child.pid), 'SIGQUIT', 5_000);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`The embedded PostgreSQL did not start:\n${readFileSync(log, 'utf8').slice(-2_000)}`);
}
