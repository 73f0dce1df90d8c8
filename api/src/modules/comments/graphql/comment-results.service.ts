/** Turns the outcome of a command on a comment into the result of the API. */
import type { MeetingActor } from '@aportes/domain/actor';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../../platform/graphql/errors.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { ContributionResults } from '../../contributions/graphql/contribution-results.service.js';
import { UnseenPayload } from '../../contributions/graphql/contribution.results.type.js';
import { NotAllowedNowType } from '../../meetings/graphql/meeting.results.type.js';
import { MeetingQueries } from '../../meetings/meeting.queries.js';
import { IdReusedType, InvalidType } from '../../taxonomy/graphql/problem.type.js';
import type { CommentDone, CommentOutcome } from '../comment-outcome.type.js';
import { shownComment } from '../comment.access.js';
import { CommentQueries } from '../comment.queries.js';
import { CommentPayload, type CommentResult } from './comment.type.js';

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
    const row = await this.queries.byId(commentId);
    if (!row) throw notFound();
    const contribution = await this.contributions.seen(viewer, contributionId);
    if (!contribution) return UnseenPayload.of(contributionId);
    const { attributionDefault } = await this.meetings.byId(context, viewer.meetingId);
    const comment = shownComment(row, viewer, attributionDefault);
    return Object.assign(new CommentPayload(), { comment, contribution });
  }
}
