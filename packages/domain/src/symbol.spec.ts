/** Symbols read the same everywhere and fit their pattern. */
import { describe, expect, it } from '@jest/globals';
import { SYMBOL_PATTERN, contributionSymbol, kindLetter, symbolBeside, symbolsIn } from './symbol.js';
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

describe('symbolsIn', () => {
  const read = (text: string) => symbolsIn(text, 'SCL2017').map(({ written, symbol }) => [written, symbol]);

  it('finds symbols in full and as they are said inside the meeting, each once, in their order', () => {
    expect(read('Véase T1/R-005 («SCL2017/T2/G-1204»), IM/X-001; y T1/R-005.')).toEqual([
      ['T1/R-005', 'SCL2017/T1/R-005'],
      ['SCL2017/T2/G-1204', 'SCL2017/T2/G-1204'],
      ['IM/X-001', 'SCL2017/IM/X-001'],
    ]);
  });

  it.each([
    't1/r-005',
    'T1/R-05',
    'XT1/R-005',
    'T1/R-005a',
    'T1/R-005/2',
    'https://example.org/c/SCL2017/T1/R-005',
    'T1/Z-005',
    'T1/R-005-bis',
  ])('takes %s for no symbol', (text) => expect(read(text)).toEqual([]));

  it('takes no long time, whatever is written', () => {
    const start = Date.now();
    for (const one of ['T1/', 'A0/', 'T1/R-0', '0', 'T1/R-005 ']) read(one.repeat(5_000));
    expect(Date.now() - start).toBeLessThan(1_000);
  });
});
