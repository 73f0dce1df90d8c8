/** Rows of appeals: one a contribution, written once, read by the author and the desk. */
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

export interface AppealRow {
  id: string;
  meetingId: string;
  contributionId: string;
  /** The refusal. */
  decisionId: string;
  participantId: string;
  text: string;
  createdAt: Date;
}

const COLUMNS = `id, meeting_id AS "meetingId", contribution_id AS "contributionId", decision_id AS "decisionId",
  participant_id AS "participantId", text, created_at AS "createdAt"`;

@Injectable()
export class AppealRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async byId(id: string): Promise<AppealRow | null> {
    return (await this.query<AppealRow>(`SELECT ${COLUMNS} FROM appeal WHERE id = $1`, [id]))[0] ?? null;
  }

  async ofContributions(ids: readonly string[]): Promise<AppealRow[]> {
    return this.query(`SELECT ${COLUMNS} FROM appeal WHERE contribution_id = ANY($1::uuid[])`, [ids]);
  }

  /** The refusal that stands; null where there is none. */
  async refusalOf(contributionId: string): Promise<string | null> {
    const rows = await this.query<{ id: string }>(
      `SELECT d.id FROM moderation_decision d WHERE d.contribution_id = $1 AND d.to_status = 'DECLINED'
         AND NOT EXISTS (SELECT FROM decision_undo u WHERE u.decision_id = d.id)
       ORDER BY d.created_at DESC, d.id DESC LIMIT 1`,
      [contributionId],
    );
    return rows[0]?.id ?? null;
  }

  async insert(a: AppealRow): Promise<void> {
    await this.query(
      `INSERT INTO appeal (id, meeting_id, contribution_id, decision_id, participant_id, text, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [a.id, a.meetingId, a.contributionId, a.decisionId, a.participantId, a.text, a.createdAt],
    );
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
