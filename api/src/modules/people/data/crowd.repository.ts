/** How many people at a meeting are alike by what an item may still show of its author: kind and subregions. */
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/**
 * Those who take part now. Who has written what is not looked at: a number that grew with somebody's unnamed item would
 * tell of its author.
 */
const ALIKE = `
WITH label AS (
  SELECT p.id, p.stakeholder_kind AS kind, ARRAY(SELECT sc.subregion_id FROM subregion_country sc
    WHERE sc.meeting_id = p.meeting_id AND sc.country_code = p.country_code ORDER BY 1) AS places
  FROM participant p WHERE p.meeting_id = $1 AND p.left_at IS NULL AND p.removed_at IS NULL)
SELECT count(*)::integer AS count FROM label mine
JOIN label one ON one.kind = mine.kind AND one.places = mine.places WHERE mine.id = $2`;

@Injectable()
export class CrowdRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The participant included. */
  async alike(meetingId: string, participantId: string): Promise<number> {
    const [row] = await this.unitOfWork.manager.query<{ count: number }[]>(ALIKE, [meetingId, participantId]);
    return row?.count ?? 0;
  }
}
