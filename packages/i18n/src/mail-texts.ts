/** Texts of mails in all languages: each goes out in its reader's own, and none is sent to a browser. */
import en from './locales/en/mail.json' with { type: 'json' };
import es from './locales/es/mail.json' with { type: 'json' };
import fr from './locales/fr/mail.json' with { type: 'json' };
import pt from './locales/pt/mail.json' with { type: 'json' };

export const mailTexts = { es, en, pt, fr };
