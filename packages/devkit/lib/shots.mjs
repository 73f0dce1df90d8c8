/** Has the pictures taken, and lays all that were ever taken on one sheet. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromiumPath } from './chromium.mjs';
import { CACHE, ROOT } from './paths.mjs';
import { run } from './run.mjs';

const FOLDER = path.join(CACHE, 'shots');
const STYLE = `body { font: 14px system-ui; margin: 16px } ul { display: flex; flex-wrap: wrap; gap: 16px; padding: 0 }
li { list-style: none } img { display: block; block-size: 420px; border: 1px solid #999 }`;

/** @param {string} file */
function entry(file) {
  const name = path.basename(file, '.png');
  return `<li><a href="${file}"><img loading="lazy" src="${file}" alt="${name}"></a>${name}</li>`;
}

/** @returns {string} path of the sheet */
function contactSheet() {
  mkdirSync(FOLDER, { recursive: true });
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.png'))
    .sort();
  const sheet = path.join(FOLDER, 'index.html');
  const list = `<ul>\n${files.map(entry).join('\n')}\n</ul>`;
  writeFileSync(
    sheet,
    `<!doctype html>\n<meta charset="utf-8"><title>Aportes</title><style>${STYLE}</style>\n${list}\n`,
  );
  return sheet;
}

/** @param {string[]} words only pictures whose name holds each of them @returns {Promise<{ code: number, sheet: string }>} */
export async function takeShots(words) {
  const folder = path.join(ROOT, 'packages/e2e');
  const cli = path.join(folder, 'node_modules/@playwright/test/cli.js');
  const env = { ...process.env, CHROMIUM_PATH: await chromiumPath(), SHOTS_WORDS: words.join(' ') };
  const args = [cli, 'test', '--config', 'shots.config.ts'];
  const { code } = await run(process.execPath, args, { cwd: folder, env, show: true });
  return { code, sheet: contactSheet() };
}
