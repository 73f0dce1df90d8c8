/** Texts of the command line in all languages: small, and never sent to a browser. */
import en from './locales/en/command.json' with { type: 'json' };
import es from './locales/es/command.json' with { type: 'json' };
import fr from './locales/fr/command.json' with { type: 'json' };
import pt from './locales/pt/command.json' with { type: 'json' };

export const commandTexts = { es, en, pt, fr };
