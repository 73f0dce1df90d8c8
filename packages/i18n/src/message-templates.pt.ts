/** Messages to authors that every desk begins with, in one language (pt). */
import templates from './locales/pt/message-templates.json' with { type: 'json' };

export const words = templates;
