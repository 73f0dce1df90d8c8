/** Turns the outcome of a command into the result of the API, with the contribution as the viewer sees it. */
import type { MeetingActor } from '@aportes/domain/actor';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../../platform/graphql/errors.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { NotAllowedNowType } from '../../meetings/graphql/meeting.results.type.js';
import { MeetingQueries } from '../../meetings/meeting.queries.js';
import { IdReusedType, InvalidType } from '../../taxonomy/graphql/problem.type.js';
import { shownClaim } from '../claim.presenter.js';
import type { ContributionOutcome, SessionTakesNothing } from '../contribution-outcome.type.js';
import { ContributionQueries } from '../contribution.queries.js';
import {
  ClaimedByAnotherType,
  ContributionPayload,
  SessionNotTakingType,
  StaleType,
  UnseenPayload,
  type ContributionResult,
} from './contribution.results.type.js';
import { ContributionType } from './contribution.type.js';

@Injectable()
export class ContributionResults {
  constructor(
    private readonly queries: ContributionQueries,
    private readonly meetings: MeetingQueries,
  ) {}

  async of(
    context: RequestContext,
    viewer: MeetingActor,
    outcome: ContributionOutcome,
  ): Promise<typeof ContributionResult> {
    switch (outcome.outcome) {
      case 'DONE':
        return this.done(viewer, outcome.contributionId);
      case 'STALE':
        return StaleType.of(await this.contribution(viewer, outcome.contributionId));
      case 'INVALID':
        return InvalidType.of(outcome.fields);
      case 'ID_REUSED':
        return IdReusedType.of();
      case 'NOT_ALLOWED_NOW':
        return NotAllowedNowType.of(outcome.status);
      case 'CLAIMED':
        return this.claimed(viewer, outcome.contributionId);
      case 'SESSION_NOT_TAKING':
        return this.notTaking(context, viewer, outcome);
    }
  }

  /** As the viewer sees it now; null where it is hidden. */
  async seen(viewer: MeetingActor, id: string): Promise<ContributionType | null> {
    const [view] = await this.queries.visibleByIds(viewer, [id]);
    return view ? ContributionType.of(view) : null;
  }

  private async contribution(viewer: MeetingActor, id: string): Promise<ContributionType> {
    const contribution = await this.seen(viewer, id);
    if (!contribution) throw notFound();
    return contribution;
  }

  private async done(viewer: MeetingActor, id: string): Promise<ContributionPayload | UnseenPayload> {
    const contribution = await this.seen(viewer, id);
    return contribution ? ContributionPayload.of(contribution) : UnseenPayload.of(id);
  }

  /** It may have come free while this was asked. */
  private async claimed(viewer: MeetingActor, id: string): Promise<ClaimedByAnotherType | StaleType> {
    const current = await this.contribution(viewer, id);
    const claim = shownClaim(viewer, current.row);
    return claim ? ClaimedByAnotherType.of(claim, current) : StaleType.of(current);
  }

  private async notTaking(
    context: RequestContext,
    viewer: MeetingActor,
    { code, sessionId }: SessionTakesNothing,
  ): Promise<SessionNotTakingType> {
    const session = await this.meetings.session(context, viewer.meetingId, sessionId);
    if (!session) throw notFound();
    return SessionNotTakingType.of(code, session);
  }
}
