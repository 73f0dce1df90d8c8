/** Reads the event log in its order. */
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { MeetingChangeType } from '../../../platform/events/event-types.js';

export interface ChangeRow {
  meetingId: string;
  seq: number;
  type: MeetingChangeType;
  at: Date;
  contributionId: string | null;
  sessionId: string | null;
  agendaItemId: string | null;
  commentId: string | null;
  linkedContributionId: string | null;
}

const CHANGE = `meeting_id AS "meetingId", seq, type, occurred_at AS at, contribution_id AS "contributionId",
  session_id AS "sessionId", agenda_item_id AS "agendaItemId", comment_id AS "commentId",
  linked_contribution_id AS "linkedContributionId"`;

@Injectable()
export class ChangeRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async since(meetingId: string, seq: number, limit: number): Promise<ChangeRow[]> {
    return this.unitOfWork.manager.query<ChangeRow[]>(
      `SELECT ${CHANGE} FROM event_log WHERE meeting_id = $1 AND seq > $2 ORDER BY seq LIMIT $3`,
      [meetingId, seq, limit],
    );
  }

  /** Those of the contributions that were accepted at some time, whatever became of them. */
  async everAccepted(contributionIds: readonly string[]): Promise<string[]> {
    if (contributionIds.length === 0) return [];
    const rows = await this.unitOfWork.manager.query<{ id: string }[]>(
      `SELECT DISTINCT contribution_id AS id FROM event_log
       WHERE contribution_id = ANY($1::uuid[]) AND type = 'CONTRIBUTION_ACCEPTED'`,
      [contributionIds],
    );
    return rows.map((row) => row.id);
  }

  async newest(meetingId: string): Promise<number> {
    const rows = await this.unitOfWork.manager.query<{ seq: number }[]>(
      `SELECT event_seq AS seq FROM meeting_counter WHERE meeting_id = $1`,
      [meetingId],
    );
    return rows[0]?.seq ?? 0;
  }
}
