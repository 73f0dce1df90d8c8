/** Texts of the demo do not part at the end of a line what belongs together. */
import { describe, expect, it } from '@jest/globals';
import { CONTRIBUTIONS } from './contributions.js';
import { typeset } from './typeset.js';

describe('typesetting', () => {
  it('keeps figures with their signs and French signs with their words, wherever a text stands', () => {
    expect(typeset({ texts: ['cuesta el 58 % de 62 000 dólares'] })).toEqual({
      texts: ['cuesta el 58\u00a0% de 62\u00a0000 dólares'],
    });
    expect(typeset('Et ceux-là ? « Rien »')).toBe('Et ceux-là\u202f? «\u00a0Rien\u00a0»');
  });

  it('leaves everything else to the letter', () => {
    const text = 'Said on 30 August 2017: “no”; 3 of 10, and 2018–2019.';
    expect(typeset(text)).toBe(text);
    expect(typeset(null)).toBeNull();
    expect(typeset(7.5)).toBe(7.5);
  });

  it('has set all that is written in the demo', () => {
    const written = JSON.stringify(CONTRIBUTIONS);
    expect(written).toContain('\u00a0');
    expect(written).not.toMatch(/\d %|« |[\p{L}\d)] [?!;»]/u);
  });
});
