/** Drafts as their owners keep them; each reading here is of one person's own. */
import { COUNT_LIMITS } from '@aportes/domain/limits';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

export interface Draft {
  id: string;
  sessionId: string;
  version: number;
  content: string;
  keptAt: Date;
}

/** What already stands under the id of a draft. */
export interface KnownId {
  /** A contribution was received under it. */
  isGiven: boolean;
  ownerId: string | null;
  draft: Draft | null;
}

export interface NewDraft {
  id: string;
  meetingId: string;
  participantId: string;
  sessionId: string;
  content: string;
  keptAt: Date;
}

const DRAFT = 'id, session_id AS "sessionId", version, content, kept_at AS "keptAt"';

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
      `SELECT EXISTS (SELECT FROM contribution WHERE id = $1) AS "isGiven", participant_id AS "ownerId", ${DRAFT}
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
    sessionId,
    content,
    keptAt,
  }: NewDraft): Promise<Draft | null> {
    const rows = await this.query<Draft>(
      `INSERT INTO draft (id, meeting_id, participant_id, session_id, content, kept_at, version, place)
       SELECT $1, $2, $3, $4, $5, $6, 1, min(free) FROM generate_series(1, $7::integer) AS free
       WHERE NOT EXISTS (SELECT FROM draft WHERE participant_id = $3 AND place = free)
       HAVING min(free) IS NOT NULL
       RETURNING ${DRAFT}`,
      [id, meetingId, participantId, sessionId, content, keptAt, COUNT_LIMITS.drafts],
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
  async of(participantId: string, sessionId: string): Promise<Draft[]> {
    return this.query<Draft>(
      `SELECT ${DRAFT} FROM draft WHERE participant_id = $1 AND session_id = $2 ORDER BY kept_at DESC, id`,
      [participantId, sessionId],
    );
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
