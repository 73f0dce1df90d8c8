/** Which columns and cells the breadth mark has. */
import type { BreadthCell } from '@aportes/domain/breadth';
import { describe, expect, it } from '@jest/globals';
import { NOWHERE, breadthColumns, markCells } from './breadth-cells';

const cell = (
  subregionCode: string | null,
  endorsed: number,
  withReservation = 0,
  forEarlierVersion = 0,
): BreadthCell => ({
  subregionCode,
  stakeholderKind: 'ACADEMIA',
  endorsed,
  withReservation,
  forEarlierVersion,
});

describe('the breadth mark', () => {
  it('has a column for each subregion of the meeting, also where no support came from', () => {
    expect(breadthColumns(['a', 'b', 'c'], [cell('b', 1)])).toEqual(['a', 'b', 'c']);
  });

  it('has one more column only where support came from no subregion', () => {
    expect(breadthColumns(['a'], [cell(null, 0, 1)])).toEqual(['a', NOWHERE]);
    expect(breadthColumns(['a'], [cell(null, 0)])).toEqual(['a']);
  });

  it('fills a cell where somebody supports without reservation, and outlines it where all do with one or for an earlier version', () => {
    expect(markCells([cell('a', 1, 2), cell('b', 0, 1), cell('c', 0, 0), cell('d', 0, 0, 1)])).toEqual([
      { column: 'a', row: 'ACADEMIA', filled: true },
      { column: 'b', row: 'ACADEMIA', filled: false },
      { column: 'd', row: 'ACADEMIA', filled: false },
    ]);
  });
});
