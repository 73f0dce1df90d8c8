/** Which scripts each page of the built web loads, so that its weight can be proved and a server can ask for them ahead. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';

export const WEB_DIST = path.join(ROOT, 'web/dist');

/** @typedef {Record<string, { file: string, imports?: string[] }>} Manifest */

const PAGE = /^src\/pages\/[\w-]+\/([\w-]+)\.page\.tsx$/;
const WORDS = /\/screens\.(\w\w)\.js$/;

/** @param {Manifest} manifest @param {string} key @param {Set<string>} found */
function follow(manifest, key, found = new Set()) {
  const one = manifest[key];
  if (!one || found.has(one.file)) return found;
  found.add(one.file);
  for (const needed of one.imports ?? []) follow(manifest, needed, found);
  return found;
}

/**
 * @typedef {{ pages: Record<string, string[]>, words: Record<string, string[]> }} PageFiles
 * By the page's name and by the language, without what `index.html` asks for itself.
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
  return { base: [...base], pages: named(PAGE), words: named(WORDS) };
}

/** Beside the manifest, where nobody is served it. */
export function writePageFiles() {
  const { pages, words } = pageFiles();
  writeFileSync(path.join(WEB_DIST, '.vite/page-files.json'), JSON.stringify({ pages, words }));
}
