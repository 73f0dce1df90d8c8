/** Who may see and do what with one contribution: read as sentences, used by the API and sent to the web as abilities. */
import { hasRole, hasRoleInSession, type Viewer } from './actor.js';
import {
  GONE_STATUSES,
  ROOM_STATUSES,
  WAITING_STATUSES,
  canMoveContribution,
} from './contribution.transitions.js';
import { mayScribe, standsBack, type CaptureFacts } from './scribe.policy.js';
import type { ContributionStatus } from './vocabulary.js';

export interface ContributionFacts extends CaptureFacts {
  sessionId: string | null;
  authorParticipantId: string | null;
  status: ContributionStatus;
  /** Whether everybody could read it at some time. */
  wasPublic: boolean;
}

/** With whoever agreed to be named beside it. */
export interface NamedFacts extends ContributionFacts {
  coAuthorIds: readonly string[];
}

/** With the number of the author's edit of an accepted text, if one waits for the desk. */
export interface EditFacts extends ContributionFacts {
  waitingRevisionNumber: number | null;
}

/** With what is known of the author's appeal against its being declined, if there is one. */
export interface DeskFacts extends EditFacts {
  isAppealed: boolean;
  /** Whoever declined it, as long as another rapporteur is there to decide about the appeal. */
  declinerId: string | null;
}

export function isAuthor(viewer: Viewer, facts: ContributionFacts): boolean {
  return viewer !== null && facts.authorParticipantId === viewer.participantId;
}

/** Whoever wrote it, or agreed to be named beside it. */
export function isNamedFor(viewer: Viewer, facts: NamedFacts): boolean {
  return isAuthor(viewer, facts) || (viewer !== null && facts.coAuthorIds.includes(viewer.participantId));
}

export function isItsRapporteur(viewer: Viewer, facts: ContributionFacts): boolean {
  return hasRoleInSession(viewer, 'RAPPORTEUR', facts.sessionId);
}

/**
 * The public sees what was accepted; the room what it works on; authors their own; rapporteurs all but drafts. What went
 * into others stays readable for whoever could read it.
 */
export function maySee(viewer: Viewer, facts: ContributionFacts): boolean {
  if (facts.status === 'ACCEPTED' || facts.status === 'ARCHIVED') return true;
  if (isAuthor(viewer, facts)) return true;
  if (facts.status === 'DRAFT') return false;
  if (viewer !== null && ROOM_STATUSES.includes(facts.status)) return true;
  if (GONE_STATUSES.includes(facts.status)) return viewer !== null || facts.wasPublic;
  return isItsRapporteur(viewer, facts) || hasRole(viewer, 'SECRETARIAT');
}

/** Those who run the desk of it, except its author: what they have of their own there is nothing for the author to see. */
export function isOfItsDesk(viewer: Viewer, facts: ContributionFacts): boolean {
  return !isAuthor(viewer, facts) && (isItsRapporteur(viewer, facts) || hasRole(viewer, 'SECRETARIAT'));
}

/** Something that happened to a contribution, told afterwards. */
export interface ContributionChange {
  type: string;
  /** Whether the public has seen it at some time. */
  wasPublic: boolean;
}

/** What the desk refuses or asks of an author is news for the room, and not for the public, even once it is accepted. */
const FOR_THE_ROOM = [
  'CONTRIBUTION_DECLINED',
  'CONTRIBUTION_CHANGES_REQUESTED',
  'CONTRIBUTION_DECISION_UNDONE',
  'CONTRIBUTION_WORDING_PROPOSED',
  'CONTRIBUTION_WORDING_REJECTED',
  'CONTRIBUTION_WORDING_LAPSED',
  'CONTRIBUTION_APPEALED',
];

/** Whoever had it before them, and sees it no more, is told of these. */
const TAKES_AWAY = ['CONTRIBUTION_DECLINED', 'CONTRIBUTION_ACCEPTANCE_UNDONE', 'CONTRIBUTION_REOPENED'];

/** Of these the room is told, and the public where it has seen it. */
export const FOR_WHOEVER_SAW: readonly string[] = [
  'CONTRIBUTION_WITHDRAWN',
  'CONTRIBUTION_REDACTED',
  'INTERVENTION_DISOWNED',
];

/** Edits that wait are not even known to others than those who see them. */
const OF_EDITS = ['EDIT_SUBMITTED', 'EDIT_DECLINED', 'EDIT_DECISION_UNDONE', 'EDIT_WITHDRAWN'];

/** That somebody asks to open a seal is known to the secretariat, and that it was opened to its author as well. */
const OF_SEALS = ['SEAL_OPENING_ASKED', 'SEAL_OPENING_DECLINED', 'SEAL_OPENED'];

/** Who has something in hand is the desk's own affair; its author learns that it is in review. */
const OF_CLAIMS = ['CONTRIBUTION_CLAIMED', 'CONTRIBUTION_RELEASED'];

/** Who is on the list of speakers only those know who keep it. */
export function mayHearOfSession(viewer: Viewer, type: string, sessionId: string | null): boolean {
  return type !== 'SPEAKERS_CHANGED' || mayScribe(viewer, sessionId);
}

/** What the desk notes for itself, and shares out among its people, authors do not even hear of. */
const OF_THE_DESK = ['DESK_NOTE_WRITTEN', 'DESK_NOTE_WITHDRAWN', 'CONTRIBUTION_ASSIGNED'];

