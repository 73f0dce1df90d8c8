/** What was decided is looked at again: an author appeals a refusal, the desk reopens what was accepted. */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../../platform/access/gate.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { Limited } from '../../../platform/limits/limited.js';
import { ContributionAccess } from '../../contributions/contribution.access.js';
import { ContributionResults } from '../../contributions/graphql/contribution-results.service.js';
import { ContributionResult } from '../../contributions/graphql/contribution.results.type.js';
import { AppealService } from '../appeal.service.js';
import { ReopeningService } from '../reopening.service.js';
import { AppealContributionInput, ReopenContributionInput } from './wording.inputs.js';

@Resolver()
export class ReviewResolver {
  constructor(
    private readonly access: ContributionAccess,
    private readonly appeals: AppealService,
    private readonly reopenings: ReopeningService,
    private readonly results: ContributionResults,
  ) {}

  @SignedIn()
  @Limited('submission')
  @Mutation(() => ContributionResult, { description: 'Appeals a refusal: the desk looks at it again.' })
  async appealContribution(
    @Args('input') input: AppealContributionInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const viewer = await this.access.participantAt(input.contributionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.appeals.appeal(viewer, input));
  }

  @SignedIn()
  @Mutation(() => ContributionResult, { description: 'Reopens what was accepted, for a reason.' })
  async reopenContribution(
    @Args('input') input: ReopenContributionInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const viewer = await this.access.participantAt(input.contributionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.reopenings.reopen(viewer, input));
  }
}
