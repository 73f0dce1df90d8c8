/** The French texts that are data, of the demo and the taxonomy, are spaced like those of the catalogues. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../lib/paths.mjs';
import { isMisspaced } from './french-spacing.mjs';

/** As they are built, which is as they are shown. */
const SOURCES = [
  'demo/dist/contributions.js',
  'demo/dist/meeting.js',
  'demo/dist/people.js',
  'taxonomy/dist/gcm-objectives.js',
  'taxonomy/dist/gcm-principles.js',
  'taxonomy/dist/report-headings.js',
  'taxonomy/dist/sdgs.js',
  'taxonomy/dist/subregions.js',
  'taxonomy/dist/themes.js',
];

/** @typedef {(by: string) => string | undefined} LanguageOf the language in which somebody writes */

/**
 * Every French text in a value: `fr` of a text in four languages, and all that stands in something written in French.
 * @param {unknown} value @param {LanguageOf} languageOf @param {boolean} isFrench @returns {string[]}
 */
export function frenchTexts(value, languageOf, isFrench = false) {
  if (typeof value === 'string') return isFrench ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => frenchTexts(one, languageOf, isFrench));
  const { language, by, ...texts } = /** @type {{ language?: string, by?: string }} */ (value);
  const written = language ?? (by === undefined ? undefined : languageOf(by));
  const isOwn = written === undefined ? isFrench : written === 'fr';
  return Object.entries(texts).flatMap(([name, one]) => frenchTexts(one, languageOf, isOwn || name === 'fr'));
}

/** @param {string} source @returns {Promise<Record<string, unknown>>} */
const built = (source) => import(pathToFileURL(path.join(ROOT, 'packages', source)).href);

/** @type {import('./check.mjs').Check} */
export const frenchSet = {
  title: 'French texts of the demo and the taxonomy are set as French is',
  run: async () => {
    const { PEOPLE } = await built('demo/dist/people.js');
    const people = /** @type {Record<string, { language: string }>} */ (PEOPLE);
    const found = [];
    for (const source of SOURCES)
      for (const text of frenchTexts(Object.values(await built(source)), (by) => people[by]?.language))
        if (isMisspaced(text)) found.push(`packages/${source}: ${text}`);
    return found.join('\n') || null;
  },
};
