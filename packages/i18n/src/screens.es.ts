/** Texts of the screens in one language (es), bundled together because a screen always needs them all. */
import problems from './locales/es/problems.json' with { type: 'json' };
import vocabulary from './locales/es/vocabulary.json' with { type: 'json' };
import web from './locales/es/web.json' with { type: 'json' };

export const screens = { problems, vocabulary, web };
