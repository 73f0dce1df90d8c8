/** Texts of what is seldom opened at the desk in one language (en), fetched with it. */
import desk from './locales/en/desk.json' with { type: 'json' };

export const words = desk;
