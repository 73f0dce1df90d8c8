/** Proves which templates come first, that every desk begins with some in each language, and that nothing typed is lost to one. */
import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, MESSAGE_PURPOSES, type Language } from '@aportes/domain/vocabulary';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { textFault } from '@aportes/domain/text';
import { firstTemplates } from '@aportes/i18n/message-templates';
import { filled, inOrder, ownLanguage, type Template } from './use-templates';

const template = (key: string, language: Language, text = key): Template => ({
  ...{ key, title: key, text, language },
  saved: { id: key, version: 1, purpose: 'REQUEST', language, title: key, text },
});

describe('templates', () => {
  it('come in the author’s language first: what the desk saved, then what every desk begins with', () => {
    const saved = [template('a', 'fr'), template('b', 'es')];
    const all = inOrder(saved, [{ title: 'g', text: 'g' }], 'es');
    expect(all.map(({ key }) => key)).toEqual(['b', 'first-0', 'a']);
    expect([ownLanguage('pt-BR'), ownLanguage('qu')]).toEqual(['pt', null]);
  });

  it('fill an empty field, make way for one another, and come after what was typed', () => {
    const [one, other] = [template('a', 'es', 'Una.'), template('b', 'es', 'Otra.')];
    const all = [one, other];
    expect(filled('  ', one, all)).toBe('Una.');
    expect(filled('Una.', other, all)).toBe('Otra.');
    expect(filled('Mire:', one, all)).toBe('Mire:\n\nUna.');
  });

  it.each(LANGUAGES)('that every desk begins with fit their fields in %s', async (language) => {
    for (const purpose of MESSAGE_PURPOSES) {
      const all = await firstTemplates(language, purpose);
      expect(all.length).toBeGreaterThanOrEqual(3);
      for (const { title, text } of all) {
        expect(textFault(title, TEXT_LIMITS.templateTitle)).toBeNull();
        expect(textFault(text, TEXT_LIMITS.note)).toBeNull();
      }
    }
  });
});
