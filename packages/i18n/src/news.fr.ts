/** What people are told in person in one language (fr), fetched where somebody reads their news. */
import news from './locales/fr/news.json' with { type: 'json' };

export const words = news;
