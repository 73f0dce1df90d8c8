/** What is masked is gone, the rest stays to the letter, and nobody makes a mark by typing it. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markNumbers, redactionMark, runsOf } from './redaction-marks.js';
import { isOnceMasked, masked, maskedAway, stretchesOf, unmasked } from './redaction.rules.js';

const found = (text: string, passage: string) =>
  stretchesOf(text, passage).map(({ start, end }) => text.slice(start, end));

/** A small alphabet, so that passages are found, with everything that reads as something else than it is. */
const letters = fc.constantFrom(
  ...['a', 'A', 'b', ' ', '\n', '\u00a0', 'é', 'e\u0301', 'É', 'ß', 'ς', 'σ', '.', '*', '(', '\\', '%', '_'],
  ...['א', 'ב', '\u200f', '👩🏽‍🚀', '👍', '▐', '▌', '1', '▐1▌', '▐2▌', '\u1112\u1161\u11ab', '한', 'İ', 'i'],
);
const words = fc.array(letters, { minLength: 1, maxLength: 12 }).map((some) => some.join(''));
const texts = fc.array(letters, { maxLength: 60 }).map((some) => some.join(''));

describe('stretchesOf', () => {
  it.each([
    ['Vive en Casa  Verde.\nCASA\tVERDE, 3', 'casa verde', ['Casa  Verde', 'CASA\tVERDE']],
    ['a.c abc A.C', 'a.c', ['a.c', 'A.C']],
    ['Mu\u00f1oz, Mun\u0303oz, MUÑOZ; Munoz', 'muñoz', ['Mu\u00f1oz', 'Mun\u0303oz', 'MUÑOZ']],
    ['(50 %) 50_', '50 %', ['50 %']],
    ['הנמל הישן בחיפה', 'הישן', ['הישן']],
    ['con 👩🏽‍🚀 y 👩', '👩', ['👩']],
    ['Straße STRASSE', 'straße', ['Straße']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['ΟΔΟΣ οδος', 'οδός', []],
    ['ΟΔΟΣ οδος', 'οδος', ['ΟΔΟΣ', 'οδος']],
    ['  ', ' ', []],
    ['a ▐1▌ b', '▐1', []],
    ['a ▐1▌ b', '▐1▌', []],
    ['a ▐1▌ b', 'a ▐1▌', ['a ▐1▌']],
  ])('finds in %j of %j: %j', (text, passage, expected) => {
    expect(found(text, passage)).toEqual(expected);
  });
});

describe('masked', () => {
  it('leaves nothing of the passage, and all else to the letter', () => {
    fc.assert(
      fc.property(texts, words, (text, passage) => {
        const left = masked(text, passage, 77);
        if (left === null) return expect(found(text, passage)).toEqual([]);
        expect(found(left.text, passage)).toEqual([]);
        expect(unmasked(left.text, 77, left.pieces)).toBe(text);
        expect(isOnceMasked(left.text, text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is undone in any depth, also where a passage holds the mark of another', () => {
    fc.assert(
      fc.property(texts, words, words, (text, one, other) => {
        const first = masked(text, one, 77) ?? { text, pieces: [] };
        const second = masked(first.text, other, 78) ?? { text: first.text, pieces: [] };
        const back = unmasked(second.text, 78, second.pieces);
        expect(back).toBe(first.text);
        expect(unmasked(back!, 77, first.pieces)).toBe(text);
        expect(isOnceMasked(second.text, text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes all of what would grow beyond its limit', () => {
    const [text, limit] = ['ab'.repeat(3), { min: 1, max: 7 }];
    expect(masked(text, 'ab', 1, limit)).toEqual({ text: redactionMark(1), pieces: [text] });
  });
});

describe('isOnceMasked', () => {
  it.each([
    ['x', 'x', true],
    ['x', 'y', false],
    ['a ▐1▌ c', 'a b c', true],
    ['a ▐1▌ c', 'a b d', false],
    ['a ▐1▌ b ▐1▌ c', 'a x b y c', true],
    ['a ▐1▌ b ▐1▌ c', 'a x c', false],
    ['ab ▐1▌ bc', 'ab bc', false],
  ])('of %j and %j: %j', (kept, sent, expected) => expect(isOnceMasked(kept, sent)).toBe(expected));
});

describe('runsOf', () => {
  it('knows marks from what somebody typed in their likeness', () => {
    expect(runsOf('a ▐1▌ b ▐2▌', [1])).toEqual([
      { kind: 'TEXT', text: 'a ' },
      { kind: 'MARK', number: 1 },
      { kind: 'TEXT', text: ' b ▐2▌' },
    ]);
    expect(markNumbers('▐1▌ ▐12▌ ▐x▌')).toEqual([1, 12]);
  });
});

describe('maskedAway', () => {
  it.each([
    [
      'llamen a Zoila, y a Zoila',
      'llamen a ▐1▌, y a ▐1▌',
      [
        { number: 1, passage: 'Zoila' },
        { number: 1, passage: 'Zoila' },
      ],
    ],
    ['▐1▌ vive en Siete', '▐1▌ vive en ▐2▌', [{ number: 2, passage: 'Siete' }]],
    ['Zoila', '▐3▌', [{ number: 3, passage: 'Zoila' }]],
    ['Zoila y Ana', '▐1▌ y Eva', []],
    ['Zoila', 'Zoila', []],
    ['Zoila', 'Ana', []],
    ['', '▐1▌', []],
  ])('tells of %j, which is now %j: %j', (before, after, gone) => {
    expect(maskedAway(before, after)).toEqual(gone);
  });

  it('leaves nothing of a passage in what the text said, whatever it is', () => {
    fc.assert(
      fc.property(texts, words, (text, passage) => {
        const after = masked(text, passage, 7)?.text;
        if (after === undefined) return;
        let bare = text;
        for (const one of maskedAway(text, after)) bare = masked(bare, one.passage, one.number)?.text ?? bare;
        expect(bare === after || stretchesOf(bare, passage).length === 0).toBe(true);
      }),
    );
  });
});
