/** Texts of where contributions went and what they are made of in one language (fr), fetched where a whole contribution is read. */
import lineage from './locales/fr/lineage.json' with { type: 'json' };

export const words = lineage;
