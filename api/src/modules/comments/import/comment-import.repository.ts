/** What an import of comments reads and writes in the database: whole batches, in one statement each. */
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { CommentDraft } from './comment-draft.js';
import type { Answered, Place } from './comment-threads.js';

export interface ImportedComment extends Answered {
  digest: string;
}

export interface NewImported extends Omit<CommentDraft, 'contribution' | 'parent'>, Place {
  id: string;
  contributionId: string;
  digest: string;
}

const INSERT = `
INSERT INTO comment (id, meeting_id, contribution_id, parent_id, in_reply_to_id, missing_parent, kind, language, text,
  source, external_id, submission_digest, created_at)
SELECT id, $2, "contributionId", "parentId", "inReplyToId", "missingParent", 'COMMENT', language, text,
  source, "externalId", digest, coalesce("writtenAt", $3)
FROM jsonb_to_recordset($1::jsonb) AS given (id uuid, "contributionId" uuid, "parentId" uuid, "inReplyToId" uuid,
  "missingParent" text, language text, text text, source text, "externalId" text, digest text, "writtenAt" timestamptz)`;

@Injectable()
export class CommentImportRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Imports into one meeting wait for each other, batch by batch, so that none meets the other's ids half-way. */
  async lock(meetingId: string): Promise<void> {
    await this.query(`SELECT pg_advisory_xact_lock(hashtextextended('import ' || $1, 0))`, [meetingId]);
  }

  /** Imported contributions by their ids in the source. */
  async contributions(meetingId: string, externalIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.query<{ externalId: string; id: string }>(
      `SELECT external_id AS "externalId", id FROM contribution
       WHERE meeting_id = $1 AND external_id = ANY($2::text[])`,
      [meetingId, externalIds],
    );
    return new Map(rows.map(({ externalId, id }) => [externalId, id]));
  }

  /** Comments that are there already, by their ids in the source. */
  async comments(meetingId: string, externalIds: readonly string[]): Promise<Map<string, ImportedComment>> {
    const rows = await this.query<ImportedComment & { externalId: string }>(
      `SELECT external_id AS "externalId", id, contribution_id AS "contributionId", parent_id AS "parentId",
         submission_digest AS digest
       FROM comment WHERE meeting_id = $1 AND external_id = ANY($2::text[])`,
      [meetingId, externalIds],
    );
    return new Map(rows.map((row) => [row.externalId, row]));
  }

  /** @param at when those were written that do not say it */
  async insert(meetingId: string, rows: readonly NewImported[], at: Date): Promise<void> {
    await this.query(INSERT, [JSON.stringify(rows), meetingId, at]);
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
