/** What is looked for, as it stands in the address: readable, shareable, and never trusted. */
import type { ContributionFilter, ContributionOrder } from '@aportes/graphql/generated/graphql';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { CONTRIBUTION_KINDS, type ContributionKind } from '@aportes/domain/vocabulary';

export const FACETS = ['theme', 'subregion', 'kind', 'session', 'language'] as const;
export type Facet = (typeof FACETS)[number];

export const ORDERS = [
  'NEWEST',
  'MOST_ENDORSED',
  'RELEVANCE',
] as const satisfies readonly ContributionOrder[];

/** Values of one facet stand together, with commas between them: `theme=t3,t4`. */
export type BrowseSearch = Partial<Record<Facet, string>> & { q?: string; order?: ContributionOrder };

const VALUE = /^[\w-]{1,40}$/;

function values(text: unknown): string[] {
  if (typeof text !== 'string') return [];
  return [...new Set(text.split(','))].filter((one) => VALUE.test(one));
}

/** Keeps what is well formed and drops the rest, so that an old or broken address still shows something. */
export function browseSearch(given: Record<string, unknown>): BrowseSearch {
  const search: BrowseSearch = {};
  for (const facet of FACETS) {
    const kept = values(given[facet]);
    if (kept.length > 0) search[facet] = kept.join(',');
  }
  const { q, order } = given;
  const words = typeof q === 'string' ? q.trim() : '';
  if (words) search.q = [...words].slice(0, TEXT_LIMITS.searchQuery.max).join('');
  const known = ORDERS.find((one) => one === order);
  if (known) search.order = known;
  return search;
}

/** As it stands behind the question mark of an address. */
export function searchOfText(text: string): BrowseSearch {
  return browseSearch(Object.fromEntries(new URLSearchParams(text)));
}

export function searchText(search: BrowseSearch): string {
  const text = new URLSearchParams(search).toString();
  return text && `?${text}`;
}

export function chosen(search: BrowseSearch, facet: Facet): string[] {
  return values(search[facet]);
}

export function withChosen(search: BrowseSearch, facet: Facet, next: readonly string[]): BrowseSearch {
  return browseSearch({ ...search, [facet]: next.join(',') });
}

/** The best answers first where words are looked for, else the newest. */
export function orderOf({ order, q }: BrowseSearch): ContributionOrder {
  if (order && (order !== 'RELEVANCE' || q)) return order;
  return q ? 'RELEVANCE' : 'NEWEST';
}

/** The meeting's things by what they are called in an address. */
export interface Tags {
  themes: readonly { id: string; code: string }[];
  subregions: readonly { id: string; code: string }[];
  agenda: readonly { position: number; session: { id: string } | null }[];
}

export const sessionValue = (position: number) => `s${position}`;

function ids(things: readonly { id: string; code: string }[], codes: readonly string[]): string[] {
  return things.filter((one) => codes.includes(one.code)).map((one) => one.id);
}

export function filterOf(search: BrowseSearch, { themes, subregions, agenda }: Tags): ContributionFilter {
  const sessions = agenda.flatMap(({ position, session }) =>
    session ? [{ id: session.id, code: sessionValue(position) }] : [],
  );
  const kinds = chosen(search, 'kind');
  return {
    themeIds: ids(themes, chosen(search, 'theme')),
    subregionIds: ids(subregions, chosen(search, 'subregion')),
    sessionIds: ids(sessions, chosen(search, 'session')),
    kinds: CONTRIBUTION_KINDS.filter((one): one is ContributionKind => kinds.includes(one)),
    languages: chosen(search, 'language'),
    search: search.q ?? null,
  };
}
