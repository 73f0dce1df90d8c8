/** Creates a cluster on first use; an interrupted creation is begun anew. */
import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { privateFolder } from './home.mjs';

/** PostgreSQL's own messages stay in one language, and no locale of the machine enters the data. */
export const SERVER_ENV = { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' };

/**
 * @param {import('./home.mjs').ClusterHome} home
 * @param {string} server folder of the binaries
 * @param {string} password of the superuser
 * @returns {string} the cluster's data folder
 */
export function initCluster(home, server, password) {
  const data = path.join(home.folder, 'data');
  if (existsSync(path.join(data, 'PG_VERSION'))) return data;
  const unfinished = path.join(home.folder, 'data.new');
  rmSync(unfinished, { recursive: true, force: true });
  privateFolder(home, 'data.new');
  const passwordFile = path.join(home.folder, 'initial-password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (home.uid !== undefined) chownSync(passwordFile, home.uid, home.uid);
  const flags = ['-D', unfinished, '-U', 'postgres', '-E', 'UTF8', '--auth=scram-sha-256'];
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const made = spawnSync(
    path.join(server, 'bin', 'initdb'),
    [...flags, ...locale, `--pwfile=${passwordFile}`],
    {
      env: SERVER_ENV,
      encoding: 'utf8',
      cwd: home.folder,
      ...(home.uid === undefined ? {} : { uid: home.uid, gid: home.uid }),
    },
  );
  rmSync(passwordFile, { force: true });
  if (made.status !== 0)
    throw new Error(`initdb failed: ${made.stdout ?? ''}${made.stderr ?? ''}${made.error ?? ''}`);
  renameSync(unfinished, data);
  return data;
}
