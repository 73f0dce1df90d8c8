/** Texts of the pages where people come in and are looked after, in one language (es), fetched where somebody opens one. */
import people from './locales/es/people.json' with { type: 'json' };

export const words = people;
