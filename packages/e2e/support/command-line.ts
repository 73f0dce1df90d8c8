/** The product's command line, beside the server of the journeys. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ownHouse } from './own-house.js';

const CLI = fileURLToPath(new URL('../../../api/dist/cli.js', import.meta.url));

/** The environment of the journeys' server. */
export function serverEnv(): NodeJS.ProcessEnv {
  return ownHouse().env;
}

/** Answers with what it printed. */
export function aportes(env: NodeJS.ProcessEnv, ...args: string[]): string {
  const { status, stderr, stdout } = spawnSync(process.execPath, [CLI, ...args], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`aportes ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}
