/** Texts of the record, its figures and its rules in one language (fr), fetched where somebody reads them. */
import record from './locales/fr/record.json' with { type: 'json' };

export const words = record;
