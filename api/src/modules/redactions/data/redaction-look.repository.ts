/** Looks at what was masked, with who looked, and that it was lifted. */
import type { AuthorIdentity } from '@aportes/domain/attribution.rules';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { identityOf } from '../../contributions/identity-sql.queries.js';

export interface LookRow {
  id: string;
  redactionId: string;
  meetingId: string;
  reason: string;
  createdAt: Date;
  identity: AuthorIdentity;
}

export interface NewLook {
  id: string;
  redactionId: string;
  participantId: string;
  reason: string;
  createdAt: Date;
}

@Injectable()
export class RedactionLookRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Oldest first. */
  async ofRedactions(ids: readonly string[]): Promise<LookRow[]> {
    return this.query(
      `SELECT l.id, l.redaction_id AS "redactionId", r.meeting_id AS "meetingId", l.reason, l.created_at AS "createdAt",
         ${identityOf('l.participant_id')} AS identity
       FROM redaction_look l JOIN redaction r ON r.id = l.redaction_id
       WHERE l.redaction_id = ANY($1::uuid[]) ORDER BY l.redaction_id, l.created_at, l.id`,
      [ids],
    );
  }

  async look(id: string): Promise<NewLook | null> {
    return this.written('redaction_look', id);
  }

  async lift(id: string): Promise<NewLook | null> {
    return this.written('redaction_lift', id);
  }

  async insertLook(look: NewLook): Promise<void> {
    await this.query(
      `INSERT INTO redaction_look (id, redaction_id, participant_id, reason, created_at) VALUES ($1, $2, $3, $4, $5)`,
      [look.id, look.redactionId, look.participantId, look.reason, look.createdAt],
    );
  }

  /** In the moment of its events, as a redaction is. */
  async insertLift({ id, redactionId, participantId, reason }: Omit<NewLook, 'createdAt'>): Promise<void> {
    await this.query(
      `INSERT INTO redaction_lift (id, redaction_id, participant_id, reason, created_at)
       VALUES ($1, $2, $3, $4, now())`,
      [id, redactionId, participantId, reason],
    );
  }

  private async written(table: 'redaction_look' | 'redaction_lift', id: string): Promise<NewLook | null> {
    const rows = await this.query<NewLook>(
      `SELECT id, redaction_id AS "redactionId", participant_id AS "participantId", reason, created_at AS "createdAt"
       FROM ${table} WHERE id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
