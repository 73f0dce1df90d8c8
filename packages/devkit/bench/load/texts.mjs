/** Inputs as people write them, as many as wanted: sentences of the demo's experts put together anew, the same in every run. */
import { CONTRIBUTIONS } from '../../../demo/dist/contributions.js';

/** @typedef {'es' | 'en' | 'pt' | 'fr'} Language */
/** @typedef {{ language: Language, kind: string, title: string, text: string }} Input */

/** Where a meeting of this kind is held, most write Spanish. @type {readonly Language[]} */
const LANGUAGES = ['es', 'es', 'es', 'es', 'en', 'en', 'pt', 'fr'];
const KINDS = ['RECOMMENDATION', 'RECOMMENDATION', 'CONCERN', 'QUESTION', 'CHALLENGE', 'PRIORITY'];
const MOST_SENTENCES = 3;
const LONGEST_TITLE = 120;

/** The same draws in every run; answers with numbers from 0 to 1. @param {number} seed */
export function draws(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** @template T @param {readonly T[]} all @param {() => number} draw @returns {T} */
const one = (all, draw) => /** @type {T} */ (all[Math.floor(draw() * all.length)]);

/** @param {string} text */
const sentences = (text) => text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.length > 20);

/** @param {(contribution: (typeof CONTRIBUTIONS)[number]) => string[]} part */
function byLanguage(part) {
  /** @type {Record<string, string[]>} */
  const found = {};
  for (const contribution of CONTRIBUTIONS) (found[contribution.language] ??= []).push(...part(contribution));
  return found;
}

const SAID = byLanguage(({ text, details }) => [text, ...Object.values(details ?? {})].flatMap(sentences));
const TITLES = byLanguage(({ title }) => (title ? [title] : []));

/** @param {number} number @returns {Input} always the same for the same number */
export function inputOf(number) {
  const draw = draws(number * 2_654_435_761 + 1);
  draw();
  const language = one(LANGUAGES, draw);
  const said = SAID[language] ?? [];
  const count = 1 + Math.floor(draw() * MOST_SENTENCES);
  const text = Array.from({ length: count }, () => one(said, draw)).join(' ');
  const title = one(TITLES[language] ?? [''], draw).slice(0, LONGEST_TITLE);
  return { language, kind: one(KINDS, draw), title, text };
}

const TERMS = 24;

/** What is searched for in turns: long words of the texts, of which some stand in many and some in few. @type {readonly string[]} */
export const SEARCHED = Array.from({ length: 40 * TERMS }, (_, number) => inputOf(number))
  .filter(({ kind }) => kind === 'RECOMMENDATION')
  .slice(0, TERMS)
  .map(({ text }) =>
    (text.match(/\p{L}+/gu) ?? []).reduce((one, other) => (other.length > one.length ? other : one)),
  );
