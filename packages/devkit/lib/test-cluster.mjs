/** A database server for tests: in a folder of its own, gone afterwards, also after Ctrl-C. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startCluster } from './postgres/cluster.mjs';
import { forgetHome } from './postgres/home.mjs';
import { isAlive } from './processes.mjs';

// The name has a space on purpose: paths with spaces must work everywhere.
export const TEST_FOLDER = 'aportes test ';

/** @param {string} folder */
async function remove(folder) {
  await forgetHome(folder);
  rmSync(folder, { recursive: true, force: true });
}

/** Clusters of tests that were killed: nobody else would ever end them. */
async function removeLeftovers() {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(name.startsWith(TEST_FOLDER) ? name.slice(TEST_FOLDER.length).split(' ')[0] : 0);
    if (!pid || isAlive(pid)) continue;
    // Another user's are not ours to end.
    await remove(path.join(tmpdir(), name)).catch(() => {});
  }
}

/**
 * @template T
 * @param {() => Promise<T>} work with the cluster's addresses in the environment
 * @param {{ throwAway?: boolean }} [options] false where what is kept is to be written as it is for good
 * @returns {Promise<T>}
 */
export async function withTestCluster(work, { throwAway = true } = {}) {
  await removeLeftovers();
  const folder = mkdtempSync(path.join(tmpdir(), `${TEST_FOLDER}${process.pid} `));
  const cluster = await startCluster(folder, { throwAway });
  const cleanUp = async () => {
    await cluster.stop();
    await remove(folder);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => void cleanUp().then(() => process.exit(130)));
  process.env.TEST_DATABASE_ADMIN_URL = cluster.adminUrl;
  process.env.TEST_DATABASE_OWNER_URL = cluster.ownerUrl;
  process.env.TEST_DATABASE_APP_URL = cluster.appUrl;
  try {
    return await work();
  } finally {
    await cleanUp();
  }
}
