/** What was given to a session, for those in the room and for the public. */
import { ROOM_STATUSES } from '@aportes/domain/contribution.transitions';
import { Args, Context, Info, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { ForSome } from '../../../platform/access/audience.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { SessionType } from '../../meetings/graphql/meeting.type.js';
import { ContributionQueries } from '../contribution.queries.js';
import { ContributionConnectionType } from './contribution-connection.type.js';
import { WallArgs } from './contribution-list.args.js';
import { ContributionLists } from './contribution-lists.service.js';

const IN_THE_ROOM = Symbol('counts for those in the room');
const PUBLIC = Symbol('counts for the public');

@Resolver(() => SessionType)
export class SessionWallFields {
  constructor(
    private readonly lists: ContributionLists,
    private readonly queries: ContributionQueries,
  ) {}

  @ForSome()
  @ResolveField(() => Int, { description: 'How many contributions its wall holds for the viewer.' })
  async contributionCount(session: SessionType, _: unknown, context: RequestContext): Promise<number> {
    const inTheRoom = context.viewerIn(session.meetingId) !== null;
    const loader = context.once(inTheRoom ? IN_THE_ROOM : PUBLIC, () => this.counts(inTheRoom));
    return loader.load(session.id);
  }

  @ForSome()
  @ResolveField(() => ContributionConnectionType, { description: 'The contributions given to it.' })
  async wall(
    @Parent() session: SessionType,
    @Args() args: WallArgs,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ContributionConnectionType> {
    const viewer = context.viewerIn(session.meetingId);
    const scope = { list: 'WALL' as const, sessionId: session.id, inTheRoom: viewer !== null };
    return this.lists.connection(viewer, { scope, page: args, order: args.orderBy }, info);
  }

  private counts(inTheRoom: boolean): DataLoader<string, number> {
    const statuses = inTheRoom ? ROOM_STATUSES : ['ACCEPTED'];
    return new DataLoader(async (ids) => {
      const rows = await this.queries.countOnWalls(ids, statuses);
      const byId = new Map(rows.map((row) => [row.sessionId, row.count]));
      return ids.map((id) => byId.get(id) ?? 0);
    });
  }
}
