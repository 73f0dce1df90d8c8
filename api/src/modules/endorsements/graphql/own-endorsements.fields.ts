/** How the viewer stands to contributions, and to which of them a stance was taken. */
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
import { EndorsementRepository } from '../data/endorsement.repository.js';
import { listedOwn } from '../endorsement.presenter.js';
import { EndorsementConnectionType, EndorsementType } from './endorsement.type.js';

@Resolver(() => MeetingType)
export class OwnEndorsementsFields {
  constructor(
    private readonly rows: EndorsementRepository,
    private readonly pages: Pages,
  ) {}

  @ForSome()
  @ResolveField(() => EndorsementConnectionType, {
    description: 'How the viewer stands to contributions, newest first, also where these were withdrawn.',
  })
  async myEndorsements(
    @Parent() { id: meetingId }: MeetingType,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EndorsementConnectionType> {
    const { participantId } = participantIn(context, meetingId);
    const list = {
      page: (first: number, after: Position | null) => this.rows.pageOf(participantId, first, after),
      count: () => this.rows.countOf(participantId),
    };
    return this.pages.counted(page, info, list, (row) => listedOwn(row, meetingId));
  }
}

@Resolver(() => EndorsementType)
export class EndorsementPlaceFields {
  constructor(private readonly mentions: MentionLoader) {}

  @ForSome()
  @ResolveField(() => ContributionMentionType, { description: 'The contribution that is endorsed.' })
  async standsOn(
    { meetingId, contributionId }: EndorsementType,
    _: unknown,
    context: RequestContext,
  ): Promise<ContributionMentionType> {
    return this.mentions.load(context, meetingId, contributionId);
  }
}
