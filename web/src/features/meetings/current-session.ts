/** Which session "now" means: the one of the item that is on, else an open one. */
import type { SessionStatus } from '@aportes/domain/vocabulary';

export interface AgendaPlace {
  position: number;
  isNow: boolean;
  session?: { status: SessionStatus } | null;
}

/** The place of the session that people mean by "the session"; null when nothing is going on. */
export function currentSession<T extends AgendaPlace>(agenda: readonly T[]): T | null {
  const withSession = agenda.filter((one) => one.session && one.session.status !== 'SCHEDULED');
  return (
    withSession.find((one) => one.isNow) ?? withSession.find((one) => one.session?.status === 'OPEN') ?? null
  );
}

/** The session that takes inputs now, "now" before others. */
export function openSession<T extends AgendaPlace>(agenda: readonly T[]): T | null {
  const open = agenda.filter((one) => one.session?.status === 'OPEN');
  return open.find((one) => one.isNow) ?? open[0] ?? null;
}
