/** What one is told, newest first; seen as soon as it is shown, and what comes meanwhile waits until it is asked for. */
import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { MarkNotificationsReadDocument, MyNotificationsDocument } from '@aportes/graphql/generated/graphql';
import { useEffect, useState } from 'react';
import { useMeeting } from '../../features/meetings/use-meeting';
import { keepUnread } from '../../features/news/use-unread';

export function useNews() {
  const { slug } = useMeeting();
  const { data, error, refetch, fetchMore } = useQuery(MyNotificationsDocument, {
    variables: { slug },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const page = data?.meeting?.myNotifications;
  const list = page?.edges.map(({ node }) => node) ?? [];
  const isSeen = useSeenUpTo(list[0]?.seq ?? 0);
  return {
    list,
    isLoaded: page !== undefined,
    error,
    waiting: isSeen ? (data?.meeting?.unreadNotifications ?? 0) : 0,
    showNew: () => refetch(),
    retry: () => void refetch().catch(() => {}), // The notice stays, and offers it again.
    hasMore: page?.pageInfo.hasNextPage ?? false,
    more: () => fetchMore({ variables: { after: page?.pageInfo.endCursor ?? null } }),
  };
}

/** Nobody has seen what was shown in a tab behind others. True once the server knows. */
function useSeenUpTo(seq: number): boolean {
  const { id: meetingId } = useMeeting();
  const client = useApolloClient();
  const [mark] = useMutation(MarkNotificationsReadDocument);
  const [marked, setMarked] = useState(0);
  useEffect(() => {
    if (seq <= marked) return undefined;
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      mark({ variables: { input: { meetingId, upTo: seq } } })
        .then(({ data }) => {
          if (data) keepUnread(client, meetingId, data.markNotificationsRead.count);
          setMarked(seq);
        })
        .catch(() => {}); // Then it is new once more when one comes again.
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [client, mark, marked, meetingId, seq]);
  return seq <= marked;
}
