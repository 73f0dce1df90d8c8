/** Words that lead somewhere are found as whole words, within emphasis too, and no letter is lost. */
import { describe, expect, it } from '@jest/globals';
import { blocksOf, type Inline } from './markup';
import { withWays } from './ways';

const WAYS = [
  { written: 'T1/R-005', link: 'A' },
  { written: 'SCL/T1/R-005', link: 'B' },
];

const told = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'way') return `<${node.written}>`;
      return `{${told(node.children)}}`;
    })
    .join('');
const read = (text: string) =>
  withWays(blocksOf(text), WAYS).flatMap((one) =>
    (one.kind === 'list' ? one.items : [one.children]).map(told),
  );

describe('ways in a text', () => {
  it('are whole words, also within emphasis and lists', () => {
    expect(read('Dice T1/R-005, *como (SCL/T1/R-005)*.\n\n- T1/R-005\n- nada')).toEqual([
      'Dice <T1/R-005>, {como (<SCL/T1/R-005>)}.',
      '<T1/R-005>',
      'nada',
    ]);
  });

  it('are none where it only looks so, or where somebody made a link themselves', () => {
    const texts = ['XT1/R-005', 'T1/R-0051', 'NO/T1/R-005', 't1/r-005'];
    expect(texts.flatMap(read)).toEqual(texts);
    expect(read('[T1/R-005](https://example.org)')).toEqual(['{T1/R-005}']);
  });
});
