/** Which of what waits is looked at, as it stands in the address: the filters of browsing, what is mine, and whose it is. */
import type { ContributionCardFragment, ContributionFilter } from '@aportes/graphql/generated/graphql';
import {
  filterOf,
  searchOfText,
  searchText,
  type BrowseSearch,
  type Tags,
} from '../../contributions/browse/browse-search';

/** What is assigned to nobody. */
export const NOBODYS = 'nobody';

export interface DeskSearch {
  search: BrowseSearch;
  isMine: boolean;
  /** The participant to whom it is assigned, or nobody; null for all. */
  whose: string | null;
}

/** The same as the API is asked for it. */
export interface DeskAsked {
  filter: ContributionFilter;
  isMine: boolean;
  assigneeId: string | null;
  isUnassigned: boolean;
}

const PARTICIPANT = /^[0-9a-f-]{36}$/;

export function deskSearchOf(text: string): DeskSearch {
  const asked = new URLSearchParams(text);
  const whose = asked.get('whose');
  const isKnown = whose === NOBODYS || PARTICIPANT.test(whose ?? '');
  return { search: searchOfText(text), isMine: asked.get('mine') === '1', whose: isKnown ? whose : null };
}

export function deskSearchText({ search, isMine, whose }: DeskSearch): string {
  const parts = [searchText(search).slice(1), isMine ? 'mine=1' : '', whose ? `whose=${whose}` : ''];
  const text = parts.filter(Boolean).join('&');
  return text && `?${text}`;
}

export function isNarrowed(search: DeskSearch): boolean {
  return deskSearchText(search) !== '';
}

export function askedOf({ search, isMine, whose }: DeskSearch, tags: Tags): DeskAsked {
  const isUnassigned = whose === NOBODYS;
  return { filter: filterOf(search, tags), isMine, isUnassigned, assigneeId: isUnassigned ? null : whose };
}

type Tagged = Pick<ContributionCardFragment, 'kind' | 'language' | 'assignee' | 'isMine'> & {
  theme: { id: string } | null;
  subregions: readonly { id: string }[];
  session: { id: string } | null;
};

/**
 * Whether what newly waits belongs to what is looked at. Words are looked for by the server alone: what they found is
 * what waited when they were asked for.
 */
export function belongs(
  { kind, language, theme, subregions, session, ...one }: Tagged,
  { filter, isMine, ...asked }: DeskAsked,
  ownSessionIds: readonly string[],
): boolean {
  return (
    !filter.search &&
    isWhose(one, asked) &&
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

/** Of an own text the reader is not told whose it is. */
function isWhose(
  { assignee, isMine }: Pick<Tagged, 'assignee' | 'isMine'>,
  { assigneeId, isUnassigned }: Pick<DeskAsked, 'assigneeId' | 'isUnassigned'>,
): boolean {
  if (isUnassigned) return !isMine && assignee === null;
  return assigneeId === null || assignee?.id === assigneeId;
}
