/** A stored comment as one viewer sees it: its author by the attribution of the meeting and of the contribution. */
import type { MeetingActor, Viewer } from '@aportes/domain/actor';
import type { AttributionLevel } from '@aportes/domain/vocabulary';
import { levelBeside, shownIdentity } from '../contributions/attribution.access.js';
import { AuthorType } from '../contributions/graphql/author.type.js';
import type { CommentRow } from './data/comment.repository.js';
import { CommentType } from './graphql/comment.type.js';

/** The contribution under which a comment stands, as far as attribution needs it. */
export interface CommentedContribution {
  authorParticipantId: string | null;
  attributionLevel: AttributionLevel;
}

/** The viewer's own comment, with the own identity in full. */
export function ownComment(row: CommentRow, viewer: MeetingActor): CommentType {
  const shown = shownIdentity({ identity: row.identity, level: 'NAME_AND_INSTITUTION', isOwn: true });
  return CommentType.of(row, viewer, AuthorType.of(shown, row.meetingId));
}

export function shownComment(
  row: CommentRow,
  viewer: Viewer,
  contribution: CommentedContribution,
  meetingDefault: AttributionLevel,
): CommentType {
  const level = levelBeside(contribution, meetingDefault, row.participantId);
  const isOwn = viewer !== null && row.participantId === viewer.participantId;
  const shown = shownIdentity({ identity: row.identity, level, isOwn });
  return CommentType.of(row, viewer, AuthorType.of(shown, row.meetingId));
}
