/** Texts of what is seldom opened at the desk in one language (pt), fetched with it. */
import desk from './locales/pt/desk.json' with { type: 'json' };

export const words = desk;
