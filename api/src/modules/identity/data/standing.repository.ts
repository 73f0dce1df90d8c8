/** The only SQL that changes what people are in a meeting: roles given and taken, leaving and removal. */
import type { Capacity, Language, Role, StakeholderKind } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import type { Position } from '../../../kernel/page.js';
import { SIGN_IN_CHANNEL } from '../../../platform/access/authenticator.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

export interface ListedParticipant {
  id: string;
  meetingId: string;
  name: string;
  institution: string | null;
  stakeholderKind: StakeholderKind;
  countryCode: string | null;
  language: Language;
  capacities: Capacity[];
  joinedAt: Date;
  roles: { role: Role; sessionId: string | null }[];
  sortKey: string;
}

/** A role as it is given: in the whole meeting, or in one session. */
export interface GivenRole {
  participantId: string;
  role: Role;
  sessionId: string | null;
}

const LIST = `
SELECT p.id, p.meeting_id AS "meetingId", i.name, i.institution, p.stakeholder_kind AS "stakeholderKind",
  p.country_code AS "countryCode", p.language, p.capacities, p.joined_at AS "joinedAt",
  coalesce((SELECT jsonb_agg(jsonb_build_object('role', g.role, 'sessionId', g.session_id) ORDER BY g.id)
    FROM role_grant g WHERE g.participant_id = p.id), '[]') AS roles,
  p.joined_at::text AS "sortKey"
FROM participant p JOIN participant_identity i ON i.participant_id = p.id
WHERE p.meeting_id = $1 AND p.left_at IS NULL AND p.removed_at IS NULL`;

@Injectable()
export class StandingRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Newest first; one row more than asked for tells that there are others. */
  async page(meetingId: string, after: Position | null, limit: number): Promise<ListedParticipant[]> {
    return this.query<ListedParticipant>(
      `${LIST} AND ($2::timestamptz IS NULL OR (p.joined_at, p.id) < ($2::timestamptz, $3::uuid))
       ORDER BY p.joined_at DESC, p.id DESC LIMIT $4`,
      [meetingId, after?.key ?? null, after?.id ?? null, limit + 1],
    );
  }

  async listed(meetingId: string, participantId: string): Promise<ListedParticipant | null> {
    return (
      (await this.query<ListedParticipant>(`${LIST} AND p.id = $2`, [meetingId, participantId]))[0] ?? null
    );
  }

  async count(meetingId: string): Promise<number> {
    const rows = await this.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM participant
       WHERE meeting_id = $1 AND left_at IS NULL AND removed_at IS NULL`,
      [meetingId],
    );
    return rows[0]?.count ?? 0;
  }

  /** The meeting of somebody present; null for anybody else. */
  async meetingOf(participantId: string): Promise<string | null> {
    const rows = await this.query<{ meetingId: string }>(
      `SELECT meeting_id AS "meetingId" FROM participant
       WHERE id = $1 AND left_at IS NULL AND removed_at IS NULL`,
      [participantId],
    );
    return rows[0]?.meetingId ?? null;
  }

  /** Whoever can run the meeting; changes of who they are follow each other from here on. */
  async lockSecretariat(meetingId: string): Promise<string[]> {
    await this.query(`SELECT FROM meeting_counter WHERE meeting_id = $1 FOR UPDATE`, [meetingId]);
    return this.secretariat(meetingId);
  }

  async secretariat(meetingId: string): Promise<string[]> {
    const rows = await this.query<{ id: string }>(
      `SELECT DISTINCT p.id FROM participant p JOIN role_grant g ON g.participant_id = p.id
       WHERE p.meeting_id = $1 AND g.role = 'SECRETARIAT' AND p.left_at IS NULL AND p.removed_at IS NULL
         AND p.account_id IS NOT NULL`,
      [meetingId],
    );
    return rows.map((one) => one.id);
  }

  async sessionIsOf(meetingId: string, sessionId: string): Promise<boolean> {
    const rows = await this.query(`SELECT FROM session WHERE meeting_id = $1 AND id = $2`, [
      meetingId,
      sessionId,
    ]);
    return rows.length > 0;
  }

  /** False where the role was there already. */
  async grant(
    id: string,
    meetingId: string,
    { participantId, role, sessionId }: GivenRole,
  ): Promise<boolean> {
    const rows = await this.query(
      `INSERT INTO role_grant (id, meeting_id, participant_id, role, session_id) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING RETURNING id`,
      [id, meetingId, participantId, role, sessionId],
    );
    return rows.length > 0;
  }

  /** False where there was no such role. */
  async revoke({ participantId, role, sessionId }: GivenRole): Promise<boolean> {
    const rows = await this.query(
      `WITH taken AS (DELETE FROM role_grant
         WHERE participant_id = $1 AND role = $2 AND session_id IS NOT DISTINCT FROM $3 RETURNING id)
       SELECT id FROM taken`,
      [participantId, role, sessionId],
    );
    return rows.length > 0;
  }

  async leave(participantId: string): Promise<void> {
    await this.query(`UPDATE participant SET left_at = now() WHERE id = $1`, [participantId]);
  }

  async remove(participantId: string): Promise<void> {
    await this.query(`UPDATE participant SET removed_at = now() WHERE id = $1`, [participantId]);
  }

  /** Tells every process at the commit, so that the person's websockets do not go on as before. */
  async tellChange(participantId: string): Promise<void> {
    await this.query(
      `SELECT pg_notify('${SIGN_IN_CHANNEL}', s.id::text) FROM participant p
       JOIN sign_in s ON s.account_id = p.account_id AND s.ended_at IS NULL AND s.expires_at > now()
       WHERE p.id = $1`,
      [participantId],
    );
  }

  private query<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, values);
  }
}
