/** Who may do what with a meeting, its agenda and its sessions. */
import { hasRole, type Viewer } from './actor.js';

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
