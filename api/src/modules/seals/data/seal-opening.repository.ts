/** The only SQL for requests to open seals, and for the name behind one. */
import type { AuthorIdentity } from '@aportes/domain/attribution.rules';
import type { SealOpening } from '@aportes/domain/seal.policy';
import type { SealAnswer } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { identityOf } from '../../contributions/identity-sql.queries.js';

export interface SealOpeningRow extends SealOpening {
  id: string;
  meetingId: string;
  contributionId: string;
  askedAt: Date;
  reason: string;
  language: string;
  answeredAt: Date | null;
  asker: AuthorIdentity;
  second: AuthorIdentity | null;
}

export type NewSealOpening = Pick<
  SealOpeningRow,
  'id' | 'meetingId' | 'contributionId' | 'askedBy' | 'askedAt' | 'reason' | 'language' | 'expiresAt'
>;

export interface SealAnswered {
  id: string;
  verdict: SealAnswer;
  answeredBy: string;
  answeredAt: Date;
  openUntil: Date | null;
}

const SELECT = `SELECT o.id, o.meeting_id AS "meetingId", o.contribution_id AS "contributionId", o.asked_by AS "askedBy",
  o.asked_at AS "askedAt", o.reason, o.language, o.expires_at AS "expiresAt", o.verdict, o.answered_by AS "answeredBy",
  o.answered_at AS "answeredAt", o.open_until AS "openUntil", ${identityOf('o.asked_by')} AS asker,
  ${identityOf('o.answered_by')} AS second FROM seal_opening o`;

@Injectable()
export class SealOpeningRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async byId(id: string): Promise<SealOpeningRow | null> {
    return (await this.query<SealOpeningRow>(`${SELECT} WHERE o.id = $1`, [id]))[0] ?? null;
  }

  /** Newest first. */
  async ofContributions(ids: readonly string[]): Promise<SealOpeningRow[]> {
    return this.query(
      `${SELECT} WHERE o.contribution_id = ANY($1::uuid[]) ORDER BY o.contribution_id, o.asked_at DESC, o.id DESC`,
      [ids],
    );
  }

  /** What nobody answered in its time makes room for another request. */
  async endLapsed(contributionId: string, now: Date): Promise<void> {
    await this.query(
      `UPDATE seal_opening SET verdict = 'LAPSED'
       WHERE contribution_id = $1 AND verdict IS NULL AND expires_at <= $2`,
      [contributionId, now],
    );
  }

  /** False where another request waits, or the id is in use. */
  async insert(o: NewSealOpening): Promise<boolean> {
    const rows = await this.query(
      `INSERT INTO seal_opening (id, meeting_id, contribution_id, asked_by, asked_at, reason, language, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id`,
      [o.id, o.meetingId, o.contributionId, o.askedBy, o.askedAt, o.reason, o.language, o.expiresAt],
    );
    return rows.length > 0;
  }

  async answer({ id, verdict, answeredBy, answeredAt, openUntil }: SealAnswered): Promise<void> {
    await this.query(
      `UPDATE seal_opening SET verdict = $2, answered_by = $3, answered_at = $4, open_until = $5 WHERE id = $1`,
      [id, verdict, answeredBy, answeredAt, openUntil],
    );
  }

  /** Whether somebody who asked is still one who may. */
  async isOfSecretariat(participantId: string): Promise<boolean> {
    const rows = await this.query(
      `SELECT FROM role_grant g JOIN participant p ON p.id = g.participant_id
       WHERE p.id = $1 AND g.role = 'SECRETARIAT' AND p.left_at IS NULL AND p.removed_at IS NULL`,
      [participantId],
    );
    return rows.length > 0;
  }

  /** Who wrote the contribution; it leaves this module through attribution alone. */
  async author(contributionId: string): Promise<AuthorIdentity | null> {
    const rows = await this.query<{ author: AuthorIdentity | null }>(
      `SELECT ${identityOf('c.author_participant_id')} AS author FROM contribution c WHERE c.id = $1`,
      [contributionId],
    );
    return rows[0]?.author ?? null;
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
