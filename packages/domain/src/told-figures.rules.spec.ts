/** Proves that no small count is told, nor can be worked out from what is told beside it. */
import { describe, expect, it } from '@jest/globals';
import { toldCounts, type ToldCount } from './told-figures.rules.js';

/** Adds the ends of rows and columns. */
function withTotals(rows: number[][]): number[][] {
  const ended = rows.map((row) => [...row, row.reduce((sum, one) => sum + one, 0)]);
  return [...ended, ended[0]!.map((_, column) => ended.reduce((sum, row) => sum + row[column]!, 0))];
}

/** What is hidden in a line, for each line. */
function hiddenIn(counts: number[][], told: ToldCount[][]): number[][] {
  const rows = counts.map((row, at) => row.filter((_, column) => typeof told[at]![column] !== 'number'));
  const columns = counts[0]!.map((_, column) =>
    counts.filter((__, at) => typeof told[at]![column] !== 'number').map((row) => row[column]!),
  );
  return [...rows, ...columns];
}

describe('counts that everybody reads', () => {
  it('are told where none is small, and where nothing happened', () => {
    const counts = withTotals([
      [12, 0, 7],
      [9, 5, 0],
    ]);
    expect(toldCounts(counts)).toEqual(counts);
  });

  it('say of a small one only that it is small', () => {
    const told = toldCounts(
      withTotals([
        [12, 3, 20],
        [9, 8, 30],
      ]),
    );
    expect(told[0]![1]).toBe('FEW');
  });

  it('leave out beside a single small one as much as it takes to hide it', () => {
    const counts = withTotals([
      [40, 1, 20],
      [50, 8, 30],
    ]);
    const told = toldCounts(counts);
    for (const line of hiddenIn(counts, told)) expect([0, ...[2, 3, 4]]).toContain(line.length);
  });

  it('let two that are small together not be worked out from their sum', () => {
    const counts = withTotals([
      [40, 1, 1, 20],
      [50, 9, 9, 30],
    ]);
    const told = toldCounts(counts);
    expect(typeof told[0]!.at(-1) === 'number').toBe(true);
    for (const line of hiddenIn(counts, told).filter(({ length }) => length > 0))
      expect(line.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(5);
  });

  it('leave what is nothing told where all of it is little', () => {
    const told = toldCounts(
      withTotals([
        [0, 1, 0],
        [9, 8, 30],
        [9, 8, 30],
      ]),
    );
    expect(told[0]).toEqual([0, 'FEW', 0, 'FEW']);
  });

  it('go on telling what everybody can count elsewhere', () => {
    const told = toldCounts(
      withTotals([
        [2, 3, 20],
        [9, 8, 30],
      ]),
      { open: [0] },
    );
    expect(told.map(([first]) => first)).toEqual([2, 9, 11]);
  });

  it('keep to what was told of their sums, and hide behind one that was not', () => {
    const counts = withTotals([
      [6, 2],
      [0, 3],
    ]);
    const told = toldCounts(counts, { totals: [8, 'FEW', 11] });
    expect(told.map((row) => row[2])).toEqual([8, 'FEW', 11]);
    expect(told[0]).toEqual(['UNTOLD', 'FEW', 8]);
    expect(told[1]![1]).toBe('FEW');
  });

  it('hold for any numbers', () => {
    let seed = 7;
    const draw = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below;
    for (let round = 0; round < 500; round += 1) {
      const columns = 2 + draw(5);
      const rows = Array.from({ length: 1 + draw(8) }, () =>
        Array.from({ length: columns }, () => draw(2) * draw(30)),
      );
      const counts = withTotals(rows);
      const told = toldCounts(counts);
      counts.forEach((row, at) =>
        row.forEach((count, column) => {
          if (count > 0 && count < 5) expect(told[at]![column]).toBe('FEW');
        }),
      );
      for (const line of hiddenIn(counts, told)) expect(line).not.toHaveLength(1);
    }
  });
});
