/** Taking a contribution apart. */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../../../platform/access/gate.js';
import type { RequestContext } from '../../../../platform/graphql/request-context.js';
import { ContributionAccess } from '../../../contributions/contribution.access.js';
import { ContributionResults } from '../../../contributions/graphql/contribution-results.service.js';
import { ContributionResult } from '../../../contributions/graphql/contribution.results.type.js';
import { SplittingService } from '../splitting.service.js';
import { SplitContributionInput } from './splitting.inputs.js';

@Resolver()
export class SplittingResolver {
  constructor(
    private readonly access: ContributionAccess,
    private readonly splitting: SplittingService,
    private readonly results: ContributionResults,
  ) {}

  @SignedIn()
  @Mutation(() => ContributionResult, {
    description: 'Splits what waits, or was accepted, into parts that go on where it stood.',
  })
  async splitContribution(
    @Args('input') input: SplitContributionInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const viewer = await this.access.participantAt(input.contributionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.splitting.split(viewer, input));
  }
}
