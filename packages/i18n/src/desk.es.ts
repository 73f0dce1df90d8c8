/** Texts of what is seldom opened at the desk in one language (es), fetched with it. */
import desk from './locales/es/desk.json' with { type: 'json' };

export const words = desk;
