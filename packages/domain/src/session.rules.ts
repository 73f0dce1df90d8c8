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

export type IntakeVerdict =
  'TAKEN' | 'TAKEN_LATE' | 'TAKEN_AFTER_CLOSING' | 'SESSION_NOT_OPEN' | 'SESSION_CLOSED';

/** After its closing a text can still be given to the rapporteur, who decides whether it counts. */
export function takesAfterClosing(status: SessionStatus): boolean {
  return status === 'CLOSED';
}

/** What the device says of an input. */
export interface InputWord {
  /** When the text was written: it counts only after closing, and only inside the window of the session. */
  writtenAt: Date | null;
  /** Its author knows that the session is over, and gives it to the rapporteur. */
  afterClosing: boolean;
}

/** Whether an input is taken now. */
export function intakeVerdict(
  session: SessionWindow,
  { writtenAt, afterClosing }: InputWord,
  now: Date,
): IntakeVerdict {
  if (session.status === 'OPEN') return 'TAKEN';
  if (session.status !== 'CLOSED' || !session.closedAt) return 'SESSION_NOT_OPEN';
  const withinGrace = now.getTime() - session.closedAt.getTime() <= LATE_DELIVERY_MS;
  const writtenWhileOpen =
    writtenAt !== null &&
    writtenAt <= session.closedAt &&
    (session.openedAt === null || writtenAt >= session.openedAt);
  if (withinGrace && writtenWhileOpen) return 'TAKEN_LATE';
  return afterClosing && takesAfterClosing(session.status) ? 'TAKEN_AFTER_CLOSING' : 'SESSION_CLOSED';
}
