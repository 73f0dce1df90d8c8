/** Putting contributions together, and saying that two are not the same. */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../../../platform/access/gate.js';
import type { RequestContext } from '../../../../platform/graphql/request-context.js';
import { ContributionAccess } from '../../../contributions/contribution.access.js';
import { ContributionResults } from '../../../contributions/graphql/contribution-results.service.js';
import { ContributionResult } from '../../../contributions/graphql/contribution.results.type.js';
import { idsOf, MergingService } from '../merging.service.js';
import { NotDuplicateService } from '../not-duplicate.service.js';
import { MergeContributionsInput, NotDuplicateInput } from './merging.inputs.js';

@Resolver()
export class MergingResolver {
  constructor(
    private readonly access: ContributionAccess,
    private readonly merging: MergingService,
    private readonly notDuplicates: NotDuplicateService,
    private readonly results: ContributionResults,
  ) {}

  @SignedIn()
  @Mutation(() => ContributionResult, {
    description: 'Merges contributions into one that stands, and answers with that one.',
  })
  async mergeContributions(
    @Args('input') input: MergeContributionsInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const ids = [input.targetId, ...idsOf(input.parents)];
    const viewer = await this.access.participantAtAll([...new Set(ids)], (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.merging.merge(viewer, input));
  }

  @SignedIn()
  @Mutation(() => ContributionResult, {
    description: 'Says for everybody at the desk that two contributions are not the same.',
  })
  async markNotDuplicate(
    @Args('input') input: NotDuplicateInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const viewer = await this.viewerAtBoth(input, context);
    return this.results.of(context, viewer, await this.notDuplicates.say(viewer, input));
  }

  @SignedIn()
  @Mutation(() => ContributionResult, { description: 'Takes back that two contributions are not the same.' })
  async unmarkNotDuplicate(
    @Args('input') input: NotDuplicateInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const viewer = await this.viewerAtBoth(input, context);
    return this.results.of(context, viewer, await this.notDuplicates.takeBack(viewer, input));
  }

  private viewerAtBoth({ contributionId, otherId }: NotDuplicateInput, context: RequestContext) {
    const ids = [...new Set([contributionId, otherId])];
    return this.access.participantAtAll(ids, (id) => context.viewerIn(id));
  }
}
