/** Runs a Node script as if it had been called itself: same terminal, same folder, its exit code returned. */
import { spawn } from 'node:child_process';

/** @param {string} script @param {string[]} args @param {NodeJS.ProcessEnv} env @returns {Promise<number>} */
export function runInForeground(script, args, env) {
  return new Promise((resolve, reject) => {
    // npm changes into the package's folder; the files a person names are relative to where they stand.
    const cwd = process.env.INIT_CWD || process.cwd();
    const child = spawn(process.execPath, [script, ...args], { env, cwd, stdio: 'inherit' });
    // Whoever called closes what it opened once the program has ended, so a signal ends the program alone.
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
      process.on(signal, () => child.kill(signal));
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
