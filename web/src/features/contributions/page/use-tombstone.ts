/** What stays at an address where no contribution stands for the reader. */
import { useQuery } from '@apollo/client/react';
import { WithdrawnContributionDocument } from '@aportes/graphql/generated/graphql';

export function useTombstone(address: string) {
  const { data, error, refetch } = useQuery(WithdrawnContributionDocument, {
    variables: { address },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  return {
    /** Undefined while it is asked for, null where nothing was withdrawn. */
    withdrawn: data?.withdrawnContribution,
    error,
    retry: () => void refetch().catch(() => {}), // The page says again that it failed.
  };
}
