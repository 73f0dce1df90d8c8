/** Texts of what is seldom opened at the desk in one language (fr), fetched with it. */
import desk from './locales/fr/desk.json' with { type: 'json' };

export const words = desk;
