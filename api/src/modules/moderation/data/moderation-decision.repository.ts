/** Rows of decisions: written once, read by the author and the desk. */
import type { ContributionStatus, DeclineReason } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

export interface DecisionRow {
  id: string;
  meetingId: string;
  contributionId: string;
  fromStatus: ContributionStatus;
  toStatus: ContributionStatus;
  participantId: string;
  reason: DeclineReason | null;
  message: string | null;
  createdAt: Date;
  /** Which version of the contribution it made, and since when that had waited; null for those from before undoing. */
  version: number | null;
  waitedSince: Date | null;
}

export interface TakenDecision extends DecisionRow {
  matter: 'TEXT';
  /** Its version, without what was only changed of who is named; null for those from before undoing. */
  acts: number | null;
  /** When it was taken back. */
  undoneAt: Date | null;
}

const COLUMNS = `'TEXT' AS matter, id, meeting_id AS "meetingId", contribution_id AS "contributionId",
  from_status AS "fromStatus", to_status AS "toStatus", participant_id AS "participantId", reason, message, created_at AS "createdAt", version,
  waited_since AS "waitedSince", version - attribution_changes AS acts,
  (SELECT u.created_at FROM decision_undo u WHERE u.decision_id = moderation_decision.id) AS "undoneAt"`;

@Injectable()
export class ModerationDecisionRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async byId(id: string): Promise<TakenDecision | null> {
    const rows = await this.query<TakenDecision>(`SELECT ${COLUMNS} FROM moderation_decision WHERE id = $1`, [
      id,
    ]);
    return rows[0] ?? null;
  }

  /** All decisions on the given contributions, oldest first. */
  async ofContributions(ids: readonly string[]): Promise<TakenDecision[]> {
    return this.query(
      `SELECT ${COLUMNS} FROM moderation_decision WHERE contribution_id = ANY($1::uuid[])
       ORDER BY contribution_id, created_at, id`,
      [ids],
    );
  }

  /** False where the id is in use. */
  async insert(d: DecisionRow): Promise<boolean> {
    const rows = await this.query(
      `INSERT INTO moderation_decision (id, meeting_id, contribution_id, from_status, to_status, participant_id, reason,
         message, created_at, version, waited_since, attribution_changes)
       SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, c.attribution_changes FROM contribution c WHERE c.id = $3
       ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        d.id,
        d.meetingId,
        d.contributionId,
        d.fromStatus,
        d.toStatus,
        d.participantId,
        d.reason,
        d.message,
        d.createdAt,
        d.version,
        d.waitedSince,
      ],
    );
    return rows.length > 0;
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
