/** Why a row is refused: by field, with a code whose sentence exists in every language. */
import type { FieldFault } from '@aportes/domain/contribution.rules';

/** Faults of the line itself, and of an id that is there already. */
export const ROW_FAULTS = [
  'NOT_JSON',
  'NOT_AN_OBJECT',
  'NOT_UTF8',
  'ROW_TOO_LARGE',
  'COLUMN_COUNT',
  'BROKEN_QUOTES',
  'QUOTE_NOT_CLOSED',
  'ID_REPEATED',
  'ID_CONFLICT',
] as const;
export type RowFault = (typeof ROW_FAULTS)[number];

export interface RowProblem {
  /** A field of the import, the name of a column kept as a detail, or `row` for the line itself. */
  field: string;
  code: FieldFault | RowFault;
  /** What stood there, where it helps to find it. */
  value?: string;
  limit?: number;
  actual?: number;
}

export interface RefusedRow {
  line: number;
  problems: readonly RowProblem[];
}

/** Long values are cut: a report names the fault, it does not repeat the text. */
export function shortened(value: string): string {
  const characters = [...value.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD')];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : characters.join('');
}
