/** Texts of where contributions went and what they are made of in one language (es), fetched where a whole contribution is read. */
import lineage from './locales/es/lineage.json' with { type: 'json' };

export const words = lineage;
