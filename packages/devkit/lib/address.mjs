/** Where the product listens, as the environment says it: checked here only as far as a start needs it at once. */
import { isFree } from './ports.mjs';
import { giveUp } from './progress.mjs';

const EVERYWHERE = /** @type {Record<string, string>} */ ({ '0.0.0.0': '127.0.0.1', '::': '::1' });

/** @param {NodeJS.ProcessEnv} env @returns {{ host: string, port: number, local: string }} `local`: as reached from this machine */
export function address(env) {
  const host = env.HOST || '127.0.0.1';
  const port = Number(env.PORT || 3000);
  const reached = EVERYWHERE[host] ?? host;
  return { host, port, local: `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}` };
}

/** @param {{ host: string, port: number }} where */
export async function needFreePort({ host, port }) {
  // A port that is none is named by the product itself, with whatever else is wrong in the environment.
  const isPort = Number.isInteger(port) && port >= 1 && port <= 65_535;
  if (isPort && !(await isFree(port, host)))
    giveUp(`Port ${port} on ${host} is taken by another program. Choose another: PORT=${port + 1} npm start`);
}
