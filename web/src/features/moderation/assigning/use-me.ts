/** As whom the reader takes part, among those to whom something may be assigned. */
import { useMeeting } from '../../meetings/use-meeting';

export function useMe(): string | null {
  return useMeeting().myParticipation?.id ?? null;
}
