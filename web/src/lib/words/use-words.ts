/** The words of the screen in the person's language, and the way to choose another. */
import type { Language } from '@aportes/domain/vocabulary';
import type { TFunction } from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { changeWords } from './words';

export interface Words {
  /** Texts by `namespace:key`. */
  t: TFunction;
  language: Language;
  setLanguage: (language: Language) => Promise<void>;
}

export function useWords(): Words {
  const { t, i18n } = useTranslation();
  const setLanguage = useCallback((language: Language) => changeWords(i18n, language), [i18n]);
  return { t, language: i18n.language as Language, setLanguage };
}
