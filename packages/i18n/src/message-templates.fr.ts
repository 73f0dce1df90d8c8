/** Messages to authors that every desk begins with, in one language (fr). */
import templates from './locales/fr/message-templates.json' with { type: 'json' };

export const words = templates;
