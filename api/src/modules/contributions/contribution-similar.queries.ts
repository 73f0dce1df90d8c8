/** Accepted items that say much the same as a text which is being written, as its writer may see them. */
import type { MeetingActor } from '@aportes/domain/actor';
import { SIMILAR } from '@aportes/domain/limits';
import { codePointLength } from '@aportes/domain/text';
import { Injectable } from '@nestjs/common';
import { isUuid } from '../../kernel/field-refusals.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ContributionQueries, type ContributionView } from './contribution.queries.js';
import { similarStatement, type SimilarRequest, type SimilarRow } from './data/contribution-similar.sql.js';

@Injectable()
export class SimilarQueries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly contributions: ContributionQueries,
  ) {}

  /** The most alike first; none for a text that is too short to be like anything. */
  async similar(
    viewer: MeetingActor,
    { text, themeId, exceptId }: Omit<SimilarRequest, 'meetingId'>,
  ): Promise<ContributionView[]> {
    if (codePointLength(text.trim()) <= SIMILAR.minText) return [];
    const { text: sql, values } = similarStatement({
      meetingId: viewer.meetingId,
      text,
      themeId: themeId && isUuid(themeId) ? themeId : null,
      exceptId: exceptId && isUuid(exceptId) ? exceptId : null,
    });
    const rows = await this.unitOfWork.manager.query<SimilarRow[]>(sql, values);
    return this.contributions.visibleByIds(
      viewer,
      rows.map(({ id }) => id),
    );
  }
}
