/** Which of what waits is looked at, as it stands in the address: the filters of browsing, and what is mine. */
import type { ContributionCardFragment, ContributionFilter } from '@aportes/graphql/generated/graphql';
import {
  filterOf,
  searchOfText,
  searchText,
  type BrowseSearch,
  type Tags,
} from '../../contributions/browse/browse-search';

export interface DeskSearch {
  search: BrowseSearch;
  isMine: boolean;
}

/** The same as the API is asked for it. */
export interface DeskAsked {
  filter: ContributionFilter;
  isMine: boolean;
}

export function deskSearchOf(text: string): DeskSearch {
  return { search: searchOfText(text), isMine: new URLSearchParams(text).get('mine') === '1' };
}

export function deskSearchText({ search, isMine }: DeskSearch): string {
  const text = searchText(search);
  if (!isMine) return text;
  return text ? `${text}&mine=1` : '?mine=1';
}

export function isNarrowed({ search, isMine }: DeskSearch): boolean {
  return isMine || searchText(search) !== '';
}

export function askedOf({ search, isMine }: DeskSearch, tags: Tags): DeskAsked {
  return { filter: filterOf(search, tags), isMine };
}

type Tagged = Pick<ContributionCardFragment, 'kind' | 'language'> & {
  theme: { id: string } | null;
  subregions: readonly { id: string }[];
  session: { id: string } | null;
};

/**
 * Whether what newly waits belongs to what is looked at. Words are looked for by the server alone: what they found is
 * what waited when they were asked for.
 */
export function belongs(
  { kind, language, theme, subregions, session }: Tagged,
  { filter, isMine }: DeskAsked,
  ownSessionIds: readonly string[],
): boolean {
  return (
    !filter.search &&
    (!isMine || (session !== null && ownSessionIds.includes(session.id))) &&
    isAmong(filter.sessionIds, [session?.id]) &&
    isAmong(filter.themeIds, [theme?.id]) &&
    isAmong(
      filter.subregionIds,
      subregions.map(({ id }) => id),
    ) &&
    isAmong(filter.kinds, [kind]) &&
    isAmong(filter.languages, [language])
  );
}

/** Where nothing is chosen everything belongs. */
function isAmong(
  chosen: readonly unknown[] | null | undefined,
  values: readonly (string | null | undefined)[],
): boolean {
  return !chosen || chosen.length === 0 || values.some((one) => chosen.includes(one));
}
