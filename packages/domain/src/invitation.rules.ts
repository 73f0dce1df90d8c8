/** How far a personal invitation has come. */
import type { InvitationState } from './vocabulary.js';

export interface InvitationFacts {
  sentAt: Date | null;
  expiresAt: Date | null;
  acceptedAt: Date | null;
  revokedAt: Date | null;
  /** Accepted by somebody who has left or was removed since: it may be sent again. */
  isGone: boolean;
}

/** An accepted invitation stays accepted; a revoked one opens nothing, whatever else it was. */
export function invitationState(facts: InvitationFacts, now: Date): InvitationState {
  if (facts.acceptedAt) return facts.isGone ? 'REVOKED' : 'ACCEPTED';
  if (facts.revokedAt) return 'REVOKED';
  if (!facts.sentAt || !facts.expiresAt) return 'WAITING';
  return facts.expiresAt <= now ? 'EXPIRED' : 'SENT';
}

/** Sending again makes a new link and ends the old one; only what was accepted needs none. */
export function maySendInvitation(state: InvitationState): boolean {
  return state !== 'ACCEPTED';
}

export function mayRevokeInvitation(state: InvitationState): boolean {
  return state === 'WAITING' || state === 'SENT' || state === 'EXPIRED';
}
