/** The only SQL for redactions: their rows, what they masked, and who looked. */
import { REDACTED_DIGEST } from '@aportes/domain/redaction.rules';
import type { RedactionReason } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { KeptText } from '../kept-text.js';
import { KEPT_TEXTS } from './redactable-columns.js';

export interface RedactionRow {
  id: string;
  meetingId: string;
  contributionId: string;
  number: number;
  participantId: string;
  reason: RedactionReason;
  note: string | null;
  createdAt: Date;
  isLifted: boolean;
}

export type NewRedaction = Omit<RedactionRow, 'isLifted' | 'createdAt'>;

export interface SealedPiece {
  place: string;
  key: string;
  position: number;
  ownerId: string | null;
  sealed: string;
}

/** What a column keeps from now on. */
export type MaskedText = Pick<KeptText, 'place' | 'key' | 'text'>;

export interface NewLook {
  id: string;
  redactionId: string;
  participantId: string;
  reason: string;
  createdAt: Date;
}

const SELECT = `SELECT r.id, r.meeting_id AS "meetingId", r.contribution_id AS "contributionId", r.number,
  r.participant_id AS "participantId", r.reason, r.note, r.created_at AS "createdAt",
  EXISTS (SELECT FROM redaction_lift l WHERE l.redaction_id = r.id) AS "isLifted" FROM redaction r`;

@Injectable()
export class RedactionRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async byId(id: string): Promise<RedactionRow | null> {
    return (await this.query<RedactionRow>(`${SELECT} WHERE r.id = $1`, [id]))[0] ?? null;
  }

  /** In the order in which they were made, also those that were lifted. */
  async ofContributions(ids: readonly string[]): Promise<RedactionRow[]> {
    return this.query(
      `${SELECT} WHERE r.contribution_id = ANY($1::uuid[]) ORDER BY r.contribution_id, r.number`,
      [ids],
    );
  }

  /** Everything that the contribution, and what hangs on it, says. */
  async texts(contributionId: string): Promise<KeptText[]> {
    return this.query(KEPT_TEXTS, [contributionId]);
  }

  /** In the moment of its event, by which it is known whose words it masked. False where the id is in use. */
  async insert(r: NewRedaction): Promise<boolean> {
    const rows = await this.query(
      `INSERT INTO redaction (id, meeting_id, contribution_id, number, participant_id, reason, note, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, now()) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [r.id, r.meetingId, r.contributionId, r.number, r.participantId, r.reason, r.note],
    );
    return rows.length > 0;
  }

  /** Through the door of the database. */
  async write(redactionId: string, texts: readonly MaskedText[]): Promise<void> {
    await this.query(
      `SELECT aportes_mask($1, place, key, text) FROM jsonb_to_recordset($2::jsonb) AS given (place text, key text, text text)`,
      [redactionId, JSON.stringify(texts)],
    );
  }

  /**
   * Another version, so that nothing which was written over the one before takes its place unseen; and no digest of
   * a whole text stays, from which a short passage could be guessed.
   */
  async touch(contributionId: string, commentIds: readonly string[]): Promise<void> {
    await this.query(
      `UPDATE contribution SET version = version + 1,
         submission_digest = CASE WHEN submission_digest IS NOT NULL THEN $2 END WHERE id = $1`,
      [contributionId, REDACTED_DIGEST],
    );
    await this.query(
      `INSERT INTO comment_revision (comment_id, number, language, text, written_at)
       SELECT id, version, language, text, coalesce(edited_at, created_at) FROM comment
       WHERE contribution_id = $1 AND id = ANY($2::uuid[])`,
      [contributionId, commentIds],
    );
    await this.query(
      `UPDATE comment SET version = version + 1,
         submission_digest = CASE WHEN submission_digest IS NOT NULL THEN $3 END
       WHERE contribution_id = $1 AND id = ANY($2::uuid[])`,
      [contributionId, commentIds, REDACTED_DIGEST],
    );
  }

  async seal(redactionId: string, pieces: readonly SealedPiece[]): Promise<void> {
    await this.query(
      `INSERT INTO redacted_passage (redaction_id, place, row_key, position, participant_id, sealed)
       SELECT $1, place, key, position, "ownerId", sealed FROM jsonb_to_recordset($2::jsonb)
         AS given (place text, key text, position integer, "ownerId" uuid, sealed text)`,
      [redactionId, JSON.stringify(pieces)],
    );
  }

  async sealed(redactionId: string): Promise<SealedPiece[]> {
    return this.query(
      `SELECT place, row_key AS key, position, participant_id AS "ownerId", sealed FROM redacted_passage
       WHERE redaction_id = $1 ORDER BY place, row_key, position`,
      [redactionId],
    );
  }

  async unseal(redactionId: string): Promise<void> {
    await this.query('DELETE FROM redacted_passage WHERE redaction_id = $1', [redactionId]);
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

  /** In the moment of its event, as a redaction is. */
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
