/** Messages to authors that every desk begins with, in one language (en). */
import templates from './locales/en/message-templates.json' with { type: 'json' };

export const words = templates;
