/** Texts of the record, its figures and its rules in one language (en), fetched where somebody reads them. */
import record from './locales/en/record.json' with { type: 'json' };

export const words = record;