/** Who sees a text hears what happens to it; who could see it learns that it is gone, and nothing else of it. */
export function mayHear(viewer: Viewer, change: ContributionChange, facts: ContributionFacts): boolean {
  if (OF_EDITS.includes(change.type)) return maySeeEdits(viewer, facts);
  if (OF_SEALS.includes(change.type))
    return hasRole(viewer, 'SECRETARIAT') || (change.type === 'SEAL_OPENED' && isAuthor(viewer, facts));
  if (OF_CLAIMS.includes(change.type)) return maySeeDecisions(viewer, facts);
  if (OF_THE_DESK.includes(change.type)) return isOfItsDesk(viewer, facts);
  if (viewer === null && FOR_THE_ROOM.includes(change.type)) return false;
  if (maySee(viewer, facts) || TAKES_AWAY.includes(change.type)) return true;
  return FOR_WHOEVER_SAW.includes(change.type) && (viewer !== null || change.wasPublic);
}

/** Whoever decides at the desk: a rapporteur about what was given to an own session, never about an own text or capture. */
export function decidesAbout(viewer: Viewer, facts: ContributionFacts): boolean {
  return isItsRapporteur(viewer, facts) && !isAuthor(viewer, facts) && !standsBack(viewer, facts);
}

/** Whoever declined what was appealed leaves it to the others, as long as there is another. */
export function leavesToOthers(viewer: Viewer, { declinerId }: DeskFacts): boolean {
  return viewer !== null && declinerId === viewer.participantId;
}

/** Whether whatever comes before the desk of it is the viewer's to decide. */
export function decidesNow(viewer: Viewer, facts: DeskFacts): boolean {
  return decidesAbout(viewer, facts) && !leavesToOthers(viewer, facts);
}

/** What comes before the desk: a text, a question to its author, of changes or a wording, or the author's edit of an accepted one. */
export type DeskMatter = 'TEXT' | 'QUESTION' | 'EDIT';

export function isBeforeDesk(matter: DeskMatter, facts: EditFacts): boolean {
  if (matter === 'EDIT') return facts.waitingRevisionNumber !== null;
  return WAITING_STATUSES.includes(facts.status) && (matter === 'TEXT' || facts.authorParticipantId !== null);
}

export function mayDecide(viewer: Viewer, matter: DeskMatter, facts: DeskFacts): boolean {
  return isBeforeDesk(matter, facts) && decidesNow(viewer, facts);
}

/** What was accepted is reopened by the desk or the secretariat; an edit of it that waits is decided about first. */
export function reopensAt(viewer: Viewer, facts: DeskFacts): boolean {
  const isInOffice = isItsRapporteur(viewer, facts) || hasRole(viewer, 'SECRETARIAT');
  return isInOffice && !isAuthor(viewer, facts) && !leavesToOthers(viewer, facts);
}

export function isReopenable({ status, waitingRevisionNumber }: EditFacts): boolean {
  return status === 'ACCEPTED' && waitingRevisionNumber === null;
}

export function mayReopen(viewer: Viewer, facts: DeskFacts): boolean {
  return isReopenable(facts) && reopensAt(viewer, facts);
}

/** Decisions and their messages are between the author and those who run the desk. */
export function maySeeDecisions(viewer: Viewer, facts: ContributionFacts): boolean {
  return isAuthor(viewer, facts) || isItsRapporteur(viewer, facts) || hasRole(viewer, 'SECRETARIAT');
}

/** What a template asks for in confidence is told to those who run the desk, as decisions are. */
export function maySeePrivateDetails(viewer: Viewer, facts: ContributionFacts): boolean {
  return maySeeDecisions(viewer, facts);
}

const REVISABLE: readonly ContributionStatus[] = ['SUBMITTED', 'CHANGES_REQUESTED', 'ACCEPTED'];

/** Authors answer a request for changes, mend a text nobody has begun to review, and edit an accepted one. */
export function mayRevise(viewer: Viewer, facts: ContributionFacts): boolean {
  return isAuthor(viewer, facts) && REVISABLE.includes(facts.status);
}

/** What everybody reads as accepted stays until a rapporteur has read the edit. */
export function revisionWaits(status: ContributionStatus): boolean {
  return status === 'ACCEPTED';
}

/** Edits that wait, or were never taken, are between the author and the desk, as decisions are. */
export function maySeeEdits(viewer: Viewer, facts: ContributionFacts): boolean {
  return maySeeDecisions(viewer, facts);
}

/** Authors take an edit back as long as it waits. */
export function mayWithdrawEdit(viewer: Viewer, facts: EditFacts): boolean {
  return isBeforeDesk('EDIT', facts) && isAuthor(viewer, facts);
}

/** The author confirms or rejects what the desk proposes. */
export function mayAnswerWording(viewer: Viewer, facts: ContributionFacts): boolean {
  return isAuthor(viewer, facts) && facts.status === 'AWAITING_AUTHOR';
}

/** What was declined is appealed once. */
export function mayAppeal(viewer: Viewer, facts: DeskFacts): boolean {
  return isAuthor(viewer, facts) && facts.status === 'DECLINED' && !facts.isAppealed;
}

export function mayWithdraw(viewer: Viewer, facts: ContributionFacts): boolean {
  return isAuthor(viewer, facts) && canMoveContribution(facts.status, 'WITHDRAWN');
}

/** Who is named is the author's to say, whatever became of the text, until the archive with its reports closes. */
export function mayChangeAttribution(viewer: Viewer, facts: ContributionFacts): boolean {
  return isAuthor(viewer, facts) && facts.status !== 'ARCHIVED';
}

/** Whoever takes part may comment on what the room sees. */
export function mayComment(viewer: Viewer, facts: ContributionFacts): boolean {
  return viewer !== null && ROOM_STATUSES.includes(facts.status);
}

/** Support comes from others: nobody endorses a text for which they are named. */
export function mayEndorse(viewer: Viewer, facts: NamedFacts): boolean {
  return mayComment(viewer, facts) && !isNamedFor(viewer, facts);
}
