/** Texts that only some pages carry, one catalogue in one language at a time; `page-words.json` says which page needs which. */
import type { Language } from '@aportes/domain/vocabulary';
import pageWords from './page-words.json' with { type: 'json' };

type Catalogue = Record<string, unknown>;
type Fetch = () => Promise<{ words: Catalogue }>;

const LATE = {
  desk: {
    es: () => import('./desk.es.js'),
    en: () => import('./desk.en.js'),
    pt: () => import('./desk.pt.js'),
    fr: () => import('./desk.fr.js'),
  },
  lineage: {
    es: () => import('./lineage.es.js'),
    en: () => import('./lineage.en.js'),
    pt: () => import('./lineage.pt.js'),
    fr: () => import('./lineage.fr.js'),
  },
  news: {
    es: () => import('./news.es.js'),
    en: () => import('./news.en.js'),
    pt: () => import('./news.pt.js'),
    fr: () => import('./news.fr.js'),
  },
  people: {
    es: () => import('./people.es.js'),
    en: () => import('./people.en.js'),
    pt: () => import('./people.pt.js'),
    fr: () => import('./people.fr.js'),
  },
  record: {
    es: () => import('./record.es.js'),
    en: () => import('./record.en.js'),
    pt: () => import('./record.pt.js'),
    fr: () => import('./record.fr.js'),
  },
  scribe: {
    es: () => import('./scribe.es.js'),
    en: () => import('./scribe.en.js'),
    pt: () => import('./scribe.pt.js'),
    fr: () => import('./scribe.fr.js'),
  },
} satisfies Record<string, Record<Language, Fetch>>;

export type LateNamespace = keyof typeof LATE;
export const LATE_NAMESPACES = Object.keys(LATE) as LateNamespace[];

/** A page that needs more than what every screen has. */
export type WordyPage = keyof typeof pageWords;

export function wordsOfPage(page: WordyPage): readonly LateNamespace[] {
  return pageWords[page] as LateNamespace[];
}

export async function loadLate(namespace: LateNamespace, language: Language): Promise<Catalogue> {
  return (await LATE[namespace][language]()).words;
}
