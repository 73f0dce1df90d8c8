/** Texts of the pages where people come in and are looked after, in one language (fr), fetched where somebody opens one. */
import people from './locales/fr/people.json' with { type: 'json' };

export const words = people;
