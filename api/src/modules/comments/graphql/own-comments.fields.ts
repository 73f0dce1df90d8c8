/** What the viewer has said about contributions, and on which of them a comment stands. */
import { Args, Context, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Position } from '../../../kernel/page.js';
import { ForSome } from '../../../platform/access/audience.js';
import { Pages } from '../../../platform/graphql/pages.js';
import { PageArgs } from '../../../platform/graphql/paging.type.js';
import { participantIn } from '../../../platform/graphql/participant-in.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { MentionLoader } from '../../contributions/graphql/mention-loader.service.js';
import { ContributionMentionType } from '../../contributions/graphql/mention.type.js';
import { MeetingQueries } from '../../meetings/meeting.queries.js';
import { MeetingType } from '../../meetings/graphql/meeting.type.js';
import { shownComment } from '../comment.access.js';
import { CommentQueries } from '../comment.queries.js';
import { CommentConnectionType, CommentType } from './comment.type.js';

@Resolver(() => MeetingType)
export class OwnCommentsFields {
  constructor(
    private readonly queries: CommentQueries,
    private readonly meetings: MeetingQueries,
    private readonly pages: Pages,
  ) {}

  @ForSome()
  @ResolveField(() => CommentConnectionType, {
    description:
      'What the viewer has said about contributions, newest first, also where these were withdrawn.',
  })
  async myComments(
    @Parent() { id: meetingId }: MeetingType,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CommentConnectionType> {
    const viewer = participantIn(context, meetingId);
    const list = {
      page: (first: number, after: Position | null) =>
        this.queries.pageOf(viewer.participantId, first, after),
      count: () => this.queries.countOf(viewer.participantId),
    };
    const meeting = await this.meetings.byId(context, meetingId);
    return this.pages.counted(page, info, list, (row) => shownComment(row, viewer, meeting));
  }
}

@Resolver(() => CommentType)
export class CommentPlaceFields {
  constructor(private readonly mentions: MentionLoader) {}

  @ForSome()
  @ResolveField(() => ContributionMentionType, { description: 'The contribution on which it stands.' })
  async standsOn(
    { meetingId, contributionId }: CommentType,
    _: unknown,
    context: RequestContext,
  ): Promise<ContributionMentionType> {
    return this.mentions.load(context, meetingId, contributionId);
  }
}
