/** Appends what happened, in the transaction in which it happened; listeners hear of it when that commits. */
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { MeetingChangeType } from './event-types.js';

export interface NewEvent {
  meetingId: string;
  type: MeetingChangeType;
  contributionId?: string | null;
  sessionId?: string | null;
  agendaItemId?: string | null;
  commentId?: string | null;
  /** The other end of a link. */
  linkedContributionId?: string | null;
  /** Who did it; opaque, and never sent to anyone. */
  participantId?: string | null;
  revisionNumber?: number | null;
}

/** The channel on which PostgreSQL tells every process what was committed. */
export const CHANGE_CHANNEL = 'aportes_change';

/**
 * The counter's row stays locked until the commit, so numbers have no gaps and are seen in their order: whoever has
 * seen number n has seen all before it. Append last in a unit of work, so that the lock is short.
 */
const APPEND = `
WITH counter AS (
  UPDATE meeting_counter SET event_seq = event_seq + 1 WHERE meeting_id = $1 RETURNING event_seq),
entry AS (
  INSERT INTO event_log (meeting_id, seq, type, contribution_id, session_id, agenda_item_id, comment_id,
    participant_id, revision_number, linked_contribution_id)
  SELECT $1, event_seq, $2, $3, $4, $5, $6, $7, $8, $9 FROM counter RETURNING seq)
SELECT pg_notify('${CHANGE_CHANNEL}', $1::text || ' ' || seq) FROM entry`;

@Injectable()
export class EventLog {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async append(event: NewEvent): Promise<void> {
    await this.unitOfWork.manager.query(APPEND, [
      event.meetingId,
      event.type,
      event.contributionId ?? null,
      event.sessionId ?? null,
      event.agendaItemId ?? null,
      event.commentId ?? null,
      event.participantId ?? null,
      event.revisionNumber ?? null,
      event.linkedContributionId ?? null,
    ]);
  }
}
