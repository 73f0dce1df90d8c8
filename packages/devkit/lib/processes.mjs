/** Knows processes by more than their reusable number, ends them, and waits until they are gone. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** @param {number} pid @param {string} column what `ps` knows of a process; empty where there is none */
function ps(pid, column) {
  return spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

/** @param {number} pid @returns {string} program and arguments; empty where there is no such process */
export function commandLine(pid) {
  return process.platform === 'linux' ? read(`/proc/${pid}/cmdline`) : ps(pid, 'command');
}

/**
 * Numbers of processes are given out again, so a process is told by the moment of its start as well.
 * @param {number} pid
 * @returns {string} empty where there is no such process
 */
export function processIdentity(pid) {
  if (process.platform !== 'linux') return ps(pid, 'lstart');
  // The name, in brackets, may hold anything; the start is the twentieth value after it.
  const start = read(`/proc/${pid}/stat`).split(')').pop()?.trim().split(' ')[19];
  return start ? `${read('/proc/sys/kernel/random/boot_id').trim()} ${start}` : '';
}

/** @param {number} pid @param {number} withinMs @returns {Promise<boolean>} whether it ended in time */
export async function untilGone(pid, withinMs) {
  const deadline = Date.now() + withinMs;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return true;
}

/** Asks first, insists after the grace period. @param {number} pid @param {NodeJS.Signals} signal @param {number} graceMs */
export async function endProcess(pid, signal = 'SIGTERM', graceMs = 10_000) {
  if (!isAlive(pid)) return;
  process.kill(pid, signal);
  if (await untilGone(pid, graceMs)) return;
  process.kill(pid, 'SIGKILL');
  await untilGone(pid, 5_000);
}
