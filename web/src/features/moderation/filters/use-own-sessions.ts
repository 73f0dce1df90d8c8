/** The sessions whose rapporteur I am by name, and whether I see others besides. */
import { useMeeting } from '../../meetings/use-meeting';

export function useOwnSessions(): { ids: string[]; seesOthers: boolean } {
  const { abilities, myParticipation } = useMeeting();
  const grants = (myParticipation?.roles ?? []).filter(({ role }) => role === 'RAPPORTEUR');
  return {
    ids: grants.flatMap(({ session }) => (session ? [session.id] : [])),
    seesOthers: abilities.run || grants.some(({ session }) => session === null),
  };
}
