/** Capturing what was said aloud: who may, when, who decides about it, and what its speaker may say to it. */
import { hasRole, hasRoleInSession, type Viewer } from './actor.js';
import { losesItsName } from './erasure.rules.js';
import type {
  AttributionLevel,
  Capacity,
  Confirmation,
  ContributionStatus,
  SessionStatus,
  StakeholderKind,
} from './vocabulary.js';

/** Whoever keeps the speakers' list of a session and takes down what is said. */
export function mayScribe(viewer: Viewer, sessionId: string | null): boolean {
  return hasRoleInSession(viewer, 'RAPPORTEUR', sessionId) || hasRole(viewer, 'SECRETARIAT');
}

/** What one says oneself one writes oneself: taken down by the speaker it would pass for heard by somebody else. */
export function mayCapture(viewer: Viewer, sessionId: string, speakerId: string | null): boolean {
  return mayScribe(viewer, sessionId) && viewer?.participantId !== speakerId;
}

/** What was said was said: neither a pause nor the closing of the session takes it back. */
export function takesCaptures(status: SessionStatus): boolean {
  return status !== 'SCHEDULED';
}

/** A delegation speaks for its State; others of the State speak for themselves. */
export function speaksForState(capacity: Capacity, kind: StakeholderKind | null): boolean {
  return capacity === 'DELEGATION' && kind === 'STATE';
}

/** How somebody was announced who is not on the list: it tells at least for whom they spoke. */
export function announcedSource(level: AttributionLevel, label: string | null): string | null {
  return losesItsName(level) ? label : null;
}

/** A turn at the floor that is over. */
export interface TurnFacts {
  /** Who took it down. */
  scribeId: string | null;
  endedAt: Date | null;
}

/**
 * Who speaks, and since when, the room sees. Afterwards only whoever took it down knows which text and which minutes
 * were whose; a list that told it to all of the desk would see through the attribution.
 */
export function knowsTurn(viewer: Viewer, turn: TurnFacts): boolean {
  return turn.endedAt === null || (viewer !== null && viewer.participantId === turn.scribeId);
}

/**
 * Nobody alone puts words into somebody's mouth and has them published: whoever captured them leaves the decision to
 * another rapporteur. Where there is none the session must not stand still; that the speaker has not confirmed stays
 * visible to everybody.
 */
export interface CaptureFacts {
  /** The rapporteur who captured it, as long as another one of the session could decide; null for all else. */
  standsBackId?: string | null;
}

export function standsBack(viewer: Viewer, { standsBackId }: CaptureFacts): boolean {
  return viewer !== null && standsBackId === viewer.participantId;
}

const ANSWERABLE: readonly ContributionStatus[] = [
  'SUBMITTED',
  'IN_REVIEW',
  'CHANGES_REQUESTED',
  'AWAITING_AUTHOR',
  'ACCEPTED',
];

export interface CapturedFacts {
  authorParticipantId: string | null;
  status: ContributionStatus;
  /** Null for what was not captured for somebody. */
  confirmation: Confirmation | null;
}

/** The speaker says once that this was said so; after a correction there is nothing to confirm. */
export function mayConfirm(viewer: Viewer, facts: CapturedFacts): boolean {
  return isItsSpeaker(viewer, facts) && facts.confirmation === 'AWAITED' && ANSWERABLE.includes(facts.status);
}

/** Whoever has made it the own text, by confirming or correcting it, withdraws it like one. */
export function mayDisown(viewer: Viewer, facts: CapturedFacts): boolean {
  return mayConfirm(viewer, facts) && facts.status !== 'AWAITING_AUTHOR';
}

/** Without a speaker it is decided about anew. */
export function statusOnceDisowned(status: ContributionStatus): ContributionStatus {
  return status === 'IN_REVIEW' ? 'IN_REVIEW' : 'SUBMITTED';
}

function isItsSpeaker(viewer: Viewer, { authorParticipantId }: CapturedFacts): boolean {
  return viewer !== null && viewer.participantId === authorParticipantId;
}
