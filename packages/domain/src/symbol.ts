/** The stable symbol under which people cite a contribution, for example `SCL2017/T3/R-014`. */
import { COUNT_LIMITS } from './limits.js';
import type { ContributionKind } from './vocabulary.js';

const LETTERS: Record<ContributionKind, string> = {
  RECOMMENDATION: 'R',
  GOOD_PRACTICE: 'G',
  MAIN_THEME: 'T',
  CONCERN: 'C',
  SPECIFICITY: 'S',
  QUESTION: 'Q',
  CHALLENGE: 'H',
  PRIORITY: 'P',
};

/** Where an input was made: a theme's session, the studies, the conclusions, or an import. */
export type SymbolSeries = `T${number}` | 'ST' | 'CO' | 'IM';

export const SYMBOL_PATTERN = /^[A-Z0-9]{2,12}\/(?:T\d{1,2}|ST|CO|IM)\/[RGTCSQHPX]-\d{3,}$/;

/** A symbol as people say it beside another one, `r-14`, `t3/r-014` or in full; null where it is none. */
export function symbolBeside(typed: string, beside: string | null): string | null {
  const said = typed.trim().toUpperCase().split('/');
  const symbol = [...(beside ?? '').split('/').slice(0, Math.max(0, 3 - said.length)), ...said]
    .join('/')
    .replace(/-(\d{1,2})$/, (_, number: string) => `-${number.padStart(3, '0')}`);
  return SYMBOL_PATTERN.test(symbol) ? symbol : null;
}

/** The letter of a kind; X where an imported text names none. */
export function kindLetter(kind: ContributionKind | null): string {
  return kind === null ? 'X' : LETTERS[kind];
}

/** Numbers have at least three digits and grow as needed: R-014, R-1204. */
export function contributionSymbol(
  prefix: string,
  series: SymbolSeries,
  kind: ContributionKind | null,
  number: number,
): string {
  return `${prefix}/${series}/${kindLetter(kind)}-${String(number).padStart(3, '0')}`;
}

/** In the meeting and the series of another symbol. */
export function symbolAfter(symbol: string, kind: ContributionKind | null, number: number): string {
  const [prefix, series] = symbol.split('/') as [string, SymbolSeries];
  return contributionSymbol(prefix, series, kind, number);
}

/** Inside its meeting a symbol is also written without the meeting's prefix, as `T3/R-014`. */
const WRITTEN =
  /(?<![\p{L}\p{N}/_-])(?:[A-Z0-9]{2,12}\/)?(?:T\d{1,2}|ST|CO|IM)\/[RGTCSQHPX]-\d{3,}(?![\p{L}\p{N}/_-])/gu;

export interface WrittenSymbol {
  /** As it stands in the text. */
  written: string;
  /** In full. */
  symbol: string;
}

/** The different symbols in a text, in their order; no more than so many. */
export function symbolsIn(text: string, prefix: string): WrittenSymbol[] {
  const written = [...new Set(Array.from(text.matchAll(WRITTEN), ([found]) => found))];
  return written
    .slice(0, COUNT_LIMITS.symbols)
    .map((one) => ({ written: one, symbol: one.split('/').length === 3 ? one : `${prefix}/${one}` }));
}
