/** What runs for a data folder: written by the start, read by the command line and by the next start. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { endProcess, isAlive } from './processes.mjs';

/**
 * @typedef {{ startPid: number, apiPid: number | null, url: string, databaseUrl: string, ownerUrl: string }} Running
 * @param {string} dataDir
 */
const fileOf = (dataDir) => path.join(dataDir, 'run.json');

/** @param {string} dataDir @param {Running} running */
export function rememberRunning(dataDir, running) {
  writeFileSync(fileOf(dataDir), JSON.stringify(running), { mode: 0o600 });
}

/** @param {string} dataDir */
export function forgetRunning(dataDir) {
  rmSync(fileOf(dataDir), { force: true });
}

/** @param {number} pid @param {string} script whether the process runs this script (a pid may have been reused) */
function runsScript(pid, script) {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(script);
  } catch {
    return false;
  }
}

/** @param {string} dataDir @returns {Running | null} the live start of this data folder */
export function findRunning(dataDir) {
  const running = lastRunning(dataDir);
  return running && runsScript(running.startPid, 'start.mjs') ? running : null;
}

/** @param {string} dataDir @returns {Running | null} */
function lastRunning(dataDir) {
  const file = fileOf(dataDir);
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // killed while writing: there is nothing to learn from half a file
  }
}

/** Ends the API of a start that was killed. @param {string} dataDir */
export async function endOrphan(dataDir) {
  const last = lastRunning(dataDir);
  if (last?.apiPid && runsScript(last.apiPid, 'main.js')) await endProcess(last.apiPid);
  forgetRunning(dataDir);
}
