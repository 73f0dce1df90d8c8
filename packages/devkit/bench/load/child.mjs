/** Programs of the bench that run as processes of their own, so that what they use is counted apart. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * @param {string} name a file beside this one @param {Record<string, string>} env
 * @returns {{ pid: number, heard: () => Promise<any>, tell: (message: import('node:child_process').Serializable) => void, end: () => Promise<void> }}
 */
export function program(name, env) {
  const child = fork(fileURLToPath(new URL(name, import.meta.url)), { env: { ...process.env, ...env } });
  /** @type {any[]} */
  const said = [];
  /** @type {((message: any) => void)[]} */
  const waiting = [];
  child.on('message', (message) => {
    const next = waiting.shift();
    if (next) next(message);
    else said.push(message);
  });
  const exited = new Promise((resolve) => child.on('exit', resolve));
  return {
    pid: /** @type {number} */ (child.pid),
    /** The next thing it says. */
    heard: () =>
      said.length > 0
        ? Promise.resolve(said.shift())
        : Promise.race([
            new Promise((resolve) => waiting.push(resolve)),
            exited.then((code) => Promise.reject(new Error(`${name} ended with ${code}.`))),
          ]),
    tell: (message) => void child.send(message),
    end: async () => {
      child.kill();
      await exited;
    },
  };
}
