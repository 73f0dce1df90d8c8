/** The only SQL of what speakers answer, and of a name that goes with the answer. */
import type { ContributionStatus, SpeakerAnswer } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

export interface AnswerRow {
  id: string;
  meetingId: string;
  contributionId: string;
  revisionNumber: number;
  participantId: string;
  answer: SpeakerAnswer;
  answeredAt: Date;
}

@Injectable()
export class SpeakerAnswerRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async byId(id: string): Promise<AnswerRow | null> {
    const rows = await this.query<AnswerRow>(
      `SELECT id, meeting_id AS "meetingId", contribution_id AS "contributionId", revision_number AS "revisionNumber",
         participant_id AS "participantId", answer, answered_at AS "answeredAt" FROM speaker_answer WHERE id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  async insert(row: AnswerRow): Promise<void> {
    await this.query(
      `INSERT INTO speaker_answer (id, meeting_id, contribution_id, revision_number, participant_id, answer, answered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        ...[row.id, row.meetingId, row.contributionId, row.revisionNumber, row.participantId],
        ...[row.answer, row.answeredAt],
      ],
    );
  }

  /** It is nobody's from now on, and waits, with an edit of the speaker's dropped that nobody will ask for. */
  async disown(contributionId: string, to: ContributionStatus, at: Date): Promise<void> {
    await this.query(
      `UPDATE contribution SET author_participant_id = NULL, is_member_state = false, status = $2, version = version + 1,
         waiting_revision_number = NULL, waiting_since = CASE WHEN status IN ('SUBMITTED', 'IN_REVIEW') THEN waiting_since
           ELSE $3::timestamptz END
       WHERE id = $1`,
      [contributionId, to, at],
    );
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
