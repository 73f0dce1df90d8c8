/** How much waits for each rapporteur, counted anew now and then while the meeting goes on. */
import { useQuery } from '@apollo/client/react';
import { DeskLoadDocument, type DeskLoadQuery } from '@aportes/graphql/generated/graphql';
import { useMeeting } from '../../meetings/use-meeting';
import { useRecounted } from '../filters/use-recounted';

export type Load = NonNullable<DeskLoadQuery['meeting']>['deskLoad'];

export function useLoad(): Load | null {
  const { slug, id: meetingId } = useMeeting();
  const { data, refetch } = useQuery(DeskLoadDocument, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  useRecounted(meetingId, refetch);
  return data?.meeting?.deskLoad ?? null;
}
