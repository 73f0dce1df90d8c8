/** Similar items for whoever writes: beside the text, never in its way. */
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { SIMILAR } from '@aportes/domain/limits';
import { SignedIn } from '../../../platform/access/gate.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { Limited } from '../../../platform/limits/limited.js';
import { ContributionAccess } from '../contribution.access.js';
import { SimilarQueries } from '../contribution-similar.queries.js';
import { ContributionType } from './contribution.type.js';
import { SimilarArgs } from './similar.args.js';

@Resolver(() => ContributionType)
export class SimilarResolver {
  constructor(
    private readonly access: ContributionAccess,
    private readonly queries: SimilarQueries,
  ) {}

  @SignedIn()
  @Limited('similar')
  @Query(() => [ContributionType], {
    description: `Accepted items of the meeting that say much the same as a text; at most ${SIMILAR.shown}.`,
  })
  async similarContributions(
    @Args() { sessionId, text, themeId = null, exceptId = null }: SimilarArgs,
    @Context() context: RequestContext,
  ): Promise<ContributionType[]> {
    const viewer = await this.access.participantIn(sessionId, (id) => context.viewerIn(id));
    const views = await this.queries.similar(viewer, { text, themeId, exceptId });
    return views.map((view) => ContributionType.of(view));
  }
}
