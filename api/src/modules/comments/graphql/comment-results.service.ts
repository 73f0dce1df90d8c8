/** Turns the outcome of a command on a comment into the result of the API. */
import type { MeetingActor } from '@aportes/domain/actor';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../../platform/graphql/errors.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { ContributionResults } from '../../contributions/graphql/contribution-results.service.js';
import { UnseenPayload } from '../../contributions/graphql/contribution.results.type.js';
import { NotAllowedNowType } from '../../meetings/graphql/meeting.results.type.js';
import { MeetingQueries } from '../../meetings/meeting.queries.js';
import { IdReusedType, InvalidType, TooLateType } from '../../taxonomy/graphql/problem.type.js';
import type { CommentDone, CommentOutcome } from '../comment-outcome.type.js';
import { shownComment } from '../comment.access.js';
import { CommentQueries } from '../comment.queries.js';
import { CommentChangedType, CommentPayload, type CommentResult } from './comment.results.type.js';
import type { CommentType } from './comment.type.js';

@Injectable()
export class CommentResults {
  constructor(
    private readonly queries: CommentQueries,
    private readonly contributions: ContributionResults,
    private readonly meetings: MeetingQueries,
  ) {}

  async of(
    context: RequestContext,
    viewer: MeetingActor,
    outcome: CommentOutcome,
  ): Promise<typeof CommentResult> {
    switch (outcome.outcome) {
      case 'DONE':
        return this.payload(context, viewer, outcome);
      case 'STALE':
        return CommentChangedType.of(await this.comment(context, viewer, outcome.commentId));
      case 'TOO_LATE':
        return TooLateType.of();
      case 'INVALID':
        return InvalidType.of(outcome.fields);
      case 'ID_REUSED':
        return IdReusedType.of();
      case 'NOT_ALLOWED_NOW':
        return NotAllowedNowType.of(outcome.status);
    }
  }

  private async payload(
    context: RequestContext,
    viewer: MeetingActor,
    { commentId, contributionId }: CommentDone,
  ): Promise<CommentPayload | UnseenPayload> {
    const comment = await this.comment(context, viewer, commentId);
    const contribution = await this.contributions.seen(viewer, contributionId);
    if (!contribution) return UnseenPayload.of(contributionId);
    return Object.assign(new CommentPayload(), { comment, contribution });
  }

  private async comment(context: RequestContext, viewer: MeetingActor, id: string): Promise<CommentType> {
    const row = await this.queries.byId(id);
    if (!row) throw notFound();
    const meeting = await this.meetings.byId(context, viewer.meetingId);
    return shownComment(row, viewer, meeting);
  }
}
