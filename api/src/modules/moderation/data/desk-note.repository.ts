/** Rows of notes of the desk: written once, emptied when they are withdrawn. */
import type { AuthorIdentity } from '@aportes/domain/attribution.rules';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { identityOf } from '../../contributions/identity-sql.queries.js';

export interface NewNote {
  id: string;
  meetingId: string;
  contributionId: string;
  participantId: string;
  text: string;
  createdAt: Date;
}

export interface NoteRow extends Omit<NewNote, 'text'> {
  /** Null of one that was withdrawn. */
  text: string | null;
}

export interface StandingNote extends NewNote {
  writer: AuthorIdentity | null;
}

const COLUMNS = `n.id, n.meeting_id AS "meetingId", n.contribution_id AS "contributionId",
  n.participant_id AS "participantId", n.text, n.created_at AS "createdAt"`;

@Injectable()
export class DeskNoteRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async byId(id: string): Promise<NoteRow | null> {
    const rows = await this.query<NoteRow>(`SELECT ${COLUMNS} FROM desk_note n WHERE n.id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** Those that stand on the contributions, oldest first. */
  async ofContributions(ids: readonly string[]): Promise<StandingNote[]> {
    return this.query(
      `SELECT ${COLUMNS}, ${identityOf('n.participant_id')} AS writer FROM desk_note n
       WHERE n.contribution_id = ANY($1::uuid[]) AND n.withdrawn_at IS NULL ORDER BY n.created_at, n.id`,
      [ids],
    );
  }

  /** False where the id is in use. */
  async insert({ id, meetingId, contributionId, participantId, text, createdAt }: NewNote): Promise<boolean> {
    const rows = await this.query(
      `INSERT INTO desk_note (id, meeting_id, contribution_id, participant_id, text, created_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [id, meetingId, contributionId, participantId, text, createdAt],
    );
    return rows.length > 0;
  }

  /** False where it is gone already. */
  async withdraw(id: string, at: Date): Promise<boolean> {
    const rows = await this.query(
      `WITH gone AS (UPDATE desk_note SET text = NULL, withdrawn_at = greatest($2, created_at)
         WHERE id = $1 AND withdrawn_at IS NULL RETURNING id) SELECT id FROM gone`,
      [id, at],
    );
    return rows.length > 0;
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
