/** Texts of the pages where people come in and are looked after, in one language (en), fetched where somebody opens one. */
import people from './locales/en/people.json' with { type: 'json' };

export const words = people;
