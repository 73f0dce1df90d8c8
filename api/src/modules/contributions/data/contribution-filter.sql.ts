/** The filters of the public list and of the desk's queue as SQL conditions on `c` (contribution) and `r` (its current revision). */
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { SYMBOL_PATTERN } from '@aportes/domain/symbol';
import type { Addressee, ContributionKind } from '@aportes/domain/vocabulary';
import type { SqlParameters } from './sql-parameters.js';

export interface ContributionFilter {
  themeIds?: readonly string[] | null;
  subregionIds?: readonly string[] | null;
  kinds?: readonly ContributionKind[] | null;
  sessionIds?: readonly string[] | null;
  languages?: readonly string[] | null;
  addressees?: readonly Addressee[] | null;
  search?: string | null;
}

/** Filters that have a facet: each is left out where its own facet is counted. */
export const FACETS = ['themes', 'subregions', 'sessions', 'kinds', 'languages'] as const;
export type Facet = (typeof FACETS)[number];

/** What was typed to search, cut to what is looked at; null when there is nothing to look for. */
export function searchedText(filter: ContributionFilter): string | null {
  const typed = filter.search?.replaceAll('\u0000', ' ').trim() ?? '';
  return typed === '' ? null : [...typed].slice(0, TEXT_LIMITS.searchQuery.max).join('');
}

function given<T>(values: readonly T[] | null | undefined): readonly T[] | null {
  return values && values.length > 0 ? values : null;
}

/** One condition for each filter with a facet; TRUE where it is not set. */
export function facetConditions(
  filter: ContributionFilter,
  parameters: SqlParameters,
): Record<Facet, string> {
  const among = (column: string, type: string, values: readonly string[] | null | undefined): string => {
    const chosen = given(values);
    return chosen ? `${column} = ANY(${parameters.add(chosen)}::${type}[])` : 'TRUE';
  };
  const tagged = (table: string, column: string, ids: readonly string[] | null | undefined): string =>
    given(ids)
      ? `EXISTS (SELECT FROM ${table} t WHERE t.contribution_id = c.id AND ${among(`t.${column}`, 'uuid', ids)})`
      : 'TRUE';
  return {
    themes: tagged('contribution_theme', 'theme_id', filter.themeIds),
    subregions: tagged('contribution_subregion', 'subregion_id', filter.subregionIds),
    sessions: among('c.session_id', 'uuid', filter.sessionIds),
    kinds: among('c.kind', 'text', filter.kinds),
    languages: among('c.language', 'text', filter.languages),
  };
}

/** Conditions without a facet: addressees and search, by words or by a symbol. */
export function plainConditions(filter: ContributionFilter, parameters: SqlParameters): string[] {
  const conditions: string[] = [];
  const addressees = given(filter.addressees);
  if (addressees) conditions.push(`c.addressees && ${parameters.add(addressees)}::text[]`);
  const searched = searchedText(filter);
  if (searched === null) return conditions;
  const symbol = searched.toUpperCase();
  if (SYMBOL_PATTERN.test(symbol)) conditions.push(`c.symbol = ${parameters.add(symbol)}`);
  else conditions.push(`r.search @@ aportes_search_query(${parameters.add(searched)})`);
  return conditions;
}

/** All conditions of the filter together. */
export function filterConditions(filter: ContributionFilter, parameters: SqlParameters): string[] {
  const facets = Object.values(facetConditions(filter, parameters));
  return [...facets, ...plainConditions(filter, parameters)].filter((condition) => condition !== 'TRUE');
}
