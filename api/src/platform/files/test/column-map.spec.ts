/** What a person says of columns is understood, or the part that is not is named. */
import { describe, expect, it } from '@jest/globals';
import { readColumnMap, readPairs } from '../column-map.js';

const isField = (name: string): name is 'text' | 'source' => ['text', 'source'].includes(name);

describe('readColumnMap', () => {
  it('reads pairs of column and field', () => {
    expect(readColumnMap('cuerpo=text, quién dice = source', isField).map).toEqual(
      new Map([
        ['cuerpo', 'text'],
        ['quién dice', 'source'],
      ]),
    );
  });

  it('names the pair whose field does not exist', () => {
    expect(readColumnMap('a=text,b=colour', isField).wrong).toBe('b=colour');
  });

  it.each(['text', '=text', 'a='])('names %j, which is no pair', (option) => {
    expect(readPairs(option).wrong).toBe(option);
  });
});
