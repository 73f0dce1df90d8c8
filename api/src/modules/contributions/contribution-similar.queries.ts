/** Accepted items that say much the same as a text which is being written, as its writer may see them. */
import type { MeetingActor } from '@aportes/domain/actor';
import { GONE_STATUSES } from '@aportes/domain/contribution.transitions';
import { NEIGHBOURS, SIMILAR } from '@aportes/domain/limits';
import { codePointLength } from '@aportes/domain/text';
import { CONTRIBUTION_STATUSES, type ContributionStatus } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { isUuid } from '../../kernel/field-refusals.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ContributionQueries, type ContributionView } from './contribution.queries.js';
import {
  similarStatement,
  type SimilarRequest,
  type SimilarRow,
  type SimilarScope,
} from './data/contribution-similar.sql.js';

/** An item that says much the same as another, and how much: 1 where it says the same to the letter. */
export interface Neighbour {
  view: ContributionView;
  likeness: number;
}

/** What its author took away stays away, and what went into others is there what it went into. */
const NOT_AT_THE_DESK: readonly ContributionStatus[] = ['DRAFT', 'WITHDRAWN', ...GONE_STATUSES];

/** Also what waits and what was declined: the desk has read it. */
const AT_THE_DESK: SimilarScope = {
  statuses: CONTRIBUTION_STATUSES.filter((one) => !NOT_AT_THE_DESK.includes(one)),
  likeness: NEIGHBOURS.likeness,
  most: NEIGHBOURS.compared,
};

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
    const rows = await this.rows({
      meetingId: viewer.meetingId,
      text,
      themeId: themeId && isUuid(themeId) ? themeId : null,
      exceptId: exceptId && isUuid(exceptId) ? exceptId : null,
    });
    return this.contributions.visibleByIds(
      viewer,
      rows.map(({ id }) => id),
    );
  }

  /** Of an item before the desk, as far as the viewer may see them; the most alike first. */
  async neighbours(viewer: MeetingActor, contributionId: string): Promise<Neighbour[]> {
    const [open] = await this.contributions.visibleByIds(viewer, [contributionId]);
    if (!open) return [];
    const { id: exceptId, text, meetingId } = open.row;
    const rows = await this.rows({ meetingId, text, themeId: null, exceptId }, AT_THE_DESK);
    const likeness = new Map(rows.map((row) => [row.id, row.likeness]));
    const views = await this.contributions.visibleByIds(viewer, [...likeness.keys()]);
    return views
      .slice(0, NEIGHBOURS.shown)
      .map((view) => ({ view, likeness: likeness.get(view.row.id) ?? 0 }));
  }

  private async rows(request: SimilarRequest, scope?: SimilarScope): Promise<SimilarRow[]> {
    const { text: sql, values } = similarStatement(request, scope);
    return this.unitOfWork.manager.query<SimilarRow[]>(sql, values);
  }
}
