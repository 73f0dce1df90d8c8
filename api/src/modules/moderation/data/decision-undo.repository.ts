/** Rows of decisions taken back: written once, before the contribution moves. */
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** What was decided about: the contribution itself, or an edit of it. */
export type UndoneMatter = 'TEXT' | 'EDIT';

export interface UndoRow {
  id: string;
  decisionId: string;
  contributionId: string;
  participantId: string;
  createdAt: Date;
}

const TABLES: Record<UndoneMatter, string> = { TEXT: 'decision_undo', EDIT: 'edit_decision_undo' };

const COLUMNS = `id, decision_id AS "decisionId", contribution_id AS "contributionId", participant_id AS "participantId",
  created_at AS "createdAt"`;

@Injectable()
export class DecisionUndoRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async byId(matter: UndoneMatter, id: string): Promise<UndoRow | null> {
    const rows = await this.query<UndoRow>(`SELECT ${COLUMNS} FROM ${TABLES[matter]} WHERE id = $1`, [id]);
    return rows[0] ?? null;
  }

  async insert(
    matter: UndoneMatter,
    { id, decisionId, contributionId, participantId, createdAt }: UndoRow,
  ): Promise<void> {
    await this.query(
      `INSERT INTO ${TABLES[matter]} (id, decision_id, contribution_id, participant_id, created_at)
       VALUES ($1, $2, $3, $4, $5)`,
      [id, decisionId, contributionId, participantId, createdAt],
    );
  }

  /** When it was last decided about, a wording of it confirmed, or it was accepted by itself or as a part, as far as that stands. */
  async lastDecided(contributionId: string): Promise<Date | null> {
    const rows = await this.query<{ at: Date | null }>(
      `SELECT greatest(
         (SELECT max(d.created_at) FROM moderation_decision d WHERE d.contribution_id = $1 AND d.to_status <> 'IN_REVIEW'
            AND NOT EXISTS (SELECT FROM decision_undo u WHERE u.decision_id = d.id)),
         (SELECT max(a.created_at) FROM wording_answer a WHERE a.contribution_id = $1 AND a.verdict = 'CONFIRMED'),
         (SELECT c.published_at FROM contribution c WHERE c.id = $1 AND (c.published_at = c.submitted_at
            AND c.capture_mode <> 'IMPORT' OR c.part_of IS NOT NULL AND c.published_at = c.created_at))) AS at`,
      [contributionId],
    );
    return rows[0]?.at ?? null;
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
