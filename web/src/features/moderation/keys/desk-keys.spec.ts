/** Proves which key means what on the desk, and that what goes with a modifier is left to whom it belongs. */
import { describe, expect, it } from '@jest/globals';
import { translator } from '@aportes/i18n/translator';
import { LANGUAGES } from '@aportes/domain/vocabulary';
import { DESK_KEYS, deskKeyOf, isSingle, type Pressed } from './desk-keys';

const pressed = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...held,
});
const actOf = (...press: Parameters<typeof pressed>) => deskKeyOf(pressed(...press))?.act;

describe('the keys of the desk', () => {
  it('mean one thing each', () => {
    expect(new Set(DESK_KEYS.map(({ key }) => key)).size).toBe(DESK_KEYS.length);
    expect(new Set(DESK_KEYS.map(({ act }) => act)).size).toBe(DESK_KEYS.length);
  });

  it.each(LANGUAGES)('are called what they do in %s', async (language) => {
    const t = await translator(language);
    for (const { word } of DESK_KEYS) expect(t(word)).not.toBe(word.split(':')[1]);
  });

  it('are understood small and, with the capitals locked, large', () => {
    expect(['j', 'K', 'a', 'I', 'r', 'u'].map((key) => actOf(key))).toEqual([
      'next',
      'previous',
      'accept',
      'request',
      'decline',
      'undo',
    ]);
    expect([actOf('Escape'), actOf('Enter'), actOf('y')]).toEqual(['back', 'open', undefined]);
    expect(['1', '6', 's', 'G', '7'].map((key) => actOf(key))).toEqual([
      'theme-1',
      'theme-6',
      'subregions',
      'tags',
      undefined,
    ]);
  });

  it('leave alone what goes with a modifier, or is being composed', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey', 'isComposing'] as const)
      for (const { key } of DESK_KEYS) expect(actOf(key, { [held]: true })).toBeUndefined();
    expect(actOf('A', { shiftKey: true })).toBeUndefined();
  });

  it('take a sign with the Shift that some keyboards need for it', () => {
    expect(actOf('?', { shiftKey: true })).toBe('help');
  });

  it('can be switched off where they could be meant as writing', () => {
    expect(DESK_KEYS.filter(({ key }) => !isSingle(key)).map(({ act }) => act)).toEqual(['open', 'back']);
  });
});
