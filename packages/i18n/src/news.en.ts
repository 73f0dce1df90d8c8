/** What people are told in person in one language (en), fetched where somebody reads their news. */
import news from './locales/en/news.json' with { type: 'json' };

export const words = news;
