/** Texts are kept to the letter or refused for a named reason. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TEXT_LIMITS } from './limits.js';
import { codePointLength, importedTextFault, textFault } from './text.js';

const limit = { min: 2, max: 5 };

describe('textFault', () => {
  it.each([
    [null, 'REQUIRED'],
    ['', 'REQUIRED'],
    [' \n\t', 'REQUIRED'],
    ['a\u0000b', 'MALFORMED'],
    ['ab\ud800', 'MALFORMED'],
    ['\udc00ab', 'MALFORMED'],
    ['a', 'TOO_SHORT'],
    ['abcdef', 'TOO_LONG'],
    ['abc', null],
    ['👩🏽‍🚀', null],
  ])('says of %j: %s', (text, fault) => {
    expect(textFault(text, limit)).toBe(fault);
  });

  it('takes every well-formed text within the limits, whatever its characters', () => {
    const wellFormed = fc.string({ unit: 'binary', minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(wellFormed, (text) => {
        const imported = text.includes('\u0000') ? 'MALFORMED' : null;
        expect(importedTextFault(text, TEXT_LIMITS.comment)).toBe(imported);
        expect(textFault(text, TEXT_LIMITS.comment)).toBe(text.trim() === '' ? 'REQUIRED' : imported);
      }),
    );
  });

  it('counts characters as people do, not UTF-16 units', () => {
    expect(codePointLength('añ𝒳')).toBe(3);
  });
});

describe('importedTextFault', () => {
  it.each([
    ['', 'REQUIRED'],
    [null, 'REQUIRED'],
    ['  ', null],
    ['\ufeff\ufeff', null],
    ['a\u0000b', 'MALFORMED'],
    ['ab\ud800', 'MALFORMED'],
    ['abcdef', 'TOO_LONG'],
  ])('says of %j: %s', (text, fault) => {
    expect(importedTextFault(text, limit)).toBe(fault);
  });
});
