/** The texts of the import command in one language: a person at a terminal reads them without the web. */
import type { Language } from '@aportes/domain/vocabulary';
import i18next from 'i18next';
import en from './locales/en/import.json' with { type: 'json' };
import es from './locales/es/import.json' with { type: 'json' };
import fr from './locales/fr/import.json' with { type: 'json' };
import pt from './locales/pt/import.json' with { type: 'json' };

const TEXTS = { es, en, pt, fr };

export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export function importTranslator(language: Language): Say {
  const texts = i18next.createInstance();
  void texts.init({
    lng: language,
    initAsync: false,
    resources: { [language]: { import: TEXTS[language] } },
    defaultNS: 'import',
    interpolation: { escapeValue: false },
  });
  return (key, values) => texts.t(key, values ?? {});
}
