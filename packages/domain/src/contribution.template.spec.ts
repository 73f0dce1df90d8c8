/** What may stand in the fields of the templates, and which of them are told in confidence. */
import { describe, expect, it } from '@jest/globals';
import { detailFault } from './contribution.rules.js';
import { codeList, detailNames, isPrivateDetail, readCodes, writtenCodes } from './contribution.template.js';
import { SDG_TARGET_CODES } from './crosswalk.js';
import { CONTRIBUTION_KINDS } from './vocabulary.js';

describe('the templates', () => {
  it('ask for a field once, and for none where one line is written', () => {
    for (const kind of CONTRIBUTION_KINDS) {
      const names = detailNames(kind);
      expect(new Set(names).size).toBe(names.length);
    }
    expect(CONTRIBUTION_KINDS.filter((kind) => detailNames(kind).length > 0)).toEqual([
      'RECOMMENDATION',
      'GOOD_PRACTICE',
    ]);
  });

  it('ask in confidence for the focal point alone', () => {
    expect(CONTRIBUTION_KINDS.flatMap(detailNames).filter(isPrivateDetail)).toEqual(['focalPoint']);
  });
});

describe('codes', () => {
  it('know the 169 targets, each once', () => {
    expect(new Set(SDG_TARGET_CODES).size).toBe(169);
    expect(SDG_TARGET_CODES).toEqual(expect.arrayContaining(['1.a', '3.d', '10.7', '17.19']));
  });

  it('are written in the order of their list, and read back', () => {
    const list = codeList('gcmObjectives')!;
    expect(writtenCodes(list, ['16', '5', '99'])).toBe('5, 16');
    expect(readCodes(list, '5, 16')).toEqual(['5', '16']);
  });

  it('are refused where the list has none such, twice the same, or more than one may stand', () => {
    const refused = [
      ['gcmObjectives', '24'],
      ['gcmObjectives', '5, 5'],
      ['gcmObjectives', 'Objective five'],
      ['sdgTargets', '10.8'],
      ['practiceStatus', 'PLANNED, COMPLETED'],
    ] as const;
    for (const [name, text] of refused) expect(detailFault(name, text)).toBe('NOT_IN_LIST');
    expect(detailFault('practiceStatus', 'PLANNED')).toBeNull();
    expect(detailFault('context', 'Whatever somebody calls a field.')).toBeNull();
  });

  it('stand in no field that only has the name of something every object knows', () => {
    for (const name of ['constructor', '__proto__', 'toString']) expect(codeList(name)).toBeNull();
  });
});
