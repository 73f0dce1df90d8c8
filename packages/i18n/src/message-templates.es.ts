/** Messages to authors that every desk begins with, in one language (es). */
import templates from './locales/es/message-templates.json' with { type: 'json' };

export const words = templates;
