/** The only SQL for redactions: their rows, and what they masked where. */
import { REDACTED_DIGEST } from '@aportes/domain/redaction.rules';
import type { RedactionReason } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { authorsOfRedaction } from '../../contributions/redactions-sql.queries.js';
import type { KeptText } from '../kept-text.js';
import { KEPT_TEXTS } from './redactable-columns.js';
import { amongIds } from '../../../platform/database/among-ids.js';

export interface RedactionRow {
  id: string;
  meetingId: string;
  /** The one that was open. */
  contributionId: string;
  number: number;
  participantId: string;
  reason: RedactionReason;
  note: string | null;
  createdAt: Date;
}

export type NewRedaction = Omit<RedactionRow, 'createdAt'>;

export interface NewMark {
  id: string;
  contributionId: string;
  /** False where only what its writer alone sees said it. */
  isTold: boolean;
}

/** A redaction as it stands in one contribution. */
export interface MarkRow extends NewMark {
  redactionId: string;
  number: number;
  isLifted: boolean;
  isMadeHere: boolean;
  /** Of all contributions in which it stands. */
  authorIds: string[];
}

export interface SealedPiece {
  markId: string;
  place: string;
  key: string;
  position: number;
  ownerId: string | null;
  sealed: string;
}

/** What a column keeps from now on. */
export type MaskedText = Pick<KeptText, 'place' | 'key' | 'text'>;

const MARKS = `SELECT k.id, k.redaction_id AS "redactionId", k.contribution_id AS "contributionId", k.number,
  k.is_told AS "isTold", r.contribution_id = k.contribution_id AS "isMadeHere",
  EXISTS (SELECT FROM redaction_lift l WHERE l.redaction_id = r.id) AS "isLifted",
  ${authorsOfRedaction('r.id')} AS "authorIds"
  FROM redaction_mark k JOIN redaction r ON r.id = k.redaction_id`;

@Injectable()
export class RedactionRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async byId(id: string): Promise<RedactionRow | null> {
    const rows = await this.query<RedactionRow>(
      `SELECT id, meeting_id AS "meetingId", contribution_id AS "contributionId", number,
         participant_id AS "participantId", reason, note, created_at AS "createdAt" FROM redaction WHERE id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  async mark(id: string): Promise<MarkRow | null> {
    return (await this.query<MarkRow>(`${MARKS} WHERE k.id = $1`, [id]))[0] ?? null;
  }

  /** In the order in which they were made, also those that were lifted. */
  async marksIn(contributionIds: readonly string[]): Promise<MarkRow[]> {
    return this.query(
      `${MARKS} WHERE k.contribution_id ${amongIds('$1')} ORDER BY k.contribution_id, k.number`,
      [contributionIds],
    );
  }

  /** Everything that the contributions, and what hangs on them, say. */
  async texts(contributionIds: readonly string[]): Promise<KeptText[]> {
    return this.query(KEPT_TEXTS, [contributionIds]);
  }

  /** In the moment of its events, by which it is known whose words it masked. False where the id is in use. */
  async insert(r: NewRedaction): Promise<boolean> {
    const rows = await this.query(
      `INSERT INTO redaction (id, meeting_id, contribution_id, number, participant_id, reason, note, created_at)
       SELECT $1, $2, $3, $4, $5, $6, $7, now() WHERE NOT EXISTS (SELECT FROM redaction_mark WHERE id = $1)
       ON CONFLICT (id) DO NOTHING RETURNING id`,
      [r.id, r.meetingId, r.contributionId, r.number, r.participantId, r.reason, r.note],
    );
    return rows.length > 0;
  }

  async insertMarks(
    redaction: Pick<RedactionRow, 'id' | 'meetingId' | 'number'>,
    marks: readonly NewMark[],
  ): Promise<void> {
    await this.query(
      `INSERT INTO redaction_mark (id, redaction_id, meeting_id, contribution_id, number, is_told)
       SELECT id, $1, $2, "contributionId", $3, "isTold" FROM jsonb_to_recordset($4::jsonb)
         AS given (id uuid, "contributionId" uuid, "isTold" boolean)`,
      [redaction.id, redaction.meetingId, redaction.number, JSON.stringify(marks)],
    );
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
  async touch(contributionIds: readonly string[], commentIds: readonly string[]): Promise<void> {
    await this.query(
      `UPDATE contribution SET version = version + 1,
         submission_digest = CASE WHEN submission_digest IS NOT NULL THEN $2 END WHERE id = ANY($1::uuid[])`,
      [contributionIds, REDACTED_DIGEST],
    );
    await this.query(
      `INSERT INTO comment_revision (comment_id, number, language, text, written_at)
       SELECT id, version, language, text, coalesce(edited_at, created_at) FROM comment
       WHERE id = ANY($1::uuid[])`,
      [commentIds],
    );
    await this.query(
      `UPDATE comment SET version = version + 1,
         submission_digest = CASE WHEN submission_digest IS NOT NULL THEN $2 END WHERE id = ANY($1::uuid[])`,
      [commentIds, REDACTED_DIGEST],
    );
  }

  async seal(pieces: readonly SealedPiece[]): Promise<void> {
    await this.query(
      `INSERT INTO redacted_passage (mark_id, place, row_key, position, participant_id, sealed)
       SELECT "markId", place, key, position, "ownerId", sealed FROM jsonb_to_recordset($1::jsonb)
         AS given ("markId" uuid, place text, key text, position integer, "ownerId" uuid, sealed text)`,
      [JSON.stringify(pieces)],
    );
  }

  async sealed(redactionId: string): Promise<SealedPiece[]> {
    return this.query(
      `SELECT p.mark_id AS "markId", p.place, p.row_key AS key, p.position, p.participant_id AS "ownerId", p.sealed
       FROM redacted_passage p JOIN redaction_mark k ON k.id = p.mark_id
       WHERE k.redaction_id = $1 ORDER BY p.place, p.row_key, p.position`,
      [redactionId],
    );
  }

  async unseal(redactionId: string): Promise<void> {
    await this.query(
      'DELETE FROM redacted_passage WHERE mark_id IN (SELECT id FROM redaction_mark WHERE redaction_id = $1)',
      [redactionId],
    );
  }

  /** By which everybody cites them. */
  async symbols(contributionIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.query<{ id: string; symbol: string }>(
      'SELECT id, symbol FROM contribution WHERE id = ANY($1::uuid[])',
      [contributionIds],
    );
    return new Map(rows.map(({ id, symbol }) => [id, symbol]));
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
