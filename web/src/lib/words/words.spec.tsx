/** Proves which language one is met in, that choosing another keeps what was typed, and how the meeting's texts fall back. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { localize } from './use-localized';
import { useWords } from './use-words';
import { addLateWords, changeWords, firstLanguage, keptLanguage, startWords } from './words';

function Field() {
  const { t, setLanguage } = useWords();
  return (
    <>
      <label>
        {t('web:join.name')}
        <input />
      </label>
      <button onClick={() => void setLanguage('fr')}>fr</button>
    </>
  );
}

describe('the language of the screen', () => {
  beforeEach(() => localStorage.clear());
  afterEach(cleanup);

  it('is the one of the address, else the last choice, else the browser’s, else Spanish', () => {
    expect(firstLanguage('?lang=pt', 'fr', ['en-GB'])).toBe('pt');
    expect(firstLanguage('', 'fr', ['en-GB'])).toBe('fr');
    expect(firstLanguage('?lang=xx', null, ['de-DE', 'en-GB'])).toBe('en');
    expect(firstLanguage('', null, ['de-DE'])).toBe('es');
  });

  it('changes without losing what was typed, and is remembered', async () => {
    const words = await startWords('es');
    render(
      <I18nextProvider i18n={words}>
        <Field />
      </I18nextProvider>,
    );
    const person = userEvent.setup();
    await person.type(screen.getByLabelText('Nombre y apellido'), 'Ana');
    await person.click(screen.getByRole('button'));
    const field = await screen.findByLabelText<HTMLInputElement>('Prénom et nom');
    expect(field.value).toBe('Ana');
    expect(document.documentElement.lang).toBe('fr');
    expect(keptLanguage()).toBe('fr');
  });

  it('holds every text in the words it starts with', async () => {
    const words = await startWords('en');
    expect(words.t('problems:REQUIRED')).toBe('This is missing.');
    expect(words.t('vocabulary:role.EXPERT')).not.toContain('role.EXPERT');
  });
});

describe('the words that only some pages carry', () => {
  it('come with the page, and stay through another language', async () => {
    const words = await startWords('en');
    expect(words.exists('people:invite.title')).toBe(false);
    await addLateWords(words, ['people']);
    expect(words.exists('people:invite.title')).toBe(true);
    await changeWords(words, 'fr');
    expect(words.exists('people:invite.title')).toBe(true);
    expect(words.exists('record:record.lead')).toBe(false);
  });

  it('come in the language that is chosen while they are on their way', async () => {
    const words = await startWords('en');
    await Promise.all([addLateWords(words, ['people']), words.changeLanguage('pt')]);
    expect(words.exists('people:invite.title')).toBe(true);
  });
});

describe('a text of the meeting', () => {
  it('is given in the person’s language where it exists', () => {
    expect(localize({ es: 'Agenda', en: 'Programme' }, 'en')).toEqual({ text: 'Programme', lang: 'en' });
  });

  it('falls back to the first language it is known in, and says which', () => {
    expect(localize({ es: null, en: 'Programme', fr: 'Ordre' }, 'pt')).toEqual({
      text: 'Programme',
      lang: 'en',
    });
  });
});
