/** Taking a decision back, about a contribution or about an edit of it. */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../../platform/access/gate.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { ContributionResults } from '../../contributions/graphql/contribution-results.service.js';
import { ContributionResult } from '../../contributions/graphql/contribution.results.type.js';
import { DecisionUndoService } from '../decision-undo.service.js';
import { UndoDecisionInput } from './decision-undo.inputs.js';

@Resolver()
export class DecisionUndoResolver {
  constructor(
    private readonly service: DecisionUndoService,
    private readonly results: ContributionResults,
  ) {}

  @SignedIn()
  @Mutation(() => ContributionResult, {
    description: 'Takes an own decision back: what it was about waits again, since when it had waited.',
  })
  async undoDecision(
    @Args('input') input: UndoDecisionInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const [viewer, decision] = await this.service.taken(input.decisionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.service.undo(viewer, decision, input));
  }

  @SignedIn()
  @Mutation(() => ContributionResult, {
    description: 'Takes an own decision about an edit back: it waits again beside the text before it.',
  })
  async undoEditDecision(
    @Args('input') input: UndoDecisionInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const [viewer, decision] = await this.service.takenOfEdit(input.decisionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.service.undo(viewer, decision, input));
  }
}
