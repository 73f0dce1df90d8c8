/** The lists of contributions that hang on a meeting: browse, its facets, the desk's queue, and one's own. */
import type { MeetingActor } from '@aportes/domain/actor';
import { deskSessions, maySeeDesk } from '@aportes/domain/meeting.policy';
import { Args, Context, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { isUuid } from '../../../kernel/field-refusals.js';
import { ForSome } from '../../../platform/access/audience.js';
import { refusal } from '../../../platform/graphql/errors.js';
import { participantIn } from '../../../platform/graphql/participant-in.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { MeetingType } from '../../meetings/graphql/meeting.type.js';
import { ContributionQueries } from '../contribution.queries.js';
import { BrowseArgs, MineArgs, QueueArgs, QueueFacetsArgs } from './contribution-list.args.js';
import type { ContributionScope } from '../data/contribution-scope.sql.js';
import { ContributionConnectionType, ContributionFacetsType } from './contribution-connection.type.js';
import { facetsOf } from './contribution-facets.js';
import { ContributionLists } from './contribution-lists.service.js';
import { ContributionFilterInput } from './contribution.inputs.js';
import { filterOf } from './filter-of.js';

function queueFor(viewer: MeetingActor, meetingId: string, args: QueueFacetsArgs): ContributionScope {
  const { isMine, assigneeId, isUnassigned } = args;
  if (!maySeeDesk(viewer)) throw refusal('FORBIDDEN');
  if (assigneeId && !isUuid(assigneeId)) throw refusal('INVALID');
  const { participantId: readerId } = viewer;
  const whose = isUnassigned || assigneeId ? { assigneeId: assigneeId ?? null, readerId } : null;
  return { list: 'QUEUE', meetingId, sessionIds: deskSessions(viewer, isMine ?? false), whose };
}

@Resolver(() => MeetingType)
export class ContributionListsFields {
  constructor(
    private readonly lists: ContributionLists,
    private readonly queries: ContributionQueries,
  ) {}

  @ForSome()
  @ResolveField(() => ContributionConnectionType, { description: 'What was accepted; for everybody.' })
  async contributions(
    @Parent() { id: meetingId }: MeetingType,
    @Args() args: BrowseArgs,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ContributionConnectionType> {
    const { orderBy: order, filter } = args;
    const wanted = {
      scope: { list: 'BROWSE' as const, meetingId },
      page: args,
      order,
      filter: filterOf(filter),
    };
    return this.lists.connection(context.viewerIn(meetingId), wanted, info);
  }

  @ResolveField(() => ContributionFacetsType, { description: 'Counts beside the accepted contributions.' })
  async facets(
    @Parent() { id: meetingId }: MeetingType,
    @Args('filter', { type: () => ContributionFilterInput, nullable: true })
    filter: ContributionFilterInput | null,
  ): Promise<ContributionFacetsType> {
    return facetsOf(await this.queries.facets({ list: 'BROWSE', meetingId }, filterOf(filter)));
  }

  @ForSome()
  @ResolveField(() => ContributionConnectionType, { description: 'What waits for a decision, oldest first.' })
  async queue(
    @Parent() { id: meetingId }: MeetingType,
    @Args() { filter, ...args }: QueueArgs,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ContributionConnectionType> {
    const viewer = participantIn(context, meetingId);
    const scope = queueFor(viewer, meetingId, args);
    return this.lists.connection(viewer, { scope, page: args, filter: filterOf(filter) }, info);
  }

  @ForSome()
  @ResolveField(() => ContributionFacetsType, { description: 'Counts beside what waits for a decision.' })
  async queueFacets(
    @Parent() { id: meetingId }: MeetingType,
    @Args() { filter, ...args }: QueueFacetsArgs,
    @Context() context: RequestContext,
  ): Promise<ContributionFacetsType> {
    const scope = queueFor(participantIn(context, meetingId), meetingId, args);
    return facetsOf(await this.queries.facets(scope, filterOf(filter)));
  }

  @ForSome()
  @ResolveField(() => ContributionConnectionType, {
    description:
      'What the viewer has written, newest first: all, what waits for an answer of theirs, or the rest.',
  })
  async myContributions(
    @Parent() { id: meetingId }: MeetingType,
    @Args() { isAwaited = null, ...page }: MineArgs,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ContributionConnectionType> {
    const viewer = participantIn(context, meetingId);
    const { participantId } = viewer;
    const scope = { list: 'MINE' as const, meetingId, participantId, isAwaited };
    return this.lists.connection(viewer, { scope, page }, info);
  }
}
