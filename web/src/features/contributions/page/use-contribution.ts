/** The contribution of an address, by its symbol in any case or by its id, kept up to date while it is read. */
import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  ContributionDetailsByIdDocument,
  ContributionOfIdDocument,
  ContributionOfSymbolDocument,
} from '@aportes/graphql/generated/graphql';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function useContribution(address: string) {
  const client = useApolloClient();
  const byId = UUID.test(address);
  const ofId = useQuery(ContributionOfIdDocument, {
    variables: { id: address },
    skip: !byId,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const ofSymbol = useQuery(ContributionOfSymbolDocument, {
    variables: { symbol: address.toUpperCase() },
    skip: byId,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const { error, refetch } = byId ? ofId : ofSymbol;
  const contribution = byId ? ofId.data?.contribution : ofSymbol.data?.contributionBySymbol;
  return {
    /** Undefined while it is asked for, null where there is none for the reader. */
    contribution,
    error,
    retry: () => void refetch().catch(() => {}), // The page says again that it failed.
    /** Reads it again after something happened to it. */
    refresh: async () => {
      if (!contribution) return;
      const answer = await client
        .query({
          query: ContributionDetailsByIdDocument,
          variables: { id: contribution.id },
          fetchPolicy: 'network-only',
        })
        .catch(() => {}); // The next change asks once more.
      // It is no longer for the reader: the address is asked what stands there.
      if (answer?.data?.contribution === null) await refetch().catch(() => {});
    },
  };
}
