/** Whoever has something in hand may stay with it, or leave without a word: at its end the server is asked how it stands. */
import { useApolloClient } from '@apollo/client/react';
import {
  ContributionCardByIdDocument,
  type ContributionCardFragment,
} from '@aportes/graphql/generated/graphql';
import { useEffect, useEffectEvent } from 'react';

/** Also where the clock of the device is wrong, or nobody answers. */
const AT_MOST_EVERY_MS = 15_000;

export function useClaimEnds(
  list: readonly ContributionCardFragment[],
  onCard: (card: ContributionCardFragment) => void,
): void {
  const client = useApolloClient();
  const [next] = list
    .flatMap(({ id, claim }) => (claim ? [{ id, until: claim.until }] : []))
    .sort((one, other) => one.until.localeCompare(other.until));
  const id = next?.id;
  const until = next?.until;

  const tell = useEffectEvent(onCard);
  useEffect(() => {
    if (id === undefined || until === undefined) return;
    const ask = () =>
      void client
        .query({ query: ContributionCardByIdDocument, variables: { id }, fetchPolicy: 'network-only' })
        .then(({ data }) => data?.contribution && tell(data.contribution))
        .catch(() => {}); // It is asked again.
    const timer = setInterval(ask, Math.max(AT_MOST_EVERY_MS, Date.parse(until) - Date.now()));
    return () => clearInterval(timer);
  }, [client, id, until]);
}
