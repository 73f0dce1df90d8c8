/** A text of the meeting in the person's language, or in the nearest one it exists in. */
import { LANGUAGES, type Language } from '@aportes/domain/vocabulary';
import { useCallback } from 'react';
import { useWords } from './use-words';

/** As the server gives it; a language in which it is not known is null or absent. */
export type LocalizedText = { [L in Language]?: string | null };

export interface Localized {
  text: string;
  /** To be set as `lang` where it differs from the page's. */
  lang: Language;
}

export function localize(words: LocalizedText, language: Language): Localized {
  const lang = [language, ...LANGUAGES].find((one) => words[one]) ?? language;
  return { text: words[lang] ?? '', lang };
}

export function useLocalized(): (words: LocalizedText) => Localized {
  const { language } = useWords();
  return useCallback((words) => localize(words, language), [language]);
}
