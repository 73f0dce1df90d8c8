/** Runs a program to its end, showing its output only when it fails. */
import { spawn } from 'node:child_process';
import { ROOT } from './paths.mjs';

/**
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, signal?: AbortSignal }} RunOptions
 * @typedef {{ code: number, output: string }} RunResult
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options] `show` passes the output on as it comes
 * @returns {Promise<RunResult>}
 */
export function run(program, args, { cwd = ROOT, env = process.env, show = false, signal } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, signal, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk;
        if (show) process.stdout.write(chunk);
      });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** @param {string} script @param {string[]} args @param {RunOptions} [options] */
export function runNode(script, args = [], options = {}) {
  return run(process.execPath, [script, ...args], options);
}
