/** Texts of the record, its figures and its rules in one language (pt), fetched where somebody reads them. */
import record from './locales/pt/record.json' with { type: 'json' };

export const words = record;
