/** Texts of the import of comments in all languages: for a terminal, never sent to a browser. */
import en from './locales/en/comment-import.json' with { type: 'json' };
import es from './locales/es/comment-import.json' with { type: 'json' };
import fr from './locales/fr/comment-import.json' with { type: 'json' };
import pt from './locales/pt/comment-import.json' with { type: 'json' };

export const commentImportTexts = { es, en, pt, fr };
