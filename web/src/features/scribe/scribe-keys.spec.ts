/** Proves which keys the scribe listens to on the keyboards of the four languages, and that none of them is one that types or is the browser's. */
import { LANGUAGES } from '@aportes/domain/vocabulary';
import { translator } from '@aportes/i18n/translator';
import { describe, expect, it } from '@jest/globals';
import { chordDigitOf, moveOf, SCRIBE_KEYS, scribeActOf } from './scribe-keys';

const pressed = (held: Partial<KeyboardEvent>) => ({
  ...{
    key: '',
    code: '',
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    isComposing: false,
  },
  ...held,
});
const CHORD = { altKey: true, shiftKey: true };

/** What Shift and the fourth key of the row write: on Spanish, Latin American, Brazilian, French and Macintosh keyboards. */
const SIGNS = ['$', '$', '$', '4', '›'];

describe('the keys of the scribe', () => {
  it.each(LANGUAGES)('are called what they do in %s', async (language) => {
    const t = await translator(language);
    for (const { word } of SCRIBE_KEYS) expect(t(word)).not.toBe(word.split(':')[1]);
  });

  it.each(SIGNS)('give the floor by the place of the digit, where the key writes %s', (key) => {
    expect(chordDigitOf(pressed({ ...CHORD, key, code: 'Digit4' }))).toBe(4);
  });

  it('are nine, and none of the number pad, by which signs are written', () => {
    for (const code of ['Digit0', 'Numpad4', 'KeyA', 'F4'])
      expect(chordDigitOf(pressed({ ...CHORD, code }))).toBeUndefined();
    for (let digit = 1; digit <= 9; digit += 1)
      expect(chordDigitOf(pressed({ ...CHORD, code: `Digit${digit}` }))).toBe(digit);
  });

  it.each([
    ['typing', {}],
    ['typing signs', { shiftKey: true }],
    ['a tab of the browser', { altKey: true }],
    ['a sign written with AltGr', { altKey: true, ctrlKey: true }],
    ['a sign written with AltGr and Shift', { ...CHORD, ctrlKey: true }],
    ['the system’s', { ...CHORD, metaKey: true }],
    ['a word that is being composed', { ...CHORD, isComposing: true }],
  ])('leave alone what is %s', (_, held) => {
    expect(chordDigitOf(pressed({ code: 'Digit4', ...held }))).toBeUndefined();
  });

  it('move by Alt and an arrow alone, and leave single letters with a modifier to others', () => {
    expect(moveOf(pressed({ key: 'ArrowUp', altKey: true }))).toBe(-1);
    expect(moveOf(pressed({ key: 'ArrowDown', altKey: true }))).toBe(1);
    for (const held of [{}, CHORD, { altKey: true, ctrlKey: true }])
      expect(moveOf(pressed({ key: 'ArrowUp', ...held }))).toBeUndefined();
    expect(scribeActOf(pressed({ key: 'n', altKey: true }))).toBeUndefined();
    expect(scribeActOf(pressed({ key: 'n' }))).toEqual({ act: 'next' });
  });
});
