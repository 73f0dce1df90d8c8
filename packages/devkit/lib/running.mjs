/** What runs for a data folder: one start or one command at a time holds it, and says where its database is. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { endProcess, processIdentity } from './processes.mjs';
import { say } from './progress.mjs';

/**
 * @typedef {{ pid: number, identity: string }} KnownProcess
 * @typedef {{ by: 'start' | 'command', holder: KnownProcess, url?: string, api?: KnownProcess,
 *             databaseUrl?: string, ownerUrl?: string }} Running
 */

/** @param {string} dataDir */
const fileOf = (dataDir) => path.join(dataDir, 'run.json');

/** @param {number} pid @returns {KnownProcess} */
export const known = (pid) => ({ pid, identity: processIdentity(pid) });

/** @param {KnownProcess} one */
const lives = ({ pid, identity }) => identity !== '' && processIdentity(pid) === identity;

/** Makes the data folder: mails and sign-in tokens lie in it, so it is its owner's alone. @param {string} dataDir */
export function makeDataDir(dataDir) {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
}

/** @param {string} dataDir @returns {Running | null} also of a holder that is gone */
function lastRunning(dataDir) {
  try {
    return JSON.parse(readFileSync(fileOf(dataDir), 'utf8'));
  } catch {
    return null; // nothing ran, or it was killed while writing: there is nothing to learn from half a file
  }
}

/** @param {string} dataDir @returns {Running | null} the live holder of this data folder */
export function findRunning(dataDir) {
  const running = lastRunning(dataDir);
  return running && lives(running.holder) ? running : null;
}

/** Ends the API of a start that was killed. @param {string} dataDir */
async function endOrphan(dataDir) {
  const last = lastRunning(dataDir);
  if (last?.api && !lives(last.holder) && lives(last.api)) await endProcess(last.api.pid);
}

/**
 * @param {string} dataDir
 * @param {Running['by']} by
 * @returns {Promise<Running | null>} null where this process holds the folder now, or else its live holder
 */
async function hold(dataDir, by) {
  makeDataDir(dataDir);
  const mine = JSON.stringify({ by, holder: known(process.pid) });
  await endOrphan(dataDir);
  for (;;) {
    const other = findRunning(dataDir);
    if (other) return other;
    rmSync(fileOf(dataDir), { force: true });
    try {
      writeFileSync(fileOf(dataDir), mine, { mode: 0o600, flag: 'wx' });
      return null;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
  }
}

/**
 * Waits while a command has the folder to itself.
 * @param {string} dataDir
 * @param {Running['by']} by
 * @param {(start: Running) => boolean} [isMet] a start that is not yet met is waited for too
 * @returns {Promise<Running | null>} null where this process holds the folder now, or else the live start
 */
export async function holdOrMeetStart(dataDir, by, isMet = () => true) {
  let waitsFor = 0;
  for (;;) {
    const other = await hold(dataDir, by);
    if (!other || (other.by === 'start' && isMet(other))) return other;
    const { pid } = other.holder;
    if (pid !== waitsFor) say(`waiting for another ${other.by} (process ${pid})`);
    waitsFor = pid;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Adds to what the holder says of itself. @param {string} dataDir @param {Partial<Running>} more */
export function tell(dataDir, more) {
  const unfinished = `${fileOf(dataDir)}.new`;
  writeFileSync(unfinished, JSON.stringify({ ...lastRunning(dataDir), ...more }), { mode: 0o600 });
  renameSync(unfinished, fileOf(dataDir));
}

/** @param {string} dataDir */
export function release(dataDir) {
  rmSync(fileOf(dataDir), { force: true });
}
