/** Where a passage is masked, nothing on this device goes on saying it: what is shown, what is remembered, what was kept. */
import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { useSeen } from '../../lib/seen/use-seen';
import { useMeetingChanges } from '../live/use-meeting-changes';

interface RedactedMeeting {
  id: string;
  redactedSeq: number;
}

export function useRedactions({ id: meetingId, redactedSeq }: RedactedMeeting): void {
  const client = useApolloClient();
  const seen = useSeen();
  // While this device was away nobody told it of what: all that it kept from before may say it.
  useEffect(() => {
    const readAnew = () => client.refetchQueries({ include: 'active' });
    void seen
      .forgetBefore(meetingId, redactedSeq)
      .then(async (isAny) => void (isAny && (await readAnew())))
      .catch(() => {}); // What is shown came from the server; it is kept when it comes again.
  }, [client, seen, meetingId, redactedSeq]);
  useMeetingChanges(meetingId, ({ type, contributionId, seq }) => {
    if (type !== 'CONTRIBUTION_REDACTED' || contributionId === null) return;
    void seen.forgetAbout(contributionId).then(() => seen.heardOf(meetingId, seq));
    // The next load asks for all anew, where this cannot be fetched now.
    void import('./forget').then(({ forget }) => forget(client, contributionId)).catch(() => {});
  });
}
