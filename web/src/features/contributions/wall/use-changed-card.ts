/** The contribution that a change is about, as the reader sees it now: from the change itself, or asked for. */
import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import {
  ContributionCardByIdDocument,
  ContributionCardFragmentDoc,
  type ContributionCardFragment,
} from '@aportes/graphql/generated/graphql';
import { useEffect, useRef } from 'react';
import type { MeetingChange } from '../../live/meeting-feed';
import { useMeetingChanges } from '../../live/use-meeting-changes';

/** Null where the reader may not see it. */
export type ChangedCard = ContributionCardFragment | null;

/** What came with a change may have waited for its turn: an answer may have told more since. */
function asKnown({ cache }: ApolloClient, card: ChangedCard): ChangedCard {
  const fragment = ContributionCardFragmentDoc;
  return (
    card &&
    (cache.readFragment({ id: cache.identify(card), fragment, fragmentName: 'ContributionCard' }) ?? card)
  );
}

/** Told after the cache knows the contribution; `change` is what happened. */
export function useChangedCards(
  meetingId: string,
  concerns: (change: MeetingChange & { contributionId: string }) => boolean,
  onCard: (id: string, card: ChangedCard, change: MeetingChange) => void,
): void {
  const client = useApolloClient();
  // An answer that had to be asked for is told to the component as it is by then.
  const tell = useRef(onCard);
  useEffect(() => {
    tell.current = onCard;
  });
  useMeetingChanges(meetingId, (change) => {
    const { contributionId } = change;
    if (contributionId === null || !concerns({ ...change, contributionId })) return;
    if (change.contribution !== undefined)
      return tell.current(contributionId, asKnown(client, change.contribution), change);
    client
      .query({
        query: ContributionCardByIdDocument,
        variables: { id: contributionId },
        fetchPolicy: 'network-only',
      })
      .then(({ data }) => data && tell.current(contributionId, data.contribution, change))
      .catch(() => {}); // The next reconnection asks for all that was missed.
  });
}
