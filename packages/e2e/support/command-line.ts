/** The product's command line, beside the server of the journeys. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ownHouse } from './own-house.js';

const CLI = fileURLToPath(new URL('../../../api/dist/run/cli.js', import.meta.url));

/** The environment of the journeys' server. */
export function serverEnv(): NodeJS.ProcessEnv {
  return ownHouse().env;
}

/** Answers with what it printed, and throws with all of it where it failed. */
export async function aportes(env: NodeJS.ProcessEnv, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [CLI, ...args], { env });
  return stdout;
}
