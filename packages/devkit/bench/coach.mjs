/** How far the coach agrees with people: its step of concreteness beside the one given to real recommendations. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../lib/paths.mjs';
import { rankCorrelation } from './rank-correlation.mjs';

const FILE = path.join(ROOT, '../shared/data/given/upr-info-migration-and-lac.jsonl');

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

/** @param {string[]} words `developing`, or the half kept out. */
export async function run(words) {
  if (!existsSync(FILE)) return { skipped: `there is no ${FILE}` };
  const { actionsOf } = await import('../../domain/dist/coach/actions.js');
  const { LEXICON } = await import('../../domain/dist/coach/lexicon.en.js');
  const developing = words.includes('developing');
  /** @type {Row[]} */
  const rows = readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ id }) => isDeveloping(id) === developing);
  return agreement(rows, (text) => actionsOf(text, LEXICON).step ?? 0);
}
