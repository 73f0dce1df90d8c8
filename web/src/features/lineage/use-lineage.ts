/** Where a contribution went and what went into it, read again whenever something happens to it. */
import { useQuery } from '@apollo/client/react';
import { ContributionLineageDocument } from '@aportes/graphql/generated/graphql';
import { useMeetingChanges } from '../live/use-meeting-changes';

export function useLineage(id: string, meetingId: string) {
  const { data, refetch } = useQuery(ContributionLineageDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const refresh = () => void refetch().catch(() => {}); // The next change asks once more.
  useMeetingChanges(meetingId, ({ contributionId }) => {
    if (contributionId === id) refresh();
  });
  return { lineage: data?.contribution?.lineage ?? null, refresh };
}
