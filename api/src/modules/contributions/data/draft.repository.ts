/** Drafts as their owners keep them; each reading here is of one person's own. */
import { COUNT_LIMITS } from '@aportes/domain/limits';
import type { DraftForm } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** For what it is written: a session, or a contribution about which something is said. */
export type DraftPlace =
  | { form: 'CONTRIBUTION' | 'INTERVENTION'; sessionId: string; contributionId: null }
  | { form: 'REVISION' | 'COMMENT'; sessionId: null; contributionId: string };

export interface Draft {
  id: string;
  form: DraftForm;
  sessionId: string | null;
  contributionId: string | null;
  meetingId: string;
  version: number;
  content: string;
  keptAt: Date;
}

/** What already stands under the id of a draft. */
export interface KnownId {
  /** It was received, as whatever it was written. */
  isGiven: boolean;
  ownerId: string | null;
  draft: Draft | null;
}

export interface NewDraft {
  id: string;
  meetingId: string;
  participantId: string;
  place: DraftPlace;
  content: string;
  keptAt: Date;
}

const DRAFT = `id, meeting_id AS "meetingId", form, session_id AS "sessionId", contribution_id AS "contributionId", version, content,
  kept_at AS "keptAt"`;

@Injectable()
export class DraftRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Until the end of the unit of work nothing else of this person is kept or received, and they do not leave; false
   * where they have left.
   */
  async lockOwner(participantId: string): Promise<boolean> {
    const rows = await this.query(
      `SELECT FROM participant WHERE id = $1 AND left_at IS NULL AND removed_at IS NULL FOR NO KEY UPDATE`,
      [participantId],
    );
    return rows.length > 0;
  }

  async known(id: string): Promise<KnownId> {
    const rows = await this.query<{ isGiven: boolean; ownerId: string | null } & Draft>(
      `SELECT EXISTS (SELECT FROM contribution c WHERE c.id = $1)
         OR EXISTS (SELECT FROM contribution_revision r WHERE r.id = $1)
         OR EXISTS (SELECT FROM comment m WHERE m.id = $1) AS "isGiven", participant_id AS "ownerId", ${DRAFT}
       FROM (VALUES (1)) AS one LEFT JOIN draft ON id = $1`,
      [id],
    );
    const { isGiven, ownerId, ...draft } = rows[0]!;
    return { isGiven, ownerId, draft: ownerId === null ? null : draft };
  }

  /** In the first place that is free; null where there is none. */
  async insert({
    id,
    meetingId,
    participantId,
    place: { form, sessionId, contributionId },
    content,
    keptAt,
  }: NewDraft): Promise<Draft | null> {
    const rows = await this.query<Draft>(
      `INSERT INTO draft (id, meeting_id, participant_id, session_id, content, kept_at, form, contribution_id, version, place)
       SELECT $1, $2, $3, $4, $5, $6, $8, $9, 1, min(free) FROM generate_series(1, $7::integer) AS free
       WHERE NOT EXISTS (SELECT FROM draft WHERE participant_id = $3 AND place = free)
       HAVING min(free) IS NOT NULL
       RETURNING ${DRAFT}`,
      [id, meetingId, participantId, sessionId, content, keptAt, COUNT_LIMITS.drafts, form, contributionId],
    );
    return rows[0] ?? null;
  }

  async write(id: string, content: string, keptAt: Date): Promise<Draft> {
    const rows = await this.query<Draft>(
      `WITH changed AS (UPDATE draft SET content = $2, kept_at = $3, version = version + 1 WHERE id = $1
         RETURNING ${DRAFT}) SELECT * FROM changed`,
      [id, content, keptAt],
    );
    return rows[0]!;
  }

  /** The newest first. */
  async of(participantId: string, { form, sessionId, contributionId }: DraftPlace): Promise<Draft[]> {
    return this.query<Draft>(
      `SELECT ${DRAFT} FROM draft WHERE participant_id = $1 AND form = $2
         AND session_id IS NOT DISTINCT FROM $3 AND contribution_id IS NOT DISTINCT FROM $4
       ORDER BY kept_at DESC, id`,
      [participantId, form, sessionId, contributionId],
    );
  }

  /** Until the end of the unit of work nothing that is written about it is received. */
  async lockContribution(id: string): Promise<void> {
    await this.query('SELECT FROM contribution WHERE id = $1 FOR SHARE', [id]);
  }

  /** In all sessions, the newest first. */
  async ofAll(participantId: string): Promise<Draft[]> {
    return this.query<Draft>(
      `SELECT ${DRAFT} FROM draft WHERE participant_id = $1 ORDER BY kept_at DESC, id`,
      [participantId],
    );
  }

  /** Only an own one, also by somebody who has left the meeting. */
  async discard(accountId: string, id: string): Promise<void> {
    await this.query(
      `DELETE FROM draft USING participant
       WHERE draft.id = $2 AND participant.id = draft.participant_id AND participant.account_id = $1`,
      [accountId, id],
    );
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
