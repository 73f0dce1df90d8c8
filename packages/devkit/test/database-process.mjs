/** An embedded database served by a process of its own, as a start does it, so that specs can kill any part of it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../lib/paths.mjs';
import { clusterHome, forgetHome } from '../lib/postgres/home.mjs';

const DEV_DB = path.join(ROOT, 'packages/devkit/bin/dev-db.mjs');

export function temporaryDataDir() {
  return path.join(mkdtempSync(path.join(tmpdir(), 'aportes spec ')), 'data dir');
}

/** @param {string} dataDir */
export async function removeDataDir(dataDir) {
  await forgetHome(dataDir);
  rmSync(path.dirname(dataDir), { recursive: true, force: true });
}

/** @param {string} dataDir @returns {{ pidFile: string, secrets: string, uid: number | undefined }} */
export function serverFiles(dataDir) {
  const { folder, uid } = clusterHome(dataDir);
  const inFolder = (/** @type {string} */ name) => path.join(folder, name);
  return { pidFile: inFolder('data/postmaster.pid'), secrets: inFolder('secrets.json'), uid };
}

/**
 * @param {string} dataDir
 * @returns {Promise<{ pid: number, serverPid: number, ownerUrl: string, exited: Promise<number | null>, errors: () => string }>}
 */
export function serveDatabase(dataDir) {
  const child = spawn(process.execPath, [DEV_DB], { env: { ...process.env, DATA_DIR: dataDir } });
  /** @type {Promise<number | null>} */
  const exited = new Promise((resolve) => child.on('exit', resolve));
  let output = '';
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += chunk));
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const ownerUrl = /^owner +(\S+)$/m.exec(output)?.[1];
      if (!ownerUrl || !output.includes('\napp ')) return;
      const serverPid = Number(readFileSync(serverFiles(dataDir).pidFile, 'utf8').split('\n')[0]);
      resolve({ pid: /** @type {number} */ (child.pid), serverPid, ownerUrl, exited, errors: () => errors });
    });
    void exited.then((code) => reject(new Error(`ended with ${code}: ${errors}`)));
  });
}
