/** Texts of the pages where people come in and are looked after, in one language (pt), fetched where somebody opens one. */
import people from './locales/pt/people.json' with { type: 'json' };

export const words = people;
