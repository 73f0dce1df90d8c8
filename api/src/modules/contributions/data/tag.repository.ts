/** The tags that stand on contributions. */
import type { Tags } from '@aportes/domain/retagging.policy';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

@Injectable()
export class TagRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Of one that exists; the main theme first, all else in one order. */
  async of(contributionId: string): Promise<Tags> {
    const rows = await this.unitOfWork.manager.query<Tags[]>(
      `SELECT kind, ARRAY(SELECT t.theme_id FROM contribution_theme t WHERE t.contribution_id = c.id
           ORDER BY t.theme_id IS DISTINCT FROM c.theme_id, t.theme_id) AS "themeIds",
         ARRAY(SELECT s.subregion_id FROM contribution_subregion s WHERE s.contribution_id = c.id
           ORDER BY s.subregion_id) AS "subregionIds"
       FROM contribution c WHERE c.id = $1`,
      [contributionId],
    );
    return rows[0]!;
  }
}
