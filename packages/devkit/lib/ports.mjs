/** Finds out whether a port is free, and picks free ones below the ephemeral range. */
import { createServer } from 'node:net';

/** @param {number} port @param {string} [host] @returns {Promise<boolean>} */
export function isFree(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

/**
 * Ports from 32768 on are handed out to outgoing connections and may be taken at any moment.
 * @param {number} preferred tried first, so that a cluster keeps its port from start to start
 * @returns {Promise<number>}
 */
export async function freePort(preferred = 0) {
  if (preferred && (await isFree(preferred))) return preferred;
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (await isFree(port)) return port;
  }
  throw new Error('No free port between 20000 and 32000.');
}
