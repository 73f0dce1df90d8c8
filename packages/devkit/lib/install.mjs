/** Installs the locked packages when the lock file is not the one installed last. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';
import { giveUp, say } from './progress.mjs';
import { run } from './run.mjs';

const PNPM = 'pnpm@12.21.0';
const STAMP = path.join(ROOT, 'node_modules', '.installed-lock.yaml');

/** Installs once per lock file; without a change it touches neither disk nor network. */
export async function install() {
  const lock = readFileSync(path.join(ROOT, 'pnpm-lock.yaml'), 'utf8');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  say('installing packages (a minute or less the first time)');
  rmSync(STAMP, { force: true }); // an install that is broken off is begun anew
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const { code, output } = await run(npx, [
    '--yes',
    PNPM,
    'install',
    '--frozen-lockfile',
    '--prefer-offline',
    '--reporter=append-only',
    '--loglevel=warn',
  ]);
  if (code !== 0) giveUp(`${output}\nThe packages could not be installed.`);
  writeFileSync(STAMP, lock);
  say('packages installed');
}
