/** Why a row of a file is refused: by field and line, with a code whose sentence exists in every language. */

/** Faults of the line itself, before anything is known about its meaning. */
export const ROW_FAULTS = [
  'NOT_JSON',
  'NOT_AN_OBJECT',
  'NOT_UTF8',
  'ROW_TOO_LARGE',
  'COLUMN_COUNT',
  'BROKEN_QUOTES',
  'QUOTE_NOT_CLOSED',
] as const;
export type RowFault = (typeof ROW_FAULTS)[number];

/** A row with the longest texts allowed in every field is far smaller. */
export const MAX_ROW_BYTES = 4 * 1024 * 1024;

export interface RowProblem<Code extends string = string> {
  /** A field, the name of a column, or `row` for the line itself. */
  field: string;
  code: Code;
  /** What stood there, where it helps to find it. */
  value?: string;
  limit?: number;
  actual?: number;
}

export interface RefusedRow<Code extends string = string> {
  line: number;
  problems: readonly RowProblem<Code>[];
}

/** Long values are cut: a report names the fault, it does not repeat the text. */
export function shortened(value: string): string {
  const characters = [...value.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD')];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : characters.join('');
}
