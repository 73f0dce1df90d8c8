/** Texts of the import of contributions in all languages: for a terminal, never sent to a browser. */
import en from './locales/en/import.json' with { type: 'json' };
import es from './locales/es/import.json' with { type: 'json' };
import fr from './locales/fr/import.json' with { type: 'json' };
import pt from './locales/pt/import.json' with { type: 'json' };

export const importTexts = { es, en, pt, fr };
