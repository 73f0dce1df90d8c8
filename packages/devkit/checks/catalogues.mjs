/** Every text exists in every language, with all plural categories, the same placeholders, and French spacing. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../lib/paths.mjs';
import { isMisspaced } from './french-spacing.mjs';

const LANGUAGES = ['es', 'en', 'pt', 'fr'];
const FOLDER = path.join(ROOT, 'packages/i18n/src/locales');
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** @param {unknown} value @param {string} prefix @returns {[string, string][]} */
function flatten(value, prefix = '') {
  if (typeof value === 'string') return [[prefix, value]];
  return Object.entries(/** @type {object} */ (value)).flatMap(([key, inner]) =>
    flatten(inner, prefix ? `${prefix}.${key}` : key),
  );
}

/** @param {string} folder @param {string} language @param {string} file */
function catalogue(folder, language, file) {
  const full = path.join(folder, language, file);
  return new Map(existsSync(full) ? flatten(JSON.parse(readFileSync(full, 'utf8'))) : []);
}

/** @param {string} text */
const placeholders = (text) =>
  [...new Set(text.match(/\{\{\s*[\w.]+/g) ?? [])]
    .map((one) => one.replace(/\W/g, ''))
    .sort()
    .join();

/** @param {Map<string, string>} texts @returns {Map<string, string>} plural base or key → placeholders of its fullest form */
function families(texts) {
  const result = new Map();
  for (const [key, text] of texts) {
    const base = key.replace(PLURAL, '');
    const known = result.get(base) ?? '';
    const found = placeholders(text);
    result.set(base, found.length >= known.length ? found : known);
  }
  return result;
}

/** @param {string} language @param {string} file @param {Map<string, string>} texts @param {Map<string, string>} reference */
function problemsOf(language, file, texts, reference) {
  const mine = families(texts);
  const theirs = families(reference);
  const where = `${language}/${file}`;
  const missing = [...theirs.keys()]
    .filter((key) => !mine.has(key))
    .map((key) => `${where}: ${key} is missing`);
  const extra = [...mine.keys()]
    .filter((key) => !theirs.has(key))
    .map((key) => `${where}: ${key} is in no other language`);
  const differing = [...mine]
    .filter(([key, found]) => theirs.has(key) && theirs.get(key) !== found)
    .map(([key]) => `${where}: ${key} has other placeholders`);
  const empty = [...texts]
    .filter(([, text]) => text.trim() === '')
    .map(([key]) => `${where}: ${key} is empty`);
  const misspaced = [...texts]
    .filter(([, text]) => language === 'fr' && isMisspaced(text))
    .map(([key]) => `${where}: ${key} wants U+202F before ? ! ; or U+00A0 before : and inside « »`);
  const plurals = pluralProblems(language, where, texts);
  return [...missing, ...extra, ...differing, ...empty, ...misspaced, ...plurals];
}

/** @param {string} language @param {string} where @param {Map<string, string>} texts */
function pluralProblems(language, where, texts) {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const bases = new Set(
    [...texts.keys()].filter((key) => /_(one|many|other)$/.test(key)).map((key) => key.replace(PLURAL, '')),
  );
  return [...bases].flatMap((base) =>
    categories
      .filter((one) => !texts.has(`${base}_${one}`))
      .map((one) => `${where}: ${base} lacks the plural ${one}`),
  );
}

/** @returns {string[]} */
export function catalogueProblems(folder = FOLDER) {
  const files = readdirSync(path.join(folder, 'es')).filter((file) => file.endsWith('.json'));
  const strays = LANGUAGES.flatMap((language) =>
    readdirSync(path.join(folder, language))
      .filter((file) => !files.includes(file))
      .map((file) => `${language}/${file} exists in no Spanish version`),
  );
  return [
    ...strays,
    ...files.flatMap((file) => {
      const reference = catalogue(folder, 'es', file);
      return LANGUAGES.flatMap((one) => problemsOf(one, file, catalogue(folder, one, file), reference));
    }),
  ];
}

/** @type {import('./check.mjs').Check} */
export const cataloguesComplete = {
  title: 'every text exists in four languages',
  run: async () => catalogueProblems().join('\n') || null,
};
