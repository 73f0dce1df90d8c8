/** Texts of the import of participants in all languages: for a terminal, never sent to a browser. */
import en from './locales/en/people-import.json' with { type: 'json' };
import es from './locales/es/people-import.json' with { type: 'json' };
import fr from './locales/fr/people-import.json' with { type: 'json' };
import pt from './locales/pt/people-import.json' with { type: 'json' };

export const peopleImportTexts = { es, en, pt, fr };
