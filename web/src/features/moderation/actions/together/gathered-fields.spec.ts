/** What a new text gets of the fields of its sources by itself, and what is left to whoever writes it. */
import { describe, expect, it } from '@jest/globals';
import { gatheredFields, offeredValues, takenOver, type SourceOfFields } from './gathered-fields';

const source = (symbol: string, details: Record<string, string>, more: Partial<SourceOfFields> = {}) => ({
  ...{ symbol, countryCodes: [], affectedGroups: [], ...more },
  details: Object.entries(details).map(([name, text]) => ({ name, text })),
});

const ONE = source(
  'X/T1/P-001',
  { level: 'Nacional.', results: 'Mil casas.', gcmObjectives: '1, 5', focalPoint: 'Ana' },
  { countryCodes: ['CL'], affectedGroups: ['WOMEN'] },
);
const OTHER = source(
  'X/T1/P-002',
  { results: 'Dos mil.', practiceStatus: 'COMPLETED', gcmObjectives: '5, 16' },
  { countryCodes: ['JM', 'CL'] },
);

describe('the further fields of a new text', () => {
  it('are those of which but one thing is said, with the lists of all', () => {
    expect(gatheredFields('GOOD_PRACTICE', [ONE, OTHER])).toEqual({
      ...{ countryCodes: ['CL', 'JM'], affectedGroups: ['WOMEN'] },
      details: { level: 'Nacional.', practiceStatus: 'COMPLETED' },
    });
    expect(gatheredFields('GOOD_PRACTICE', [ONE, ONE]).details).toMatchObject({ results: 'Mil casas.' });
  });

  it('are those of its kind alone', () => {
    expect(gatheredFields('RECOMMENDATION', [ONE, OTHER]).details).toEqual({});
    expect(gatheredFields('CHALLENGE', [ONE, OTHER]).details).toEqual({});
  });

  it('are offered where several things are said, and what was told in confidence always', () => {
    const results = [
      { symbol: 'X/T1/P-001', text: 'Mil casas.' },
      { symbol: 'X/T1/P-002', text: 'Dos mil.' },
    ];
    expect(offeredValues('results', '', [ONE, OTHER])).toEqual(results);
    expect(offeredValues('results', 'Mil casas.', [ONE, OTHER])).toEqual(results.slice(1));
    expect(offeredValues('focalPoint', '', [ONE, OTHER])).toEqual([{ symbol: 'X/T1/P-001', text: 'Ana' }]);
    expect(offeredValues('level', 'Nacional.', [ONE, OTHER])).toEqual([]);
  });

  it('keep what is there when something is taken over', () => {
    expect(takenOver('results', ' ', 'Dos mil.')).toBe('Dos mil.');
    expect(takenOver('results', 'Mil casas.\n', 'Dos mil.')).toBe('Mil casas.\nDos mil.');
    expect(takenOver('gcmObjectives', '1, 5', '5, 16')).toBe('1, 5, 16');
    expect(takenOver('practiceStatus', 'PLANNED', 'COMPLETED')).toBe('COMPLETED');
  });
});
