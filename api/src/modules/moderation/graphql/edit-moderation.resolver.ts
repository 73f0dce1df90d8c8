/** The desk decides about edits of accepted texts. */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../../platform/access/gate.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { ContributionAccess } from '../../contributions/contribution.access.js';
import { ContributionResults } from '../../contributions/graphql/contribution-results.service.js';
import { ContributionResult } from '../../contributions/graphql/contribution.results.type.js';
import { EditModerationService } from '../edit-moderation.service.js';
import { AcceptEditInput, DeclineEditInput } from './edit-moderation.inputs.js';

@Resolver()
export class EditModerationResolver {
  constructor(
    private readonly access: ContributionAccess,
    private readonly service: EditModerationService,
    private readonly results: ContributionResults,
  ) {}

  @SignedIn()
  @Mutation(() => ContributionResult, {
    description: 'Shows an author’s edit of an accepted text to everybody.',
  })
  async acceptEdit(
    @Args('input') input: AcceptEditInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const viewer = await this.access.participantAt(input.contributionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.service.accept(viewer, input));
  }

  @SignedIn()
  @Mutation(() => ContributionResult, { description: 'Leaves the accepted text as it is, with a note.' })
  async declineEdit(
    @Args('input') input: DeclineEditInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const viewer = await this.access.participantAt(input.contributionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.service.decline(viewer, input));
  }
}
