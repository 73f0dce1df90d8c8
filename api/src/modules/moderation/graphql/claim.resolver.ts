/** Opening what waits at the desk, so that others see who has it, and leaving it. */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../../platform/access/gate.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { Limited } from '../../../platform/limits/limited.js';
import { ContributionAccess } from '../../contributions/contribution.access.js';
import { ContributionResults } from '../../contributions/graphql/contribution-results.service.js';
import { ContributionResult } from '../../contributions/graphql/contribution.results.type.js';
import { ClaimService } from '../claim.service.js';
import { ClaimContributionInput, ReleaseContributionInput } from './claim.inputs.js';

@Resolver()
export class ClaimResolver {
  constructor(
    private readonly access: ContributionAccess,
    private readonly service: ClaimService,
    private readonly results: ContributionResults,
  ) {}

  @SignedIn()
  @Limited('claim')
  @Mutation(() => ContributionResult, {
    description: 'Takes in hand what waits for a decision, for two minutes; again: for two minutes more.',
  })
  async claimContribution(
    @Args('input') { contributionId }: ClaimContributionInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const viewer = await this.access.participantAt(contributionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.service.claim(viewer, contributionId));
  }

  @SignedIn()
  @Limited('claim')
  @Mutation(() => ContributionResult, { description: 'Leaves to others what was taken in hand.' })
  async releaseContribution(
    @Args('input') input: ReleaseContributionInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const viewer = await this.access.participantAt(input.contributionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.service.release(viewer, input));
  }
}
