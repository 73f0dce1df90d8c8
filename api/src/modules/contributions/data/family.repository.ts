/** Contributions that come from each other: found from any of them, also over what was undone since. */
import { MARK_ENDS } from '@aportes/domain/redaction-marks';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** A row of how contributions went stays when they come back, and so does what a part was of. */
const FAMILY = `
WITH RECURSIVE family AS (
  SELECT unnest($1::uuid[]) AS id
  UNION
  SELECT kin.id FROM family f CROSS JOIN LATERAL (
    SELECT c.part_of AS id FROM contribution c WHERE c.id = f.id AND c.part_of IS NOT NULL
    UNION ALL SELECT p.id FROM contribution p WHERE p.part_of = f.id
    UNION ALL SELECT m.target_id FROM departure d JOIN merging m ON m.id = d.merging_id WHERE d.contribution_id = f.id
    UNION ALL SELECT d.contribution_id FROM merging m JOIN departure d ON d.merging_id = m.id WHERE m.target_id = f.id
  ) AS kin
) SELECT id FROM family`;

/**
 * What has a mark is told as a mark wherever its text is taken along, and comes back with it. Where sources have another
 * redaction of the same number each, nobody knows whose it is: then it is none.
 */
const CARRY = `
INSERT INTO redaction_mark (id, redaction_id, meeting_id, contribution_id, number, is_told)
SELECT gen_random_uuid(), min(k.redaction_id::text)::uuid, c.meeting_id, c.id, k.number, true
FROM contribution c JOIN contribution_revision r ON r.contribution_id = c.id AND r.number = c.current_revision_number
  JOIN redaction_mark k ON k.contribution_id = ANY($1::uuid[]) AND k.is_told
WHERE c.id = ANY($2::uuid[])
  AND strpos(concat_ws(' ', r.title, r.text, r.details::text, c.source), '${MARK_ENDS[0]}' || k.number || '${MARK_ENDS[1]}') > 0
  AND NOT EXISTS (SELECT FROM redaction_lift l WHERE l.redaction_id = k.redaction_id)
  AND NOT EXISTS (SELECT FROM redaction_mark o WHERE o.contribution_id = c.id AND o.number = k.number)
GROUP BY c.meeting_id, c.id, k.number HAVING count(DISTINCT k.redaction_id) = 1`;

@Injectable()
export class FamilyRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Themselves, and all that they come from, and that comes from them. */
  async of(ids: readonly string[]): Promise<string[]> {
    return (await this.query<{ id: string }>(FAMILY, [ids])).map((one) => one.id);
  }

  /** Until the end of the unit of work nobody else lets one of the meeting grow, or needs all of it. */
  async hold(meetingId: string): Promise<void> {
    await this.query(`SELECT pg_advisory_xact_lock(hashtextextended('families ' || $1, 0))`, [meetingId]);
  }

  /** Into what was written from them just now; what none of them says, another of their family may. */
  async carryMarks(sourceIds: readonly string[], ids: readonly string[]): Promise<void> {
    await this.query(CARRY, [sourceIds, ids]);
    await this.query(CARRY, [await this.of(sourceIds), ids]);
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
