/** Texts of the record, its figures and its rules in one language (es), fetched where somebody reads them. */
import record from './locales/es/record.json' with { type: 'json' };

export const words = record;
