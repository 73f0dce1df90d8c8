/** Texts of the screens in one language (es), bundled together because a screen always needs them all. */
import contributions from './locales/es/contributions.json' with { type: 'json' };
import problems from './locales/es/problems.json' with { type: 'json' };
import vocabulary from './locales/es/vocabulary.json' with { type: 'json' };
import web from './locales/es/web.json' with { type: 'json' };

export const screens = { contributions, problems, vocabulary, web };
