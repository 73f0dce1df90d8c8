/** Runs the built API: its commands to their end, its server until it is told to stop. */
import { spawn } from 'node:child_process';
import { API_CLI, API_MAIN, ROOT } from './paths.mjs';
import { giveUp } from './progress.mjs';
import { runNode } from './run.mjs';

/** @param {NodeJS.ProcessEnv} env @param {AbortSignal} stop ends it early @param {...string} args */
export async function apiCommand(env, stop, ...args) {
  const { code, output } = await runNode(API_CLI, args, { env, signal: stop });
  if (code !== 0) giveUp(`${output}\n\`aportes ${args.join(' ')}\` failed.`);
}

/**
 * Spawns the server in a process group of its own, so that Ctrl-C reaches it through the start alone.
 * @param {NodeJS.ProcessEnv} env
 */
export function spawnApi(env) {
  const child = spawn(process.execPath, [API_MAIN], { cwd: ROOT, env, detached: true, stdio: 'inherit' });
  /** @type {Promise<number | null>} */
  const exited = new Promise((resolve) => child.on('exit', resolve));
  return { pid: /** @type {number} */ (child.pid), exited };
}

/** @param {string} url @param {Promise<unknown>} end @returns {Promise<boolean>} whether it got ready before the end */
export async function untilReady(url, end) {
  let ended = false;
  void end.then(() => (ended = true));
  while (!ended) {
    const response = await fetch(`${url}/readyz`).catch(() => null);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
