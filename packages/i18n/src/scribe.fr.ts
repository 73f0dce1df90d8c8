/** Texts of the scribe in one language (fr), fetched where somebody takes down what is said. */
import scribe from './locales/fr/scribe.json' with { type: 'json' };

export const words = scribe;
