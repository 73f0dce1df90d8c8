/** One reason why a row is refused, as a line of a report: line, field, code, sentence, and what was found. */
import { shortened, type RowProblem } from './row-problem.js';
import type { Say } from './terminal.js';

export function problemLine(say: Say, fieldName: string, line: number, problem: RowProblem): string {
  const { code, value, limit = 0, actual = 0 } = problem;
  const sentence = say(`problems.${code}`, { limit, actual });
  return say('line', {
    line,
    code,
    field: fieldName,
    sentence: value === undefined ? sentence : say('valueAdded', { sentence, value: shortened(value) }),
  });
}
