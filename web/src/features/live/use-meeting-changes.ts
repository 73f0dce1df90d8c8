/** Every change of a meeting, handed to a component exactly once and in order. */
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent } from 'react';
import { useConnectionSource } from '../../lib/connection/use-connection';
import { MeetingFeed, type MeetingChange, type OnMeetingChange } from './meeting-feed';

/** One feed for a meeting, however many components listen. */
const feeds = new WeakMap<ApolloClient, Map<string, MeetingFeed>>();

/** Asks for what is new in a meeting whose changes are listened to. @returns whether there was an answer */
export async function lookForChanges(client: ApolloClient, meetingId: string): Promise<boolean> {
  return (await feeds.get(client)?.get(meetingId)?.look()) ?? false;
}

export function useMeetingChanges(meetingId: string, onChange: OnMeetingChange): void {
  const client = useApolloClient();
  const connection = useConnectionSource();
  const tell = useEffectEvent(onChange);
  useEffect(() => {
    const mine = feeds.get(client) ?? new Map<string, MeetingFeed>();
    feeds.set(client, mine);
    const feed = mine.get(meetingId) ?? new MeetingFeed(client, connection, meetingId);
    mine.set(meetingId, feed);
    const listener = (change: MeetingChange) => tell(change);
    feed.add(listener);
    return () => {
      if (feed.remove(listener)) mine.delete(meetingId);
    };
  }, [client, connection, meetingId]);
}
