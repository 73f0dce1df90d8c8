/** The only SQL of the speakers' lists. */
import type { Capacity, StakeholderKind } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** Who is to speak, as a device names it. */
export interface NamedTurn {
  id: string;
  meetingId: string;
  sessionId: string;
  participantId: string | null;
  label: string | null;
  capacity: Capacity;
}

export interface TurnRow extends NamedTurn {
  position: number;
  scribeId: string | null;
  startedAt: Date | null;
  endedAt: Date | null;
  contributionId: string | null;
}

/** With how the speaker is announced; no name where that was erased. */
export interface SpeakerTurnRow extends TurnRow {
  name: string | null;
  institution: string | null;
  countryCode: string | null;
  stakeholderKind: StakeholderKind | null;
}

const TURN = `t.id, t.meeting_id AS "meetingId", t.session_id AS "sessionId", t.participant_id AS "participantId", t.label,
  t.capacity, t.position, t.scribe_id AS "scribeId", t.started_at AS "startedAt", t.ended_at AS "endedAt",
  t.contribution_id AS "contributionId"`;

@Injectable()
export class SpeakingTurnRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Who changes a session's list does so one after the other, until the end of the unit of work. */
  async lockList(sessionId: string): Promise<void> {
    await this.query(`SELECT pg_advisory_xact_lock(hashtextextended('speakers ' || $1, 0))`, [sessionId]);
  }

  async byId(id: string): Promise<TurnRow | null> {
    return (
      (await this.query<TurnRow>(`SELECT ${TURN} FROM speaking_turn t WHERE t.id = $1`, [id]))[0] ?? null
    );
  }

  /** Whose turn it is now. */
  async speaking(sessionId: string): Promise<TurnRow | null> {
    const sql = `SELECT ${TURN} FROM speaking_turn t
      WHERE t.session_id = $1 AND t.started_at IS NOT NULL AND t.ended_at IS NULL`;
    return (await this.query<TurnRow>(sql, [sessionId]))[0] ?? null;
  }

  async count(sessionId: string): Promise<number> {
    const sql = 'SELECT count(*)::int AS count FROM speaking_turn WHERE session_id = $1';
    return (await this.query<{ count: number }>(sql, [sessionId]))[0]?.count ?? 0;
  }

  /** Whether the participant is on the list of the meeting. */
  async isParticipant(meetingId: string, id: string): Promise<boolean> {
    const sql = 'SELECT FROM participant WHERE meeting_id = $1 AND id = $2 AND erased_at IS NULL';
    return (await this.query(sql, [meetingId, id])).length > 0;
  }

  /** After everybody else. */
  async append({ id, meetingId, sessionId, participantId, label, capacity }: NamedTurn): Promise<void> {
    await this.query(
      `INSERT INTO speaking_turn (id, meeting_id, session_id, participant_id, label, capacity, position)
       SELECT $1, $2, $3, $4, $5, $6, coalesce(max(position), 0) + 1 FROM speaking_turn WHERE session_id = $3`,
      [id, meetingId, sessionId, participantId, label, capacity],
    );
  }

  /** In front of another who waits, or last. */
  async place(sessionId: string, id: string, beforeId: string | null): Promise<void> {
    await this.query(
      `WITH put AS (SELECT id, row_number() OVER (ORDER BY
           CASE WHEN id = $2 THEN coalesce((SELECT position FROM speaking_turn WHERE id = $3), 1000000) - 0.5
             ELSE position END) AS place
         FROM speaking_turn WHERE session_id = $1)
       UPDATE speaking_turn t SET position = put.place FROM put WHERE t.id = put.id AND t.position <> put.place`,
      [sessionId, id, beforeId],
    );
  }

  async changeCapacity(id: string, capacity: Capacity): Promise<void> {
    await this.query('UPDATE speaking_turn SET capacity = $2 WHERE id = $1', [id, capacity]);
  }

  /** Only who has not begun. */
  async remove(id: string): Promise<void> {
    await this.query('DELETE FROM speaking_turn WHERE id = $1 AND started_at IS NULL', [id]);
  }

  async begin(id: string, scribeId: string | null, at: Date): Promise<void> {
    await this.query('UPDATE speaking_turn SET started_at = $3, scribe_id = $2 WHERE id = $1', [
      id,
      scribeId,
      at,
    ]);
  }

  /** Begun and ended before whoever speaks now began. */
  async speakBefore(id: string, scribeId: string | null, startedAt: Date, endedAt: Date): Promise<void> {
    await this.query(
      'UPDATE speaking_turn SET started_at = $3, ended_at = $4, scribe_id = $2 WHERE id = $1',
      [id, scribeId, startedAt, endedAt],
    );
  }

  async end(id: string, at: Date): Promise<void> {
    await this.query('UPDATE speaking_turn SET ended_at = greatest(started_at, $2) WHERE id = $1', [id, at]);
  }

  /** Also of a turn of which the server had not heard, where the network was away. */
  async capture(
    id: string,
    scribeId: string,
    said: { startedAt: Date; endedAt: Date; contributionId: string },
  ): Promise<void> {
    await this.query(
      `UPDATE speaking_turn SET scribe_id = $2, started_at = coalesce(started_at, $3),
         ended_at = coalesce(ended_at, greatest(started_at, $4)), contribution_id = $5 WHERE id = $1`,
      [id, scribeId, said.startedAt, said.endedAt, said.contributionId],
    );
  }

  /** In their order. */
  async ofSessions(sessionIds: readonly string[]): Promise<SpeakerTurnRow[]> {
    return this.query(
      `SELECT ${TURN}, i.name, i.institution, p.country_code AS "countryCode", p.stakeholder_kind AS "stakeholderKind"
       FROM speaking_turn t LEFT JOIN participant p ON p.id = t.participant_id
         LEFT JOIN participant_identity i ON i.participant_id = t.participant_id
       WHERE t.session_id = ANY($1::uuid[]) ORDER BY t.session_id, t.position`,
      [sessionIds],
    );
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
