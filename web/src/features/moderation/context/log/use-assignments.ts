/** How the open item was shared out until now, read anew when it goes to somebody else. */
import { useQuery } from '@apollo/client/react';
import { AssignmentsByIdDocument, type ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { useMeetingChanges } from '../../../live/use-meeting-changes';
import { useMeeting } from '../../../meetings/use-meeting';
import type { Assignment } from './happenings';

export function useAssignments({ id }: Pick<ContributionCardFragment, 'id'>): readonly Assignment[] {
  const { id: meetingId } = useMeeting();
  const { data, refetch } = useQuery(AssignmentsByIdDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  useMeetingChanges(meetingId, ({ contributionId, type }) => {
    // Whoever opens the item again reads it again.
    if (contributionId === id && type === 'CONTRIBUTION_ASSIGNED') refetch().catch(() => {});
  });
  return data?.contribution?.assignments ?? [];
}
