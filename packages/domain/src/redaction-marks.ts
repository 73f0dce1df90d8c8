/** Marks in a text where a passage was masked, apart from the masking: whoever only reads needs no more. */

/**
 * A mark has the number of its redaction within its contribution, and counts as one where there is such a redaction: a
 * number is never given that somebody had typed there before, so that what looks like a mark is told from what is one.
 * It ends otherwise than it begins, so that what stands beside it never makes another mark of it. Where the screen
 * knows nothing of it, it is still seen to be a bar.
 */
export const MARK_ENDS = ['▐', '▌'] as const;
export const MARK = new RegExp(`${MARK_ENDS[0]}(\\d+)${MARK_ENDS[1]}`);

export function redactionMark(number: number): string {
  return `${MARK_ENDS[0]}${number}${MARK_ENDS[1]}`;
}

/** Numbers that stand in a text as marks do, whoever wrote them. */
export function markNumbers(text: string): number[] {
  return [...text.matchAll(new RegExp(MARK, 'g'))].map(([, number]) => Number(number));
}

export type Run = { kind: 'TEXT'; text: string } | { kind: 'MARK'; number: number };

/** A text in the order in which it is read; what only looks like a mark is text. */
export function runsOf(text: string, numbers: readonly number[]): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const { 0: found, 1: number, index } of text.matchAll(new RegExp(MARK, 'g'))) {
    if (!numbers.includes(Number(number))) continue;
    if (index > from) runs.push({ kind: 'TEXT', text: text.slice(from, index) });
    runs.push({ kind: 'MARK', number: Number(number) });
    from = index + found.length;
  }
  if (from < text.length) runs.push({ kind: 'TEXT', text: text.slice(from) });
  return runs;
}
