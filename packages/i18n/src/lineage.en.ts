/** Texts of where contributions went and what they are made of in one language (en), fetched where a whole contribution is read. */
import lineage from './locales/en/lineage.json' with { type: 'json' };

export const words = lineage;
