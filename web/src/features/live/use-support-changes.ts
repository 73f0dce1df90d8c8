/** Where a session hides its support, or shows it, the cards that this device shows follow, and stay where they are. */
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import {
  KnownVersionFragmentDoc,
  SessionSupportDocument,
  ShownSupportFragmentDoc,
} from '@aportes/graphql/generated/graphql';
import { doneNow } from '../../lib/graphql/asked-at';
import type { MeetingChange } from './meeting-feed';
import { useMeetingChanges } from './use-meeting-changes';

export function changesSupport({ type }: Pick<MeetingChange, 'type'>): boolean {
  return type === 'SUPPORT_HIDDEN' || type === 'SUPPORT_SHOWN';
}

interface FollowedMeeting {
  id: string;
  slug: string;
  agenda: readonly { position: number; session?: { id: string } | null }[];
}

export function useSupportChanges({ id, slug, agenda }: FollowedMeeting): void {
  const client = useApolloClient();
  useMeetingChanges(id, (change) => {
    if (!changesSupport(change)) return;
    const item = agenda.find(({ session }) => session?.id === change.sessionId);
    if (!item) return;
    void readUp(client, slug, item.position).catch(() => {}); // The next reading of a list brings it.
  });
}

/** The lists themselves stay as they are: only what cards say of support changes in them. */
async function readUp(
  client: ApolloClient,
  slug: string,
  position: number,
  after: string | null = null,
): Promise<void> {
  const { data } = await client.query({
    query: SessionSupportDocument,
    variables: { slug, position, after },
    fetchPolicy: 'no-cache',
  });
  const wall = data?.meeting?.session?.wall;
  if (!wall) return;
  for (const { node } of wall.edges) {
    const id = client.cache.identify(node);
    if (!client.readFragment({ id, fragment: KnownVersionFragmentDoc })) continue;
    client.writeFragment({
      id,
      fragment: ShownSupportFragmentDoc,
      fragmentName: 'ShownSupport',
      data: node,
      ...doneNow('breadth'),
    });
  }
  const { hasNextPage, endCursor } = wall.pageInfo;
  if (hasNextPage) await readUp(client, slug, position, endCursor);
}
