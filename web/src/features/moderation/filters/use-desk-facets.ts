/** How much waits of each kind, counted anew now and then while the meeting goes on. */
import { useQuery } from '@apollo/client/react';
import { DeskFacetsDocument, type FacetCountsFragment } from '@aportes/graphql/generated/graphql';
import { useEffect, useRef } from 'react';
import { useMeetingChanges } from '../../live/use-meeting-changes';
import { useMeeting } from '../../meetings/use-meeting';
import type { DeskAsked } from './desk-search';

/** Changes that come together are counted once. */
const EVERY_MS = 3_000;

export function useDeskFacets(asked: DeskAsked): FacetCountsFragment | null {
  const { slug, id: meetingId } = useMeeting();
  const { data, previousData, refetch } = useQuery(DeskFacetsDocument, {
    variables: { slug, ...asked },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(later.current), []);
  useMeetingChanges(meetingId, ({ contributionId }) => {
    if (contributionId === null || later.current !== undefined) return;
    later.current = setTimeout(() => {
      later.current = undefined;
      refetch().catch(() => {}); // The next change counts again.
    }, EVERY_MS);
  });
  return (data ?? previousData)?.meeting?.queueFacets ?? null;
}
