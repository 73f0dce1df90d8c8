/** A session takes inputs while it is open, and late ones that were written in time. */
import { describe, expect, it } from '@jest/globals';
import { LATE_DELIVERY_MS } from './limits.js';
import { canMoveSession, intakeVerdict } from './session.rules.js';

const openedAt = new Date('2017-08-30T14:00:00Z');
const closedAt = new Date('2017-08-30T15:30:00Z');
const closed = { status: 'CLOSED', openedAt, closedAt } as const;
const after = (ms: number) => new Date(closedAt.getTime() + ms);
const sent = (writtenAt: Date | null, afterClosing = false) => ({ writtenAt, afterClosing });

describe('intakeVerdict', () => {
  it('takes inputs while the session is open', () => {
    expect(intakeVerdict({ status: 'OPEN', openedAt, closedAt: null }, sent(null), after(0))).toBe('TAKEN');
  });

  it.each(['SCHEDULED', 'PAUSED'] as const)('takes nothing while the session is %s', (status) => {
    expect(intakeVerdict({ status, openedAt, closedAt: null }, sent(openedAt), after(0))).toBe(
      'SESSION_NOT_OPEN',
    );
  });

  it('takes what was written in time and arrives within a quarter of an hour, marked late', () => {
    expect(intakeVerdict(closed, sent(new Date('2017-08-30T15:29:59Z')), after(LATE_DELIVERY_MS))).toBe(
      'TAKEN_LATE',
    );
  });

  it('refuses what arrives later, was written later, or does not say when it was written', () => {
    expect(intakeVerdict(closed, sent(openedAt), after(LATE_DELIVERY_MS + 1))).toBe('SESSION_CLOSED');
    expect(intakeVerdict(closed, sent(after(1)), after(2))).toBe('SESSION_CLOSED');
    expect(intakeVerdict(closed, sent(null), after(1))).toBe('SESSION_CLOSED');
    expect(intakeVerdict(closed, sent(new Date('2017-08-30T13:59:59Z')), after(1))).toBe('SESSION_CLOSED');
  });

  it('takes what is given to the rapporteur however long after closing, and whenever it was written', () => {
    for (const writtenAt of [null, openedAt, after(1)])
      expect(intakeVerdict(closed, sent(writtenAt, true), after(10 * LATE_DELIVERY_MS))).toBe(
        'TAKEN_AFTER_CLOSING',
      );
    expect(intakeVerdict(closed, sent(openedAt, true), after(1))).toBe('TAKEN_LATE');
  });

  it.each(['SCHEDULED', 'PAUSED'] as const)('takes nothing as given after closing while %s', (status) => {
    const window = { status, openedAt, closedAt: null };
    expect(intakeVerdict(window, sent(openedAt, true), after(0))).toBe('SESSION_NOT_OPEN');
  });
});

describe('canMoveSession', () => {
  it('lets a closed session reopen but never return to scheduled', () => {
    expect(canMoveSession('CLOSED', 'OPEN')).toBe(true);
    expect(canMoveSession('OPEN', 'SCHEDULED')).toBe(false);
    expect(canMoveSession('SCHEDULED', 'CLOSED')).toBe(false);
  });
});
