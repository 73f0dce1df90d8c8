/** What changed between two texts, word by word, in the order of reading; or between two lists of words. */
import { diffWordsWithSpace } from 'diff';

export interface DiffPart {
  kind: 'same' | 'added' | 'deleted';
  text: string;
}

export interface WordDiff {
  parts: readonly DiffPart[];
  additions: number;
  deletions: number;
}

export function wordDiff(before: string, after: string): WordDiff {
  const parts = diffWordsWithSpace(before, after).map(({ value: text, added, removed }): DiffPart => ({
    kind: added ? 'added' : removed ? 'deleted' : 'same',
    text,
  }));
  return counted(parts);
}

/** What is gone stays in its place, what is new comes last. */
export function listDiff(before: readonly string[], after: readonly string[]): WordDiff {
  const values: DiffPart[] = [
    ...before.map((text): DiffPart => ({ kind: after.includes(text) ? 'same' : 'deleted', text })),
    ...after.filter((text) => !before.includes(text)).map((text): DiffPart => ({ kind: 'added', text })),
  ];
  const comma: DiffPart = { kind: 'same', text: ', ' };
  return counted(values.flatMap((value, at) => (at === 0 ? [value] : [comma, value])));
}

function counted(parts: readonly DiffPart[]): WordDiff {
  const count = (kind: DiffPart['kind']) => parts.filter((part) => part.kind === kind).length;
  return { parts, additions: count('added'), deletions: count('deleted') };
}
