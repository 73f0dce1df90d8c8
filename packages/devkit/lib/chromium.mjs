/** Finds a Chromium for the browser journeys: the machine's own, or the one that ships as a package. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CACHE, ROOT } from './paths.mjs';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The packaged browser looks for fonts where its cloud keeps them; without any, it falls over at the first text field. */
function nameFonts(/** @type {string} */ folder) {
  const escape = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const file = path.join(folder, 'fonts-here.conf');
  const fonts = `<dir>${escape(path.join(folder, 'fonts'))}</dir><dir>/usr/share/fonts</dir>`;
  const cache = `<cachedir>${escape(path.join(folder, 'fonts-cache'))}</cachedir>`;
  const serif = '<alias><family>serif</family><prefer><family>DejaVu Serif</family></prefer></alias>';
  const doctype = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">';
  writeFileSync(file, `${doctype}<fontconfig>${fonts}${serif}${cache}</fontconfig>\n`);
  process.env.FONTCONFIG_FILE = file;
}

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
  nameFonts(folder);
  return executable;
}

/** @returns {Promise<string>} path of an executable Chromium */
export async function chromiumPath() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  return SYSTEM.find((one) => existsSync(one)) ?? packagedChromium();
}
