/** How far the coach agrees with people: its step of concreteness beside the one given to real recommendations. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../lib/paths.mjs';
import { say } from '../lib/progress.mjs';
import { rankCorrelation } from './rank-correlation.mjs';

const FILE = path.join(ROOT, '../shared/data/given/upr-info-migration-and-lac.jsonl');

/** Promised: it ranks about as people do. */
const LEAST_RHO = 0.8;

/** @typedef {{ id: string, text: string, action: number }} Row */

/** The half that the lists of words were developed with, and the half that they had never met. @param {string} id */
const isDeveloping = (id) => (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0;

/** @param {readonly Row[]} rows @param {(text: string) => number} stepOf */
function agreement(rows, stepOf) {
  const found = rows.map(({ text }) => stepOf(text));
  const confusion = [1, 2, 3, 4, 5].map((given) =>
    [0, 1, 2, 3, 4, 5].map(
      (step) => rows.filter((row, at) => row.action === given && found[at] === step).length,
    ),
  );
  const rho = rankCorrelation(
    rows.map(({ action }) => action),
    found,
  );
  return { rows: rows.length, rho, confusion };
}

/** @param {Awaited<ReturnType<typeof agreement>>} figures @param {string} half */
function print({ rows, rho, confusion }, half) {
  say(`${half}: ${rows} texts, rank correlation ${rho.toFixed(3)}`);
  confusion.forEach((found, at) =>
    say(`  step ${at + 1} by hand, none and 1 to 5 by the coach: ${found.join(' ')}`),
  );
}

/** Its step is held to the half of the texts that its words were never tried on. */
export async function coach() {
  if (!existsSync(FILE)) {
    say(`there is no ${FILE}: nothing is measured`);
    return { figures: {}, holds: true };
  }
  const { actionsOf } = await import('../../domain/dist/coach/actions.js');
  const { LEXICON } = await import('../../domain/dist/coach/lexicon.en.js');
  /** @type {Row[]} */
  const rows = readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const half = (/** @type {boolean} */ developing) =>
    agreement(
      rows.filter(({ id }) => isDeveloping(id) === developing),
      (text) => actionsOf(text, LEXICON).step ?? 0,
    );
  const figures = { developing: half(true), keptOut: half(false) };
  print(figures.developing, 'developed with');
  print(figures.keptOut, 'kept out');
  return { figures, holds: figures.keptOut.rho >= LEAST_RHO };
}
