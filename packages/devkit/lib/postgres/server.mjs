/** One run of a server process: spawned in a group of its own, waited for until it answers. */
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { SERVER_ENV } from './init.mjs';

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=120',
  'timezone=UTC',
  'log_timezone=UTC',
];
/** A test's data is worth nothing after the test, so it need not survive a crash. */
const THROW_AWAY_SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * @typedef {{ home: import('./home.mjs').ClusterHome, binaries: string, data: string, log: string, throwAway: boolean }} Place
 * @typedef {{ pid: number | undefined, hasEnded: () => boolean, exited: Promise<number | null> }} Server
 * @param {Place} place
 * @param {number} port
 * @returns {Server}
 */
export function spawnServer({ home, binaries, data, log, throwAway }, port) {
  const settings = throwAway ? [...SETTINGS, ...THROW_AWAY_SETTINGS] : SETTINGS;
  const args = ['-D', data, '-p', String(port), ...settings.flatMap((one) => ['-c', one])];
  const logFile = openSync(log, 'a', 0o600);
  // A process group of its own: Ctrl-C reaches the start, which stops the API before its database.
  const child = spawn(path.join(binaries, 'bin', 'postgres'), args, {
    env: SERVER_ENV,
    cwd: home.folder,
    detached: true,
    stdio: ['ignore', logFile, logFile],
    ...(home.uid === undefined ? {} : { uid: home.uid, gid: home.uid }),
  });
  closeSync(logFile);
  let ended = false;
  /** @type {Promise<number | null>} */
  const exited = new Promise((resolve) => {
    child.on('exit', resolve);
    child.on('error', () => resolve(null));
  });
  void exited.then(() => (ended = true));
  return { pid: child.pid, hasEnded: () => ended, exited };
}

const WRONG_PASSWORD = '28P01';
const pause = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Waits as long as the server lives, however long its recovery after a crash takes.
 * @param {Server} server
 * @param {string} url
 * @returns {Promise<boolean>} whether it answers; a wrong password is thrown, for no waiting mends it
 */
export async function untilAnswering(server, url) {
  while (!server.hasEnded()) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return true;
    } catch (error) {
      await client.end().catch(() => {});
      const isRefused = /** @type {{ code?: string }} */ (error).code === WRONG_PASSWORD;
      await pause(isRefused ? 500 : 50);
      // Where another program was quicker to take the port, ours has ended by now.
      if (isRefused && !server.hasEnded()) throw error;
    }
  }
  return false;
}
