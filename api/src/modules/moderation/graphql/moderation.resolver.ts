/** The desk decides: accept, decline with a reason, ask for changes. */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../../platform/access/gate.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { ContributionAccess } from '../../contributions/contribution.access.js';
import { ContributionResults } from '../../contributions/graphql/contribution-results.service.js';
import { ContributionResult } from '../../contributions/graphql/contribution.results.type.js';
import { ModerationService } from '../moderation.service.js';
import {
  AcceptContributionInput,
  DeclineContributionInput,
  RequestChangesInput,
} from './moderation.inputs.js';

@Resolver()
export class ModerationResolver {
  constructor(
    private readonly access: ContributionAccess,
    private readonly service: ModerationService,
    private readonly results: ContributionResults,
  ) {}

  @SignedIn()
  @Mutation(() => ContributionResult, { description: 'Accepts what waits for a decision.' })
  async acceptContribution(
    @Args('input') input: AcceptContributionInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const viewer = await this.access.participantAt(input.contributionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.service.accept(viewer, input));
  }

  @SignedIn()
  @Mutation(() => ContributionResult, { description: 'Declines it, with a reason and a note.' })
  async declineContribution(
    @Args('input') input: DeclineContributionInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const viewer = await this.access.participantAt(input.contributionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.service.decline(viewer, input));
  }

  @SignedIn()
  @Mutation(() => ContributionResult, { description: 'Asks its author for changes, with a message.' })
  async requestChanges(
    @Args('input') input: RequestChangesInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const viewer = await this.access.participantAt(input.contributionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.service.requestChanges(viewer, input));
  }
}
