/** Texts of where contributions went and what they are made of in one language (pt), fetched where a whole contribution is read. */
import lineage from './locales/pt/lineage.json' with { type: 'json' };

export const words = lineage;
