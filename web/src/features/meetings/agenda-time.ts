/** What of the day is over: everything before "now", and sessions that were closed. */
import type { AgendaPlace } from './current-session';

export function isPast(item: AgendaPlace, agenda: readonly AgendaPlace[]): boolean {
  const now = agenda.find((one) => one.isNow);
  if (now) return item.position < now.position;
  return item.session?.status === 'CLOSED';
}
