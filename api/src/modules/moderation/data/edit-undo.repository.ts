/** Rows of decisions about edits taken back: written once, before the contribution moves. */
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { UndoRow } from './decision-undo.repository.js';

/** Support of a version, and what its speaker says to it, are bound to it, and acts on its being read. */
const ANSWERED = `
SELECT FROM edit_decision d WHERE d.id = $1 AND d.verdict = 'ACCEPTED' AND (
  EXISTS (SELECT FROM endorsement e WHERE e.contribution_id = d.contribution_id AND e.revision_number = d.revision_number)
  OR EXISTS (SELECT FROM speaker_answer s WHERE s.contribution_id = d.contribution_id
    AND s.revision_number = d.revision_number))`;

@Injectable()
export class EditUndoRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async byId(id: string): Promise<UndoRow | null> {
    const rows = await this.query<UndoRow>(
      `SELECT id, decision_id AS "decisionId", contribution_id AS "contributionId", participant_id AS "participantId",
         created_at AS "createdAt" FROM edit_decision_undo WHERE id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  async insert({ id, decisionId, contributionId, participantId, createdAt }: UndoRow): Promise<void> {
    await this.query(
      `INSERT INTO edit_decision_undo (id, decision_id, contribution_id, participant_id, created_at)
       VALUES ($1, $2, $3, $4, $5)`,
      [id, decisionId, contributionId, participantId, createdAt],
    );
  }

  /** Whether somebody took a stance to the edit once everybody read it. */
  async isAnswered(decisionId: string): Promise<boolean> {
    return (await this.query(ANSWERED, [decisionId])).length > 0;
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
