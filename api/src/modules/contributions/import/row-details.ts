/** What no field of a contribution takes is kept beside it as named text, so that an import loses nothing. */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { codePointLength, textFault } from '@aportes/domain/text';
import { cellText } from '../../../platform/files/cell.js';
import type { DraftDetail } from './contribution-draft.js';
import { DETAIL_NAME_LIMIT, MAX_DETAILS } from './import-limits.js';
import { shortened } from '../../../platform/files/row-problem.js';
import type { RowProblem } from './import-problems.js';
import type { Cell } from './row-cells.js';

function problemOf(name: string, text: string): RowProblem | null {
  const field = shortened(name);
  if (textFault(name, DETAIL_NAME_LIMIT)) return { field, code: 'MALFORMED' };
  const code = textFault(text, TEXT_LIMITS.detail);
  if (code === null) return null;
  if (code !== 'TOO_LONG') return { field, code };
  return { field, code, limit: TEXT_LIMITS.detail.max, actual: codePointLength(text) };
}

/** Reports what cannot be kept to `problems`; blank cells are nothing to keep. */
export function detailsOf(cells: readonly Cell[], problems: RowProblem[]): DraftDetail[] {
  const details: DraftDetail[] = [];
  for (const { column, value } of cells) {
    const text = cellText(value);
    if (text === null || text.trim() === '') continue;
    const problem = problemOf(column, text);
    if (problem) problems.push(problem);
    else details.push({ name: column, text });
  }
  if (details.length > MAX_DETAILS)
    problems.push({ field: 'details', code: 'TOO_MANY', limit: MAX_DETAILS, actual: details.length });
  return details;
}
