/** Reads the event log on from a cursor and writes down who is told; the only SQL that makes notifications. */
import type { NotificationKind } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { TELL_GATHERED, TELL_ONE_BY_ONE } from './notification-rules.sql.js';

/** On which PostgreSQL tells every process who was told of something, or has seen it: each person on their own. */
export const NOTIFIED_CHANNEL = 'aportes_notified';

export interface Told {
  id: string;
  participantId: string;
  kind: NotificationKind;
}

interface Span {
  after: number;
  upTo: number;
}

@Injectable()
export class NotificationFeedRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Meetings of which something was not read yet. */
  async behind(): Promise<string[]> {
    const rows = await this.query<{ id: string }>(
      `SELECT c.meeting_id AS id FROM meeting_counter c LEFT JOIN notification_cursor n USING (meeting_id)
       WHERE c.event_seq > coalesce(n.seq, 0)`,
      [],
    );
    return rows.map(({ id }) => id);
  }

  /** What is to be read next, held until the end of the unit of work; null where nothing is. */
  async lockNext(meetingId: string, atMost: number): Promise<Span | null> {
    await this.query(`INSERT INTO notification_cursor (meeting_id) VALUES ($1) ON CONFLICT DO NOTHING`, [
      meetingId,
    ]);
    const [cursor] = await this.query<{ seq: number }>(
      `SELECT seq FROM notification_cursor WHERE meeting_id = $1 FOR UPDATE`,
      [meetingId],
    );
    const after = cursor?.seq ?? 0;
    const [newest] = await this.query<{ seq: number }>(
      `SELECT event_seq AS seq FROM meeting_counter WHERE meeting_id = $1`,
      [meetingId],
    );
    const upTo = Math.min(newest?.seq ?? 0, after + atMost);
    return upTo > after ? { after, upTo } : null;
  }

  /** What each was told by an event of its own. */
  async tellOneByOne(meetingId: string, { after, upTo }: Span): Promise<Told[]> {
    return this.query(TELL_ONE_BY_ONE, [meetingId, after, upTo]);
  }

  /** Who was told of something that gathers. */
  async tellGathered(meetingId: string, { after, upTo }: Span): Promise<{ participantId: string }[]> {
    return this.query(TELL_GATHERED, [meetingId, after, upTo]);
  }

  async moveTo(meetingId: string, seq: number): Promise<void> {
    await this.query(`UPDATE notification_cursor SET seq = $2 WHERE meeting_id = $1`, [meetingId, seq]);
  }

  /** Heard by their devices once this unit of work is committed. */
  async announce(participantIds: readonly string[]): Promise<void> {
    if (participantIds.length === 0) return;
    const sql = `SELECT pg_notify('${NOTIFIED_CHANNEL}', id::text) FROM unnest($1::uuid[]) AS id`;
    await this.query(sql, [[...new Set(participantIds)]]);
  }

  private query<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, values);
  }
}
