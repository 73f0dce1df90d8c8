/** Turns the outcome of a command on a link into the result of the API. */
import type { MeetingActor } from '@aportes/domain/actor';
import { Injectable } from '@nestjs/common';
import { ContributionQueries } from '../../contributions/contribution.queries.js';
import { ContributionType } from '../../contributions/graphql/contribution.type.js';
import { NotAllowedNowType } from '../../meetings/graphql/meeting.results.type.js';
import { IdReusedType, InvalidType } from '../../taxonomy/graphql/problem.type.js';
import type { LinkOutcome } from '../link-outcome.type.js';
import { LinkPayload, type LinkResult } from './link.type.js';

@Injectable()
export class LinkResults {
  constructor(private readonly contributions: ContributionQueries) {}

  async of(viewer: MeetingActor, outcome: LinkOutcome): Promise<typeof LinkResult> {
    switch (outcome.outcome) {
      case 'DONE':
        return this.payload(viewer, outcome.contributionIds);
      case 'INVALID':
        return InvalidType.of(outcome.fields);
      case 'ID_REUSED':
        return IdReusedType.of();
      case 'NOT_ALLOWED_NOW':
        return NotAllowedNowType.of(outcome.status);
    }
  }

  private async payload(viewer: MeetingActor, ids: readonly string[]): Promise<LinkPayload> {
    const views = await this.contributions.visibleByIds(viewer, ids);
    const contributions = views.map((view) => ContributionType.of(view));
    return Object.assign(new LinkPayload(), { contributions });
  }
}
