/** What changed between two texts, word by word, in the order of reading. */
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
  const count = (kind: DiffPart['kind']) => parts.filter((part) => part.kind === kind).length;
  return { parts, additions: count('added'), deletions: count('deleted') };
}
