/** The desk proposes another wording, its author answers. */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../../platform/access/gate.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { Limited } from '../../../platform/limits/limited.js';
import { ContributionAccess } from '../../contributions/contribution.access.js';
import { ContributionResults } from '../../contributions/graphql/contribution-results.service.js';
import { ContributionResult } from '../../contributions/graphql/contribution.results.type.js';
import { WordingAnswerService } from '../wording-answer.service.js';
import { WordingService } from '../wording.service.js';
import { ConfirmWordingInput, ProposeWordingInput, RejectWordingInput } from './wording.inputs.js';

@Resolver()
export class WordingResolver {
  constructor(
    private readonly access: ContributionAccess,
    private readonly service: WordingService,
    private readonly answers: WordingAnswerService,
    private readonly results: ContributionResults,
  ) {}

  @SignedIn()
  @Mutation(() => ContributionResult, { description: 'Proposes another wording to its author.' })
  async proposeWording(
    @Args('input') input: ProposeWordingInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const viewer = await this.access.participantAt(input.contributionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.service.propose(viewer, input));
  }

  @SignedIn()
  @Limited('submission')
  @Mutation(() => ContributionResult, { description: 'Confirms it: everybody reads it.' })
  async confirmWording(
    @Args('input') input: ConfirmWordingInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const viewer = await this.access.participantAt(input.contributionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.answers.confirm(viewer, input));
  }

  @SignedIn()
  @Limited('submission')
  @Mutation(() => ContributionResult, { description: 'Rejects it: the text stands as it was.' })
  async rejectWording(
    @Args('input') input: RejectWordingInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const viewer = await this.access.participantAt(input.contributionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.answers.reject(viewer, input));
  }
}
