/** Texts of the scribe in one language (es), fetched where somebody takes down what is said. */
import scribe from './locales/es/scribe.json' with { type: 'json' };

export const words = scribe;
