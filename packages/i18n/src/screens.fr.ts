/** Texts of the screens in one language (fr), bundled together because a screen always needs them all. */
import contributions from './locales/fr/contributions.json' with { type: 'json' };
import problems from './locales/fr/problems.json' with { type: 'json' };
import vocabulary from './locales/fr/vocabulary.json' with { type: 'json' };
import web from './locales/fr/web.json' with { type: 'json' };

export const screens = { contributions, problems, vocabulary, web };
