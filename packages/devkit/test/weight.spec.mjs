/** The check of weight finds what makes a page heavy in a small built web where it was planted. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pageFiles } from '../lib/page-files.mjs';
import { weightProblems } from '../checks/weight.mjs';

const MANIFEST = {
  'index.html': { file: 'assets/index.js' },
  'src/pages/join/join.page.tsx': { file: 'assets/join.js', imports: ['_shared.js', 'index.html'] },
  'src/pages/people/people.page.tsx': { file: 'assets/people.js', imports: ['index.html'] },
  '_shared.js': { file: 'assets/shared.js', imports: ['index.html'] },
  '../packages/i18n/dist/screens.es.js': { file: 'assets/es.js' },
  '../packages/i18n/dist/screens.fr.js': { file: 'assets/fr.js' },
  '../packages/i18n/dist/people.fr.js': { file: 'assets/people-fr.js' },
};

/** @type {string} */
let dist;

/** @param {string} name @param {number} kilobytes as brotli */
function asset(name, kilobytes, content = '') {
  writeFileSync(path.join(dist, 'assets', name), content);
  writeFileSync(path.join(dist, 'assets', `${name}.br`), Buffer.alloc(kilobytes * 1000));
}

/** @param {object} manifest */
const planted = (manifest) => writeFileSync(path.join(dist, '.vite/manifest.json'), JSON.stringify(manifest));

beforeEach(() => {
  dist = mkdtempSync(path.join(tmpdir(), 'aportes weight '));
  for (const folder of ['.vite', 'assets']) mkdirSync(path.join(dist, folder));
  planted(MANIFEST);
  asset('index.js', 150);
  asset('join.js', 10);
  asset('shared.js', 20);
  asset('people.js', 20);
  asset('people-fr.js', 5);
  asset('es.js', 7);
  asset('fr.js', 8);
  asset('style.css', 20);
});
afterEach(() => rmSync(dist, { recursive: true, force: true }));

it('counts for a page all that it loads, with the words of the longest language', () => {
  expect(weightProblems(dist)).toEqual([]);
  asset('fr.js', 11);
  expect(weightProblems(dist)).toEqual(['scripts of the page join: 191.0 kB, at most 190']);
});

it('counts for a page the words that it alone needs', () => {
  asset('people-fr.js', 13);
  expect(weightProblems(dist)).toEqual(['scripts of the page people: 191.0 kB, at most 190']);
});

it('knows which pages need more words than every screen, and each is there', () => {
  const { pages, late } = pageFiles();
  expect(Object.keys(late).length).toBeGreaterThan(0);
  for (const [page, words] of Object.entries(late))
    expect({ page, exists: page in pages, languages: Object.keys(words).sort() }).toEqual({
      page,
      exists: true,
      languages: ['en', 'es', 'fr', 'pt'],
    });
});

it('finds styles that are too heavy, and any font', () => {
  asset('style.css', 21);
  asset('voice.woff2', 1);
  asset('more.css', 0, '@font-face { font-family: voice; }');
  expect(weightProblems(dist)).toEqual([
    'styles: 21.0 kB, at most 20',
    'assets/voice.woff2: a font, where the device has its own',
    'assets/more.css: a font, where the device has its own',
  ]);
});

it('finds nothing right about a web without a page', () => {
  planted({ 'index.html': MANIFEST['index.html'] });
  expect(weightProblems(dist)).toEqual(['no page was found: is the web built?']);
});
