/** Starts and stops an embedded PostgreSQL server, recovering whatever a killed one left behind. */
import { existsSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../ports.mjs';
import { endProcess } from '../processes.mjs';
import { ensureApplicationDatabase } from './application-database.mjs';
import { prepareBinaries } from './binaries.mjs';
import { clusterHome } from './home.mjs';
import { initCluster } from './init.mjs';
import { endLeftover } from './leftover.mjs';
import { clusterSecrets, saveSecrets } from './secrets.mjs';
import { spawnServer, untilAnswering } from './server.mjs';

/**
 * @typedef {{ adminUrl: string, ownerUrl: string, appUrl: string }} Addresses
 * @typedef {Addresses & { pid: number, exited: Promise<number | null>, stop: () => Promise<void> }} Cluster
 */

/** @param {import('./secrets.mjs').ClusterSecrets} secrets @param {number} port @returns {Addresses} */
function addresses({ superuser, owner, app }, port) {
  const at = `127.0.0.1:${port}`;
  return {
    adminUrl: `postgres://postgres:${superuser}@${at}/postgres`,
    ownerUrl: `postgres://aportes_owner:${owner}@${at}/aportes`,
    appUrl: `postgres://aportes_app:${app}@${at}/aportes`,
  };
}

/**
 * @param {import('./server.mjs').Place} place
 * @param {import('./secrets.mjs').ClusterSecrets} secrets
 * @returns {Promise<Cluster | null>} null where the server ended by itself
 */
async function attempt(place, secrets) {
  const port = await freePort(secrets.port);
  const server = spawnServer(place, port);
  const urls = addresses(secrets, port);
  const stop = () => (server.pid ? endProcess(server.pid, 'SIGINT', 20_000) : Promise.resolve());
  try {
    if (!(await untilAnswering(server, urls.adminUrl)) || !server.pid) return null;
    await ensureApplicationDatabase(urls.adminUrl, secrets);
  } catch (error) {
    await stop();
    throw error;
  }
  saveSecrets(place.home.folder, { ...secrets, port });
  return { ...urls, pid: server.pid, exited: server.exited, stop };
}

/** The log of the run before is kept, so that a crash can be explained, and no log grows for ever. @param {string} folder */
function freshLog(folder) {
  const log = path.join(folder, 'postgres.log');
  if (existsSync(log)) renameSync(log, path.join(folder, 'postgres.previous.log'));
  return log;
}

/**
 * @param {string} dataDir
 * @param {{ throwAway?: boolean }} [options]
 * @returns {Promise<Cluster>} a running server with the application's database and roles
 */
export async function startCluster(dataDir, { throwAway = false } = {}) {
  const home = clusterHome(dataDir);
  const binaries = prepareBinaries(home.folder);
  const secrets = clusterSecrets(home.folder);
  const data = initCluster(home, binaries, secrets.superuser);
  await endLeftover(data);
  const log = freshLog(home.folder);
  // Backends of a killed server need a moment to notice; until then a new one refuses to start.
  for (let count = 0; count < 20; count += 1) {
    const cluster = await attempt({ home, binaries, data, log, throwAway }, secrets);
    if (cluster) return cluster;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`The embedded PostgreSQL did not start:\n${readFileSync(log, 'utf8').slice(-2_000)}`);
}
