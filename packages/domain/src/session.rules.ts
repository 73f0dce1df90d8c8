/** When a session takes inputs, and which moves of its status are legal. */
import { LATE_DELIVERY_MS } from './limits.js';
import type { SessionStatus } from './vocabulary.js';

export const SESSION_MOVES: Record<SessionStatus, readonly SessionStatus[]> = {
  SCHEDULED: ['OPEN'],
  OPEN: ['PAUSED', 'CLOSED'],
  PAUSED: ['OPEN', 'CLOSED'],
  CLOSED: ['OPEN'],
};

export function canMoveSession(from: SessionStatus, to: SessionStatus): boolean {
  return SESSION_MOVES[from].includes(to);
}

export interface SessionWindow {
  status: SessionStatus;
  openedAt: Date | null;
  closedAt: Date | null;
}

export type IntakeVerdict = 'TAKEN' | 'TAKEN_LATE' | 'SESSION_NOT_OPEN' | 'SESSION_CLOSED';

/**
 * Whether an input is taken now. `writtenAt` is the device's word for when the text was written; it counts
 * only after closing, and only inside the window in which the session was open.
 */
export function intakeVerdict(session: SessionWindow, writtenAt: Date | null, now: Date): IntakeVerdict {
  if (session.status === 'OPEN') return 'TAKEN';
  if (session.status !== 'CLOSED' || !session.closedAt) return 'SESSION_NOT_OPEN';
  const withinGrace = now.getTime() - session.closedAt.getTime() <= LATE_DELIVERY_MS;
  const writtenWhileOpen =
    writtenAt !== null &&
    writtenAt <= session.closedAt &&
    (session.openedAt === null || writtenAt >= session.openedAt);
  return withinGrace && writtenWhileOpen ? 'TAKEN_LATE' : 'SESSION_CLOSED';
}
