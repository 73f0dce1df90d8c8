/** Symbols read the same everywhere and fit their pattern. */
import { describe, expect, it } from '@jest/globals';
import { SYMBOL_PATTERN, contributionSymbol, kindLetter, symbolBeside } from './symbol.js';
import { CONTRIBUTION_KINDS } from './vocabulary.js';

describe('contributionSymbol', () => {
  it('names meeting, series, kind and number', () => {
    expect(contributionSymbol('SCL2017', 'T3', 'RECOMMENDATION', 14)).toBe('SCL2017/T3/R-014');
    expect(contributionSymbol('SCL2017', 'ST', 'CONCERN', 3)).toBe('SCL2017/ST/C-003');
  });

  it('grows past three digits', () => {
    expect(contributionSymbol('SCL2017', 'IM', null, 28040)).toBe('SCL2017/IM/X-28040');
  });

  it('gives each kind its own letter', () => {
    expect(new Set(CONTRIBUTION_KINDS.map(kindLetter)).size).toBe(CONTRIBUTION_KINDS.length);
  });

  it('always fits the pattern by which addresses are recognised', () => {
    for (const kind of [...CONTRIBUTION_KINDS, null])
      expect(contributionSymbol('SCL2017', 'T6', kind, 7)).toMatch(SYMBOL_PATTERN);
    expect('SCL2017/T6/r-007').not.toMatch(SYMBOL_PATTERN);
  });
});

describe('symbolBeside', () => {
  it.each([
    ['SCL2017/T1/G-003', 'SCL2017/T1/G-003'],
    [' t1/g-3 ', 'SCL2017/T1/G-003'],
    ['r-14', 'SCL2017/T3/R-014'],
    ['R-1204', 'SCL2017/T3/R-1204'],
    ['OTH2018/ST/C-001', 'OTH2018/ST/C-001'],
    ['refugio', null],
    ['a/b/c/r-14', null],
    ['', null],
  ])('reads "%s"', (typed, symbol) => {
    expect(symbolBeside(typed, 'SCL2017/T3/R-014')).toBe(symbol);
  });

  it('reads only whole symbols where there is nothing beside', () => {
    expect(symbolBeside('r-14', null)).toBeNull();
    expect(symbolBeside('SCL2017/T1/G-003', null)).toBe('SCL2017/T1/G-003');
  });
});
