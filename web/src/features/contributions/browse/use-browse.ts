/** The public list by what the address asks for, its facets beside it; what is shown stays until the next has come. */
import { useQuery } from '@apollo/client/react';
import { BrowseContributionsDocument, BrowseFacetsDocument } from '@aportes/graphql/generated/graphql';
import { useMeeting } from '../../meetings/use-meeting';
import { filterOf, orderOf, type BrowseSearch } from './browse-search';

export type Browse = ReturnType<typeof useBrowse>;

export function useBrowse(search: BrowseSearch) {
  const meeting = useMeeting();
  const { slug } = meeting;
  const filter = filterOf(search, meeting);
  const list = useQuery(BrowseContributionsDocument, {
    variables: { slug, filter, order: orderOf(search) },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const counts = useQuery(BrowseFacetsDocument, {
    variables: { slug, filter },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const page = (list.data ?? list.previousData)?.meeting?.contributions;
  return {
    cards: page?.edges.map(({ node }) => node) ?? [],
    total: page?.totalCount ?? null,
    hasMore: page?.pageInfo.hasNextPage ?? false,
    more: () => list.fetchMore({ variables: { after: page?.pageInfo.endCursor ?? null } }),
    facets: (counts.data ?? counts.previousData)?.meeting?.facets ?? null,
    busy: list.loading && list.data === undefined,
    error: list.error,
    retry: () => void list.refetch().catch(() => {}), // The list says again that it failed.
  };
}
