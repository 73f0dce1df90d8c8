/** Putting contributions together in a new text, and whether their authors are named beside it. */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../../../platform/access/gate.js';
import type { RequestContext } from '../../../../platform/graphql/request-context.js';
import { ContributionAccess } from '../../../contributions/contribution.access.js';
import { ContributionResults } from '../../../contributions/graphql/contribution-results.service.js';
import { ContributionResult } from '../../../contributions/graphql/contribution.results.type.js';
import { CoAuthorshipService } from '../co-authorship.service.js';
import { ConsolidationService } from '../consolidation.service.js';
import { idsOf } from '../merging.service.js';
import { AnswerCoAuthorshipInput } from './co-authorship.type.js';
import { ConsolidateContributionsInput } from './merging.inputs.js';

@Resolver()
export class ConsolidationResolver {
  constructor(
    private readonly access: ContributionAccess,
    private readonly consolidation: ConsolidationService,
    private readonly coAuthorship: CoAuthorshipService,
    private readonly results: ContributionResults,
  ) {}

  @SignedIn()
  @Mutation(() => ContributionResult, {
    description: 'Merges contributions into a new text, and answers with that one.',
  })
  async consolidateContributions(
    @Args('input') input: ConsolidateContributionsInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const ids = [...new Set(idsOf(input.parents))];
    const viewer = await this.access.participantAtAll(ids, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.consolidation.consolidate(viewer, input));
  }

  @SignedIn()
  @Mutation(() => ContributionResult, {
    description: 'Says whether the author of a merged contribution is named beside the text it went into.',
  })
  async answerCoAuthorship(
    @Args('input') input: AnswerCoAuthorshipInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const ids = [...new Set([input.contributionId, input.targetId])];
    const viewer = await this.access.participantAtAll(ids, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.coAuthorship.answer(viewer, input));
  }
}
