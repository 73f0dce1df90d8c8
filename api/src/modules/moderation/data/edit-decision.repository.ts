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
  /** Which version it made, what everybody read before, and since when the edit had waited; null for those of before. */
  version: number | null;
  acts: number | null;
  waitedSince: Date | null;
  shownNumber: number | null;
}

/** Before it and with it the contribution is accepted. */
export interface TakenEditDecision extends EditDecisionRow {
  matter: 'EDIT';
  fromStatus: 'ACCEPTED';
  toStatus: 'ACCEPTED';
  /** When it was taken back. */
  undoneAt: Date | null;
}

export interface StoodEdit {
  decidedAt: Date | null;
  waitingRevisionNumber: number;
  /** The version that everybody read. */
  shownNumber: number;
}

const COLUMNS = `'EDIT' AS matter, 'ACCEPTED' AS "fromStatus", 'ACCEPTED' AS "toStatus", id, meeting_id AS "meetingId",
  contribution_id AS "contributionId", revision_number AS "revisionNumber", verdict, participant_id AS "participantId",
  message, created_at AS "createdAt", version, acts,
  waited_since AS "waitedSince", shown_number AS "shownNumber",
  (SELECT u.created_at FROM edit_decision_undo u WHERE u.decision_id = edit_decision.id) AS "undoneAt"`;

/** Support of a version, and what its speaker says to it, are bound to it, and act on its being read. */
const UNANSWERED = `(d.verdict = 'DECLINED' OR NOT EXISTS (SELECT FROM endorsement e
    WHERE e.contribution_id = d.contribution_id AND e.revision_number = d.revision_number)
  AND NOT EXISTS (SELECT FROM speaker_answer s
    WHERE s.contribution_id = d.contribution_id AND s.revision_number = d.revision_number))`;

@Injectable()
export class EditDecisionRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async byId(id: string): Promise<TakenEditDecision | null> {
    const sql = `SELECT ${COLUMNS} FROM edit_decision WHERE id = $1`;
    return (await this.query<TakenEditDecision>(sql, [id]))[0] ?? null;
  }

  /** How it stood before the decision; null once somebody has taken a stance to the edit, which everybody read. */
  async stood(id: string): Promise<StoodEdit | null> {
    const sql = `SELECT c.decided_at AS "decidedAt", d.revision_number AS "waitingRevisionNumber",
        d.shown_number AS "shownNumber"
      FROM edit_decision d JOIN contribution c ON c.id = d.contribution_id WHERE d.id = $1 AND ${UNANSWERED}`;
    return (await this.query<StoodEdit>(sql, [id]))[0] ?? null;
  }

  /** The newest first. */
  async ofContributions(ids: readonly string[]): Promise<TakenEditDecision[]> {
    return this.query(
      `SELECT ${COLUMNS} FROM edit_decision WHERE contribution_id = ANY($1::uuid[]) ORDER BY created_at DESC, id`,
      [ids],
    );
  }

  async insert(d: EditDecisionRow): Promise<void> {
    await this.query(
      `INSERT INTO edit_decision (id, meeting_id, contribution_id, revision_number, verdict, participant_id, message,
         created_at, version, acts, waited_since, shown_number) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        d.id,
        d.meetingId,
        d.contributionId,
        d.revisionNumber,
        d.verdict,
        d.participantId,
        d.message,
        d.createdAt,
        ...[d.version, d.acts, d.waitedSince, d.shownNumber],
      ],
    );
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
