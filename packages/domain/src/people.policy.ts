/** Who may invite, appoint and remove people, and what keeps a meeting from being left without anybody to run it. */
import { hasRole, type Viewer } from './actor.js';
import type { Role } from './vocabulary.js';

export function mayManagePeople(viewer: Viewer): boolean {
  return hasRole(viewer, 'SECRETARIAT');
}

/** Rapporteurs and presenters may be appointed for one session; the other roles are for the whole meeting. */
export function mayBeBoundToSession(role: Role): boolean {
  return role === 'RAPPORTEUR' || role === 'PRESENTER';
}

/** True for the only person left who can run the meeting: that one neither leaves nor loses the role. */
export function isLastOfSecretariat(secretariatIds: readonly string[], participantId: string): boolean {
  return secretariatIds.length === 1 && secretariatIds[0] === participantId;
}
