/** What a bench is measured with: rounds in turns, ratios with their spread, and the CPU that processes have used. */
import { readdirSync, readFileSync } from 'node:fs';

/** The kernel counts the time of processes in hundredths of a second. */
const MS_OF_TICK = 10;

/** @param {readonly number[]} values */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (/** @type {number} */ index) => rounded(sorted[index] ?? Number.NaN);
  return { median: at(Math.floor(sorted.length / 2)), min: at(0), max: at(sorted.length - 1) };
}

/** Three digits are enough. @param {number} value */
export const rounded = (value) => Number(value.toPrecision(3));

/** @param {readonly number[]} sorted @param {number} share */
export const percentile = (sorted, share) => rounded(sorted[Math.floor(sorted.length * share)] ?? Number.NaN);

/**
 * Each target once in each round, the first of a round the last of the next, so that none profits from its place.
 * @template T
 * @param {number} rounds @param {Record<string, () => Promise<T>>} targets
 * @returns {Promise<Record<string, T[]>>}
 */
export async function inTurns(rounds, targets) {
  const names = Object.keys(targets);
  /** @type {Record<string, T[]>} */
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const name of round % 2 ? [...names].reverse() : names)
      results[name]?.push(await /** @type {() => Promise<T>} */ (targets[name])());
  return results;
}

/** @param {readonly number[]} ours @param {readonly number[]} floors by round */
export const ratios = (ours, floors) => spread(ours.map((one, at) => one / (floors[at] ?? Number.NaN)));

/** What stands after the name of a process, which is in brackets and may hold anything. @param {string} pid */
function stat(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(')').pop()?.trim().split(' ') ?? [];
  } catch {
    return [];
  }
}

/** @param {number} pid @returns {number} milliseconds so far; NaN where the system does not tell */
export function cpuOf(pid) {
  const [user, system] = stat(String(pid)).slice(11, 13).map(Number);
  return ((user ?? Number.NaN) + (system ?? Number.NaN)) * MS_OF_TICK;
}

/** @param {number} postmaster @returns {number} of the database with all its connections, also those that have ended */
export function cpuOfDatabase(postmaster) {
  if (process.platform !== 'linux') return Number.NaN;
  const ended = stat(String(postmaster)).slice(13, 15).map(Number);
  const children = readdirSync('/proc').filter((name) => stat(name)[1] === String(postmaster));
  const running = children.reduce((sum, pid) => sum + (cpuOf(Number(pid)) || 0), cpuOf(postmaster));
  return running + ended.reduce((sum, ticks) => sum + ticks, 0) * MS_OF_TICK;
}

/** @param {number} pid @returns {number} resident memory in kilobytes */
export function memoryOf(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return Number.NaN;
  }
}
