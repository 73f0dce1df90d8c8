/** What people are told in person in one language (es), fetched where somebody reads their news. */
import news from './locales/es/news.json' with { type: 'json' };

export const words = news;
