/** No page of the built web is heavier than a weak network carries in time: scripts and styles by brotli, and no font. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pageFiles, WEB_DIST } from '../lib/page-files.mjs';

/** Kilobytes (1,000 bytes): every page is somebody's first. */
const SCRIPTS_KB = 190;
const STYLES_KB = 20;

const FONT = /\.(woff2?|ttf|otf|eot)$|@font-face/;

/** @param {string} dist @param {readonly string[]} files below it */
const weightOf = (dist, files) =>
  files.reduce((sum, file) => sum + statSync(path.join(dist, `${file}.br`)).size, 0) / 1000;

/** @param {string} what @param {number} kilobytes @param {number} most */
const overweight = (what, kilobytes, most) =>
  kilobytes > most ? [`${what}: ${kilobytes.toFixed(1)} kB, at most ${most}`] : [];

/** @returns {string[]} */
export function weightProblems(dist = WEB_DIST) {
  const weight = (/** @type {readonly string[]} */ files) => weightOf(dist, files);
  const { base, pages, words, late } = pageFiles(dist);
  const longestWords = (/** @type {string} */ page) =>
    Math.max(
      ...Object.entries(words).map(([language, files]) =>
        weight([...files, ...(late[page]?.[language] ?? [])]),
      ),
    );
  const scripts = Object.entries(pages).flatMap(([name, files]) =>
    overweight(`scripts of the page ${name}`, weight([...base, ...files]) + longestWords(name), SCRIPTS_KB),
  );
  const assets = readdirSync(path.join(dist, 'assets')).map((name) => `assets/${name}`);
  const styles = assets.filter((file) => file.endsWith('.css'));
  const fonts = [
    ...assets.filter((file) => FONT.test(file)),
    ...styles.filter((file) => FONT.test(readFileSync(path.join(dist, file), 'utf8'))),
  ].map((file) => `${file}: a font, where the device has its own`);
  const few = Object.keys(pages).length === 0 ? ['no page was found: is the web built?'] : [];
  return [...few, ...scripts, ...overweight('styles', weight(styles), STYLES_KB), ...fonts];
}

/** @type {import('./check.mjs').Check} */
export const weightHolds = {
  title: 'every page is light',
  run: async () => weightProblems().join('\n') || null,
};
