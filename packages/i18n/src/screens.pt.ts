/** Texts of the screens in one language (pt), bundled together because a screen always needs them all. */
import contributions from './locales/pt/contributions.json' with { type: 'json' };
import problems from './locales/pt/problems.json' with { type: 'json' };
import vocabulary from './locales/pt/vocabulary.json' with { type: 'json' };
import web from './locales/pt/web.json' with { type: 'json' };

export const screens = { contributions, problems, vocabulary, web };
