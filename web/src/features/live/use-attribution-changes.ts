/** Where an author says anew who is named, what this device shows and has kept of the contribution follows at once. */
import { useApolloClient } from '@apollo/client/react';
import { ContributionCardByIdDocument, KnownVersionFragmentDoc } from '@aportes/graphql/generated/graphql';
import { useSeen } from '../../lib/seen/use-seen';
import { useMeetingChanges } from './use-meeting-changes';

export function useAttributionChanges(meetingId: string): void {
  const client = useApolloClient();
  const seen = useSeen();
  useMeetingChanges(meetingId, ({ type, contributionId: id, contribution }) => {
    if (type !== 'ATTRIBUTION_CHANGED' || id === null) return;
    void seen.forgetAbout(id);
    // A change that came by itself has brought the contribution; one that was missed is read up where it is known.
    const known = client.cache.identify({ __typename: 'Contribution', id });
    const isKnown = client.readFragment({ id: known, fragment: KnownVersionFragmentDoc }) !== null;
    if (contribution !== undefined || !isKnown) return;
    void client
      .query({ query: ContributionCardByIdDocument, variables: { id }, fetchPolicy: 'network-only' })
      .catch(() => {}); // The next reconnection asks for all that was missed.
  });
}
