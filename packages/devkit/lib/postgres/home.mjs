/** Where an embedded cluster lives, and as which user it runs. */
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../paths.mjs';
import { makeDataDir } from '../running.mjs';
import { endLeftover } from './leftover.mjs';

/** PostgreSQL refuses to run as root; this is `nobody` on every Linux. */
const UNPRIVILEGED = 65534;

/**
 * @typedef {{ folder: string, uid: number | undefined }} ClusterHome
 * @param {string} dataDir
 * @returns {ClusterHome}
 */
export function clusterHome(dataDir) {
  makeDataDir(dataDir);
  if (process.getuid?.() !== 0) {
    const folder = path.join(dataDir, 'postgres');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return { folder, uid: undefined };
  }
  // The unprivileged user cannot enter a root-only folder on the way to the checkout, so the cluster
  // lives beside it, and the data folder says where.
  const name = createHash('sha256').update(`${ROOT}\0${dataDir}`).digest('hex').slice(0, 16);
  const folder = path.join('/var/lib/aportes', name);
  mkdirSync(folder, { recursive: true });
  for (const one of ['/var/lib/aportes', folder]) chmodSync(one, 0o755);
  writeFileSync(path.join(dataDir, 'postgres-location'), `${folder}\n`);
  return { folder, uid: UNPRIVILEGED };
}

/** @param {ClusterHome} home @param {string} name a folder of the cluster's own user alone */
export function privateFolder(home, name) {
  const folder = path.join(home.folder, name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (home.uid !== undefined) chownSync(folder, home.uid, home.uid);
  return folder;
}

/** Ends and removes a cluster with all its data: for tests. @param {string} dataDir */
export async function forgetHome(dataDir) {
  const { folder } = clusterHome(dataDir);
  await endLeftover(path.join(folder, 'data'));
  rmSync(folder, { recursive: true, force: true });
}
