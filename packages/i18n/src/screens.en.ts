/** Texts of the screens in one language (en), bundled together because a screen always needs them all. */
import contributions from './locales/en/contributions.json' with { type: 'json' };
import problems from './locales/en/problems.json' with { type: 'json' };
import vocabulary from './locales/en/vocabulary.json' with { type: 'json' };
import web from './locales/en/web.json' with { type: 'json' };

export const screens = { contributions, problems, vocabulary, web };
