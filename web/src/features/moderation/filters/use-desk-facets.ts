/** How much waits of each kind, counted anew now and then while the meeting goes on. */
import { useQuery } from '@apollo/client/react';
import { DeskFacetsDocument, type FacetCountsFragment } from '@aportes/graphql/generated/graphql';
import { useMeeting } from '../../meetings/use-meeting';
import type { DeskAsked } from './desk-search';
import { useRecounted } from './use-recounted';

export function useDeskFacets(asked: DeskAsked): FacetCountsFragment | null {
  const { slug, id: meetingId } = useMeeting();
  const { data, previousData, refetch } = useQuery(DeskFacetsDocument, {
    variables: { slug, ...asked },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  useRecounted(meetingId, refetch);
  return (data ?? previousData)?.meeting?.queueFacets ?? null;
}
