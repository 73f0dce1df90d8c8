/** What the desk reads beside an item that it has open. */
import type { MeetingActor } from '@aportes/domain/actor';
import { isOfItsDesk } from '@aportes/domain/contribution.policy';
import { NEIGHBOURS } from '@aportes/domain/limits';
import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../../platform/access/gate.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { Limited } from '../../../platform/limits/limited.js';
import { SimilarQueries } from '../../contributions/contribution-similar.queries.js';
import { ContributionAccess } from '../../contributions/contribution.access.js';
import { AuthorHistoryQueries } from '../author-history.queries.js';
import { AuthorHistoryType, NeighbourType } from './desk-context.type.js';

@Resolver()
export class DeskContextResolver {
  constructor(
    private readonly access: ContributionAccess,
    private readonly similar: SimilarQueries,
    private readonly histories: AuthorHistoryQueries,
  ) {}

  @SignedIn()
  @Limited('deskContext')
  @Query(() => [NeighbourType], {
    description: `Items of the meeting that say much the same, also those that wait; at most ${NEIGHBOURS.shown}.`,
  })
  async neighbours(
    @Args('contributionId', { type: () => ID }) contributionId: string,
    @Context() context: RequestContext,
  ): Promise<NeighbourType[]> {
    const viewer = await this.deskOf(contributionId, context);
    return (await this.similar.neighbours(viewer, contributionId)).map((one) => NeighbourType.of(one));
  }

  @SignedIn()
  @Limited('deskContext')
  @Query(() => AuthorHistoryType, {
    description: 'What whoever gave it is shown to have given beside it.',
  })
  async authorHistory(
    @Args('contributionId', { type: () => ID }) contributionId: string,
    @Context() context: RequestContext,
  ): Promise<AuthorHistoryType> {
    const viewer = await this.deskOf(contributionId, context);
    return AuthorHistoryType.of(await this.histories.of(viewer, contributionId));
  }

  private async deskOf(contributionId: string, context: RequestContext): Promise<MeetingActor> {
    const viewer = await this.access.participantAt(contributionId, (id) => context.viewerIn(id));
    this.access.demand(isOfItsDesk(viewer, await this.access.stateOf(contributionId)));
    return viewer;
  }
}
