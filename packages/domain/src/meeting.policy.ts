/** Who may do what with a meeting, its agenda and its sessions. */
import { hasRole, type MeetingActor, type Viewer } from './actor.js';

/** The secretariat runs the day: it sets "now" and opens, pauses and closes sessions. */
export function mayRunMeeting(viewer: Viewer): boolean {
  return hasRole(viewer, 'SECRETARIAT');
}

/** Everyone in the hall may give inputs, whatever further role they hold. */
export function mayTakePart(viewer: Viewer): boolean {
  return viewer !== null;
}

/** The desk belongs to rapporteurs and to the secretariat, who see what waits. */
export function maySeeDesk(viewer: Viewer): boolean {
  return hasRole(viewer, 'RAPPORTEUR') || hasRole(viewer, 'SECRETARIAT');
}

/** The secretariat sees every session's queue, a rapporteur that of the own sessions; what is mine is asked for by both. */
export function deskSessions(viewer: MeetingActor, isMine = false): readonly string[] | 'ALL' {
  const grants = viewer.roles.filter((grant) => grant.role === 'RAPPORTEUR');
  const seesAll = hasRole(viewer, 'SECRETARIAT') || grants.some((grant) => grant.sessionId === null);
  if (seesAll && !isMine) return 'ALL';
  return grants.map((grant) => grant.sessionId).filter((id) => id !== null);
}
