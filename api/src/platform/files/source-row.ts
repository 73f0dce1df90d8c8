/** One row as a file holds it, before anything is known about its meaning. */
import type { RowFault, RowProblem } from './row-problem.js';

export type SourceRow =
  | { line: number; columns: Readonly<Record<string, unknown>>; problem: null }
  | { line: number; columns: null; problem: RowProblem<RowFault> };

export function brokenRow(line: number, problem: Omit<RowProblem<RowFault>, 'field'>): SourceRow {
  return { line, columns: null, problem: { field: 'row', ...problem } };
}

/** A file that cannot be read at all, for example without a header or in another encoding. */
export class UnreadableFile extends Error {
  constructor(
    readonly reason:
      | 'NOT_FOUND'
      | 'IS_FOLDER'
      | 'NO_RIGHTS'
      | 'NOT_READABLE'
      | 'TOO_LARGE'
      | 'UNKNOWN_FORMAT'
      | 'NOT_UTF8'
      | 'NOT_JSON'
      | 'NO_HEADER'
      | 'COLUMN_REPEATED',
    readonly value: string,
  ) {
    super(`${reason} ${value}`);
  }
}
