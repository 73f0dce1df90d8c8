/** Rows of the parts into which contributions were taken apart: written once, read in their order. */
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';

export interface PartOfWhole {
  id: string;
  wholeId: string;
}

/** What was made by one decision. */
export interface MadeParts {
  decisionId: string;
  meetingId: string;
  ids: readonly string[];
}

/**
 * Whatever is done to a part itself makes another version of it; what others say, support, link or merge into it, note
 * at the desk or have in hand there, and that its speaker stands by it, does not. What somebody had done and took back was done.
 */
const ACTED_ON = `
SELECT FROM split_part s JOIN contribution c ON c.id = s.part_id
WHERE s.decision_id = $1 AND (c.version - c.attribution_changes > 1
  OR EXISTS (SELECT FROM comment m WHERE m.contribution_id = c.id)
  OR EXISTS (SELECT FROM endorsement e WHERE e.contribution_id = c.id)
  OR EXISTS (SELECT FROM speaker_answer a WHERE a.contribution_id = c.id)
  OR EXISTS (SELECT FROM contribution_link l WHERE c.id IN (l.from_id, l.to_id))
  OR EXISTS (SELECT FROM merging g WHERE g.target_id = c.id)
  OR EXISTS (SELECT FROM not_duplicate n WHERE c.id IN (n.one_id, n.other_id))
  OR EXISTS (SELECT FROM desk_note n WHERE n.contribution_id = c.id)
  OR EXISTS (SELECT FROM seal_opening o WHERE o.contribution_id = c.id)
  OR EXISTS (SELECT FROM claim k WHERE k.contribution_id = c.id AND k.participant_id <> $2 AND k.expires_at > $3))
LIMIT 1`;

@Injectable()
export class SplitPartRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async insert({ decisionId, meetingId, ids }: MadeParts): Promise<void> {
    await this.query(
      `INSERT INTO split_part (part_id, meeting_id, decision_id, ordinal)
       SELECT x.id, $2, $1, x.at FROM unnest($3::uuid[]) WITH ORDINALITY AS x (id, at)`,
      [decisionId, meetingId, ids],
    );
  }

  /** In their order. */
  async ofDecision(decisionId: string): Promise<string[]> {
    const sql = 'SELECT part_id AS id FROM split_part WHERE decision_id = $1 ORDER BY ordinal';
    return (await this.query<{ id: string }>(sql, [decisionId])).map(({ id }) => id);
  }

  /** Of each contribution as it stands apart now. */
  async ofContributions(ids: readonly string[]): Promise<PartOfWhole[]> {
    return this.query(
      `SELECT s.part_id AS id, d.contribution_id AS "wholeId" FROM split_part s
       JOIN moderation_decision d ON d.id = s.decision_id
       WHERE d.contribution_id = ANY($1::uuid[])
         AND NOT EXISTS (SELECT FROM decision_undo u WHERE u.decision_id = d.id)
       ORDER BY d.created_at, s.decision_id, s.ordinal`,
      [ids],
    );
  }

  /** By anybody; having a part in hand counts where it is another's. */
  async areActedOn(decisionId: string, participantId: string, now: Date): Promise<boolean> {
    return (await this.query(ACTED_ON, [decisionId, participantId, now])).length > 0;
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
