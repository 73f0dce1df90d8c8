/** Reads of what contributions are made of. */
import { COUNT_LIMITS } from '@aportes/domain/limits';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';

export interface Descent {
  id: string;
  into: string;
}

/** By how many a contribution is supported together with what was merged into it: each person once. */
export interface UnitedSupportRow {
  id: string;
  /** Who endorses the text itself. */
  own: number;
  /** Who endorses only something that was merged into it. */
  onlyMerged: number;
}

/**
 * Whoever took a stance to the text itself counts there alone, whichever it was, and nobody who is named for it. Nothing while its session hides
 * support, and nothing of what the session of something merged hides; $2: also of what only the room could read.
 */
const UNITED = `
WITH RECURSIVE origin AS (
  SELECT c.id AS root, c.author_participant_id AS author_id, c.id, 0 AS depth FROM contribution c
  WHERE c.id = ANY($1::uuid[]) AND NOT c.support_hidden
  UNION ALL SELECT o.root, o.author_id, c.id, o.depth + 1 FROM origin o JOIN contribution c ON c.merged_into = o.id
), own AS (
  SELECT e.contribution_id AS root, e.participant_id, e.stance FROM endorsement e
  WHERE e.contribution_id = ANY($1::uuid[]) AND e.ended_at IS NULL
), merged AS (
  SELECT DISTINCT o.root, e.participant_id FROM origin o
  JOIN contribution c ON c.id = o.id AND NOT c.support_hidden AND ($2 OR c.published_at IS NOT NULL)
  JOIN endorsement e ON e.contribution_id = o.id AND e.ended_at IS NULL AND e.stance <> 'NOT_JOINING'
  WHERE o.depth > 0 AND e.participant_id IS DISTINCT FROM o.author_id
    AND NOT EXISTS (SELECT FROM co_authorship a WHERE a.target_id = o.root AND a.participant_id = e.participant_id
      AND a.is_agreed)
    AND NOT EXISTS (SELECT FROM own WHERE own.root = o.root AND own.participant_id = e.participant_id)
)
SELECT o.root AS id,
  (SELECT count(*)::integer FROM own WHERE own.root = o.root AND own.stance <> 'NOT_JOINING') AS own,
  (SELECT count(*)::integer FROM merged WHERE merged.root = o.root) AS "onlyMerged"
FROM origin o WHERE o.depth = 0 AND EXISTS (SELECT FROM origin m WHERE m.root = o.root AND m.depth > 0)`;

@Injectable()
export class LineageRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** What went into each of the contributions, in the order of their symbols. */
  async mergedInto(ids: readonly string[]): Promise<Descent[]> {
    return this.unitOfWork.manager.query<Descent[]>(
      `SELECT id, merged_into AS into FROM contribution WHERE merged_into = ANY($1::uuid[]) ORDER BY symbol, id`,
      [ids],
    );
  }

  async isWithdrawn(id: string): Promise<boolean> {
    const rows = await this.unitOfWork.manager.query<unknown[]>(
      `SELECT id FROM contribution WHERE id = $1 AND status = 'WITHDRAWN'`,
      [id],
    );
    return rows.length > 0;
  }

  /** What went into texts that were withdrawn since, in the order of symbols. @param sessionIds all where null */
  async stranded(meetingId: string, sessionIds: readonly string[] | null): Promise<string[]> {
    const rows = await this.unitOfWork.manager.query<{ id: string }[]>(
      `SELECT c.id FROM contribution c JOIN contribution t ON t.id = c.merged_into AND t.status = 'WITHDRAWN'
       WHERE c.meeting_id = $1 AND c.merged_into IS NOT NULL AND ($2::uuid[] IS NULL OR c.session_id = ANY($2))
       ORDER BY c.symbol, c.id LIMIT $3`,
      [meetingId, sessionIds, COUNT_LIMITS.mergedAtOnce],
    );
    return rows.map(({ id }) => id);
  }

  /** From what texts were put together, in the order of their symbols, whatever became of them since. */
  async sources(ids: readonly string[]): Promise<Descent[]> {
    return this.unitOfWork.manager.query<Descent[]>(
      `SELECT s.id, c.id AS into FROM contribution c JOIN departure d ON d.merging_id = c.consolidation_id
         JOIN contribution s ON s.id = d.contribution_id WHERE c.id = ANY($1::uuid[]) ORDER BY s.symbol, s.id`,
      [ids],
    );
  }

  /** Of those into which something was merged, and whose support is shown. @param inTheRoom whether all may be counted */
  async unitedSupport(ids: readonly string[], inTheRoom: boolean): Promise<UnitedSupportRow[]> {
    return this.unitOfWork.manager.query<UnitedSupportRow[]>(UNITED, [ids, inTheRoom]);
  }
}
