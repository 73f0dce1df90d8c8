/** Texts of the scribe in one language (en), fetched where somebody takes down what is said. */
import scribe from './locales/en/scribe.json' with { type: 'json' };

export const words = scribe;
