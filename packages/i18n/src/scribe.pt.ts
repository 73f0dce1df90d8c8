/** Texts of the scribe in one language (pt), fetched where somebody takes down what is said. */
import scribe from './locales/pt/scribe.json' with { type: 'json' };

export const words = scribe;
