/** Divided wherever, joined again and divided by paragraphs, a text loses none of its letters. */
import { COUNT_LIMITS } from '@aportes/domain/limits';
import { describe, expect, it } from '@jest/globals';
import { byParagraph, divided, isKept, joined, saidTogether, wholeOf, type Part } from './parts';

const TEXT = 'Que se reconozcan los títulos.\n\nQue se abran oficinas 👩🏽‍🚀 en la frontera.';
const texts = (parts: readonly Part[] | null) => parts?.map(({ text }) => text);

describe('parts of a text', () => {
  it('keep every word, wherever it is divided', () => {
    const whole = wholeOf({ title: null, text: TEXT });
    for (let at = 1; at < TEXT.length; at += 1) {
      const parts = divided(whole, 0, at);
      if (!parts) continue;
      expect(parts).toHaveLength(2);
      expect(
        parts
          .map(({ text }) => text)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(TEXT.replace(/\s/g, ''));
    }
  });

  it('begin and end in words, and none is empty', () => {
    const whole = wholeOf({ title: 'Dos cosas', text: TEXT });
    expect(texts(divided(whole, 0, TEXT.indexOf('\n')))).toEqual([
      'Que se reconozcan los títulos.',
      'Que se abran oficinas 👩🏽‍🚀 en la frontera.',
    ]);
    expect(divided(whole, 0, 0)).toBeNull();
    expect(divided(whole, 0, TEXT.length)).toBeNull();
    expect(divided(whole, 3, 5)).toBeNull();
  });

  it('keep the id and the title of the first, and get new ones', () => {
    const whole = wholeOf({ title: 'Dos cosas', text: TEXT });
    const parts = divided(whole, 0, 20)!;
    expect(parts.map(({ title }) => title)).toEqual(['Dos cosas', '']);
    expect(parts[0]!.id).toBe(whole[0]!.id);
    expect(parts[1]!.id).not.toBe(whole[0]!.id);
  });

  it('are joined into one that says the same', () => {
    const parts = divided(wholeOf({ title: 'Dos cosas', text: TEXT }), 0, TEXT.indexOf('\n'))!;
    expect(joined(parts, 1)).toEqual([{ ...parts[0], text: TEXT }]);
    expect(joined(parts, 0)).toEqual(parts);
  });

  it('are made of paragraphs where there are several', () => {
    expect(texts(byParagraph(null, TEXT))).toHaveLength(2);
    expect(byParagraph(null, 'Un solo párrafo.')).toBeNull();
    const many = Array.from({ length: 30 }, (_, at) => `Párrafo ${at}`).join('\n');
    expect(byParagraph(null, many)).toHaveLength(COUNT_LIMITS.parts);
  });

  it('say whether a word was changed', () => {
    const parts = divided(wholeOf({ title: null, text: TEXT }), 0, TEXT.indexOf('\n'))!;
    expect(isKept(TEXT, parts)).toBe(true);
    expect(isKept(TEXT, [parts[0]!, { ...parts[1]!, text: 'Otra cosa.' }])).toBe(false);
    expect(saidTogether(parts)).toContain('títulos. Que se abran');
  });

  it('stop at so many', () => {
    const text = Array.from({ length: 40 }, (_, at) => `palabra${at}`).join(' ');
    let parts: Part[] = wholeOf({ title: null, text });
    for (let more = divided(parts, parts.length - 1, 9); more; more = divided(parts, parts.length - 1, 9))
      parts = more;
    expect(parts).toHaveLength(COUNT_LIMITS.parts);
  });
});
