/** Texts of the export of one's own data in all languages: written on the server, and none is sent to a browser. */
import en from './locales/en/own-data.json' with { type: 'json' };
import es from './locales/es/own-data.json' with { type: 'json' };
import fr from './locales/fr/own-data.json' with { type: 'json' };
import pt from './locales/pt/own-data.json' with { type: 'json' };

export const ownDataTexts = { es, en, pt, fr };
