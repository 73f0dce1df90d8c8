/** Both texts can be read out of their difference, to the letter. */
import { describe, expect, it } from '@jest/globals';
import { listDiff, wordDiff } from './word-diff';

const without = (kind: string, before: string, after: string) =>
  wordDiff(before, after)
    .parts.filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('the difference of two texts', () => {
  it.each([
    ['Que los Estados actúen.', 'Que los Estados actúen en un año.'],
    ['niñez  migrante\n\ny familias', 'niñez migrante, y familias'],
    ['', 'todo es nuevo'],
    ['🙂 a\u0301rbol', '🙃 árbol'],
  ])('holds %j and %j to the letter', (before, after) => {
    expect(without('added', before, after)).toBe(before);
    expect(without('deleted', before, after)).toBe(after);
  });

  it('counts what was added and what was deleted', () => {
    expect(wordDiff('uno dos tres', 'uno tres cuatro')).toMatchObject({ additions: 1, deletions: 1 });
    expect(wordDiff('igual', 'igual')).toMatchObject({ additions: 0, deletions: 0 });
  });
});

describe('the difference of two lists', () => {
  it('strikes what is gone in its place and adds what is new at the end', () => {
    const { parts, ...counts } = listDiff(['States', 'Regional bodies'], ['States', 'Civil society']);
    expect(parts.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'same States',
      'same , ',
      'deleted Regional bodies',
      'same , ',
      'added Civil society',
    ]);
    expect(counts).toEqual({ additions: 1, deletions: 1 });
  });
});
