/** Retagging at the desk, and taking it back. */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../../platform/access/gate.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { ContributionAccess } from '../../contributions/contribution.access.js';
import { ContributionResults } from '../../contributions/graphql/contribution-results.service.js';
import { ContributionResult } from '../../contributions/graphql/contribution.results.type.js';
import { RetaggingService } from '../retagging.service.js';
import { RetagContributionInput, UndoRetaggingInput } from './retagging.inputs.js';

@Resolver()
export class RetaggingResolver {
  constructor(
    private readonly access: ContributionAccess,
    private readonly service: RetaggingService,
    private readonly results: ContributionResults,
  ) {}

  @SignedIn()
  @Mutation(() => ContributionResult, {
    description: 'Sets kind, themes or subregions of what waits or was accepted; the symbol stays.',
  })
  async retagContribution(
    @Args('input') input: RetagContributionInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const viewer = await this.access.participantAt(input.contributionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.service.retag(viewer, input));
  }

  @SignedIn()
  @Mutation(() => ContributionResult, { description: 'Takes an own retagging back, to the letter.' })
  async undoRetagging(
    @Args('input') input: UndoRetaggingInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const [viewer, done] = await this.service.doneOnce(input.retaggingId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.service.undo(viewer, done, input));
  }
}
