/** Where somebody who takes part is led first: to the session that takes inputs, else to the agenda. */
import type { AgendaPlaceFragment } from '@aportes/graphql/generated/graphql';
import { meetingAddress, sessionAddress } from '../meetings/addresses';
import { openSession } from '../meetings/current-session';

export function wayIn(meeting: { slug: string; agenda: readonly AgendaPlaceFragment[] }): string {
  const open = openSession(meeting.agenda);
  return open ? sessionAddress(meeting.slug, open.position) : meetingAddress(meeting.slug);
}
