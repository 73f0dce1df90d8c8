/** Those who come while a work runs go together afterwards, and fail alone. */
import { describe, expect, it } from '@jest/globals';
import { Gatherer } from './gatherer.js';

const fulfilled = (value: number) => ({ status: 'fulfilled' as const, value });

/** Doubles numbers; 13 brings down whatever work it is in. */
function doubling(isBusy = false) {
  const works: number[][] = [];
  const run = (items: readonly number[]): Promise<number[]> => {
    works.push([...items]);
    return items.includes(13)
      ? Promise.reject(new Error('thirteen'))
      : Promise.resolve(items.map((n) => 2 * n));
  };
  const gatherer = new Gatherer<number, number>({
    most: 4,
    together: async (items) => (await run(items)).map(fulfilled),
    alone: async (item) => (await run([item]))[0]!,
    concernsAll: () => isBusy,
  });
  return { works, ask: (thing: string, ...numbers: number[]) => numbers.map((n) => gatherer.run(thing, n)) };
}

describe('a gatherer', () => {
  it('works for the first at once, and for all who came meanwhile together, so many at a time', async () => {
    const { works, ask } = doubling();
    expect(await Promise.all(ask('a', 1, 2, 3, 4, 5, 6, 7))).toEqual([2, 4, 6, 8, 10, 12, 14]);
    expect(works).toEqual([[1], [2, 3, 4, 5], [6, 7]]);
  });

  it('lets nobody wait for those who want another thing, and begins anew after a rest', async () => {
    const { works, ask } = doubling();
    await Promise.all([...ask('a', 1), ...ask('b', 2)]);
    await Promise.all(ask('a', 3));
    expect(works).toEqual([[1], [2], [3]]);
  });

  it('tries one by one what fails together, and refuses only what fails alone', async () => {
    const { works, ask } = doubling();
    const settled = await Promise.allSettled(ask('a', 1, 2, 13, 4));
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(works).toEqual([[1], [2, 13, 4], [2], [13], [4]]);
  });

  it('refuses all of them at once where what failed concerns all', async () => {
    const { works, ask } = doubling(true);
    const settled = await Promise.allSettled(ask('a', 1, 2, 13, 4));
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected']);
    expect(works).toEqual([[1], [2, 13, 4]]);
  });
});
