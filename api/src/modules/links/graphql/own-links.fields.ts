/** The links that the viewer has made, with what stands at both ends. */
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
import { MeetingType } from '../../meetings/graphql/meeting.type.js';
import { LinkQueries } from '../link.queries.js';
import { OwnLinkConnectionType, OwnLinkType } from './own-link.type.js';

@Resolver(() => MeetingType)
export class OwnLinksFields {
  constructor(
    private readonly queries: LinkQueries,
    private readonly pages: Pages,
  ) {}

  @ForSome()
  @ResolveField(() => OwnLinkConnectionType, {
    description: 'Links that the viewer has made, newest first, also to what was withdrawn.',
  })
  async myLinks(
    @Parent() { id: meetingId }: MeetingType,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<OwnLinkConnectionType> {
    const { participantId } = participantIn(context, meetingId);
    const list = {
      page: (first: number, after: Position | null) => this.queries.pageOf(participantId, first, after),
      count: () => this.queries.countOf(participantId),
    };
    return this.pages.counted(page, info, list, (row) => OwnLinkType.of(row));
  }
}

@Resolver(() => OwnLinkType)
export class OwnLinkFields {
  constructor(private readonly mentions: MentionLoader) {}

  @ForSome()
  @ResolveField(() => ContributionMentionType, { description: 'The first: what illustrates, or answers.' })
  async from({ row }: OwnLinkType, _: unknown, context: RequestContext): Promise<ContributionMentionType> {
    return this.mentions.load(context, row.meetingId, row.fromId);
  }

  @ForSome()
  @ResolveField(() => ContributionMentionType, {
    description: 'The second: what is illustrated, or answered.',
  })
  async to({ row }: OwnLinkType, _: unknown, context: RequestContext): Promise<ContributionMentionType> {
    return this.mentions.load(context, row.meetingId, row.toId);
  }
}
