/** Who asks: a person's standing in one meeting, as every policy sees it. */
import type { Role } from './vocabulary.js';

export interface MeetingActor {
  meetingId: string;
  participantId: string;
  roles: readonly RoleGrant[];
}

/** A role in the meeting; a rapporteur's or presenter's may be bound to one session (null: all of them). */
export interface RoleGrant {
  role: Role;
  sessionId: string | null;
}

/** Null stands for the public: somebody without an account, or not of this meeting. */
export type Viewer = MeetingActor | null;

export function hasRole(viewer: Viewer, role: Role): boolean {
  return viewer !== null && viewer.roles.some((grant) => grant.role === role);
}

/** True for a grant that covers the session; an input without a session is covered by unbound grants only. */
export function hasRoleInSession(viewer: Viewer, role: Role, sessionId: string | null): boolean {
  if (viewer === null) return false;
  return viewer.roles.some(
    (grant) => grant.role === role && (grant.sessionId === null || grant.sessionId === sessionId),
  );
}
