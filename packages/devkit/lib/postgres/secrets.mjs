/** The cluster's passwords and port: random, made once, readable by their owner alone. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{ superuser: string, owner: string, app: string, port: number }} ClusterSecrets
 * @param {string} folder
 * @returns {ClusterSecrets}
 */
export function clusterSecrets(folder) {
  const file = path.join(folder, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const secret = () => randomBytes(24).toString('base64url');
  const secrets = { superuser: secret(), owner: secret(), app: secret(), port: 0 };
  saveSecrets(folder, secrets);
  return secrets;
}

/** Never half: without its passwords a cluster is lost. @param {string} folder @param {ClusterSecrets} secrets */
export function saveSecrets(folder, secrets) {
  const file = path.join(folder, 'secrets.json');
  writeFileSync(`${file}.new`, JSON.stringify(secrets), { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}
