/** What people are told in person in one language (pt), fetched where somebody reads their news. */
import news from './locales/pt/news.json' with { type: 'json' };

export const words = news;
