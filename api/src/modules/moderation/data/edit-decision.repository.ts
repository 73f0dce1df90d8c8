/** Rows of decisions about edits: written once, read by the author and the desk. */
import type { EditVerdict } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

export interface EditDecisionRow {
  id: string;
  meetingId: string;
  contributionId: string;
  revisionNumber: number;
  verdict: EditVerdict;
  participantId: string;
  message: string | null;
  createdAt: Date;
}

const COLUMNS = `id, meeting_id AS "meetingId", contribution_id AS "contributionId", revision_number AS "revisionNumber",
  verdict, participant_id AS "participantId", message, created_at AS "createdAt"`;

@Injectable()
export class EditDecisionRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async byId(id: string): Promise<EditDecisionRow | null> {
    const sql = `SELECT ${COLUMNS} FROM edit_decision WHERE id = $1`;
    return (await this.query<EditDecisionRow>(sql, [id]))[0] ?? null;
  }

  async ofContributions(ids: readonly string[]): Promise<EditDecisionRow[]> {
    return this.query(`SELECT ${COLUMNS} FROM edit_decision WHERE contribution_id = ANY($1::uuid[])`, [ids]);
  }

  async insert(d: EditDecisionRow): Promise<void> {
    await this.query(
      `INSERT INTO edit_decision (id, meeting_id, contribution_id, revision_number, verdict, participant_id, message,
         created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        d.id,
        d.meetingId,
        d.contributionId,
        d.revisionNumber,
        d.verdict,
        d.participantId,
        d.message,
        d.createdAt,
      ],
    );
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
