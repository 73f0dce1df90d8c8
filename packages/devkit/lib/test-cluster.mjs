/** A database server for tests: in a folder of its own, gone afterwards, also after Ctrl-C. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startCluster } from './postgres/cluster.mjs';
import { forgetHome } from './postgres/home.mjs';

/**
 * @template T
 * @param {() => Promise<T>} work with the cluster's addresses in the environment
 * @returns {Promise<T>}
 */
export async function withTestCluster(work) {
  // The name has a space on purpose: paths with spaces must work everywhere.
  const folder = mkdtempSync(path.join(tmpdir(), 'aportes test '));
  const cluster = await startCluster(folder, { throwAway: true });
  const cleanUp = async () => {
    await cluster.stop();
    forgetHome(folder);
    rmSync(folder, { recursive: true, force: true });
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
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
