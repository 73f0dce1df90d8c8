/** How much is new for the person in this meeting: told live on a topic of their own, wherever they are in it. */
import type { ApolloClient } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  NotificationsChangedDocument,
  UnreadNotificationsDocument,
  UnreadPartsFragmentDoc,
} from '@aportes/graphql/generated/graphql';
import { useEffect } from 'react';
import { useKeptSwitch } from '../../lib/device/kept-switch';
import { doneNow } from '../../lib/graphql/asked-at';
import { saving } from '../../lib/saving/saving';

/** A subscription that ended is tried again after this time (milliseconds). */
const AGAIN_MS = 15_000;

export function keepUnread(client: ApolloClient, meetingId: string, count: number): void {
  client.cache.writeFragment({
    id: client.cache.identify({ __typename: 'Meeting', id: meetingId }),
    fragment: UnreadPartsFragmentDoc,
    data: { id: meetingId, unreadNotifications: count },
    ...doneNow('unreadNotifications'),
  });
}

/** Each time it begins it is told how things stand, so that nothing is missed in between. */
function followUnread(client: ApolloClient, meetingId: string): () => void {
  let again: ReturnType<typeof setTimeout> | undefined;
  let subscription: { unsubscribe: () => void } | undefined;
  const begin = () => {
    const ended = () => {
      again = setTimeout(begin, AGAIN_MS);
    };
    subscription = client
      .subscribe({ query: NotificationsChangedDocument, variables: { meetingId } })
      .subscribe({
        next: ({ data }) => {
          if (data) keepUnread(client, meetingId, data.notificationsChanged.count);
        },
        error: ended,
        complete: ended,
      });
  };
  begin();
  return () => {
    clearTimeout(again);
    subscription?.unsubscribe();
  };
}

/** Null while it is not known. */
export function useUnread({ id, slug }: { id: string; slug: string }): number | null {
  const client = useApolloClient();
  const { data } = useQuery(UnreadNotificationsDocument, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const saves = useKeptSwitch(saving);
  useEffect(() => (saves ? undefined : followUnread(client, id)), [client, id, saves]);
  return data?.meeting?.unreadNotifications ?? null;
}
