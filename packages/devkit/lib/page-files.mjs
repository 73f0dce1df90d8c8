/** Which scripts each page of the built web loads, so that its weight can be proved and a server can ask for them ahead. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';

export const WEB_DIST = path.join(ROOT, 'web/dist');

/** Which pages need more words than every screen has. @type {Record<string, string[]>} */
const PAGE_WORDS = JSON.parse(readFileSync(path.join(ROOT, 'packages/i18n/src/page-words.json'), 'utf8'));

/** @typedef {Record<string, { file: string, imports?: string[] }>} Manifest */

const PAGE = /^src\/pages\/[\w-]+\/([\w-]+)\.page\.tsx$/;
/** @param {string} catalogue */
const wordsOf = (catalogue) => new RegExp(`/${catalogue}\\.(\\w\\w)\\.js$`);

/** @param {Manifest} manifest @param {string} key @param {Set<string>} found */
function follow(manifest, key, found = new Set()) {
  const one = manifest[key];
  if (!one || found.has(one.file)) return found;
  found.add(one.file);
  for (const needed of one.imports ?? []) follow(manifest, needed, found);
  return found;
}

/**
 * @typedef {Record<string, string[]>} ByLanguage
 * @typedef {{ pages: Record<string, string[]>, words: ByLanguage, late: Record<string, ByLanguage> }} PageFiles
 * By the page's name and by the language, without what `index.html` asks for itself; `late` are the words that only
 * that page needs.
 */

/** @returns {{ base: string[] } & PageFiles} */
export function pageFiles(dist = WEB_DIST) {
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8'));
  const base = follow(manifest, 'index.html');
  const named = (/** @type {RegExp} */ pattern) =>
    Object.fromEntries(
      Object.keys(manifest).flatMap((key) => {
        const name = pattern.exec(key)?.[1];
        return name ? [[name, [...follow(manifest, key)].filter((file) => !base.has(file))]] : [];
      }),
    );
  const late = Object.fromEntries(
    Object.entries(PAGE_WORDS).map(([page, catalogues]) => [
      page,
      joined(catalogues.map((one) => named(wordsOf(one)))),
    ]),
  );
  return { base: [...base], pages: named(PAGE), words: named(wordsOf('screens')), late };
}

/** @param {ByLanguage[]} catalogues @returns {ByLanguage} */
function joined(catalogues) {
  const languages = catalogues.flatMap((one) => Object.keys(one));
  return Object.fromEntries(
    languages.map((language) => [language, catalogues.flatMap((one) => one[language] ?? [])]),
  );
}

/** Beside the manifest, where nobody is served it. */
export function writePageFiles() {
  const { pages, words, late } = pageFiles();
  writeFileSync(path.join(WEB_DIST, '.vite/page-files.json'), JSON.stringify({ pages, words, late }));
}
