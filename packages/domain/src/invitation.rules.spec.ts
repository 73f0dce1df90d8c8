/** The state of an invitation follows from its times alone. */
import { describe, expect, it } from '@jest/globals';
import { invitationState, mayRevokeInvitation, maySendInvitation } from './invitation.rules.js';
import { INVITATION_STATES } from './vocabulary.js';

const now = new Date('2017-08-30T12:00:00Z');
const before = new Date(now.getTime() - 1);
const after = new Date(now.getTime() + 1);
const nothing = { sentAt: null, expiresAt: null, acceptedAt: null, revokedAt: null, isGone: false };
const sent = { ...nothing, sentAt: before, expiresAt: after };

describe('invitationState', () => {
  it('waits until it was sent, and opens the meeting until the moment it expires', () => {
    expect(invitationState(nothing, now)).toBe('WAITING');
    expect(invitationState({ ...nothing, expiresAt: after }, now)).toBe('WAITING');
    expect(invitationState(sent, now)).toBe('SENT');
    expect(invitationState({ ...sent, expiresAt: now }, now)).toBe('EXPIRED');
  });

  it('stays accepted after its time, and revoked whether sent or not', () => {
    expect(invitationState({ ...sent, acceptedAt: before, expiresAt: before }, now)).toBe('ACCEPTED');
    expect(invitationState({ ...sent, revokedAt: before }, now)).toBe('REVOKED');
    expect(invitationState({ ...nothing, revokedAt: before }, now)).toBe('REVOKED');
  });
});

describe('an accepted invitation', () => {
  it('can be sent again once its person has gone', () => {
    const accepted = { ...sent, acceptedAt: before };
    expect(maySendInvitation(invitationState(accepted, now))).toBe(false);
    expect(maySendInvitation(invitationState({ ...accepted, isGone: true }, now))).toBe(true);
  });
});

describe('what the secretariat may do with an invitation', () => {
  it('is to send all but accepted ones, and to revoke what could still be accepted', () => {
    expect(INVITATION_STATES.filter(maySendInvitation)).toEqual(['WAITING', 'SENT', 'EXPIRED', 'REVOKED']);
    expect(INVITATION_STATES.filter(mayRevokeInvitation)).toEqual(['WAITING', 'SENT', 'EXPIRED']);
  });
});
