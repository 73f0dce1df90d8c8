/** By which number the marks of a redaction are told from all others. */
import { markNumbers } from '@aportes/domain/redaction-marks';
import type { MarkRow } from './data/redaction.repository.js';

/** After all others of the family, and one that stands nowhere there: whoever typed it beforehand makes no mark of it. */
export function freeNumber(marks: readonly Pick<MarkRow, 'number'>[], texts: readonly string[]): number {
  const typed = new Set(texts.flatMap(markNumbers));
  const last = Math.max(0, ...marks.map((one) => one.number));
  for (let number = last + 1; ; number += 1) if (!typed.has(number)) return number;
}
