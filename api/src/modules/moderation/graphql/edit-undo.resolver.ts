/** Taking a decision about an edit back. */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../../platform/access/gate.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { ContributionResults } from '../../contributions/graphql/contribution-results.service.js';
import { ContributionResult } from '../../contributions/graphql/contribution.results.type.js';
import { EditUndoService } from '../edit-undo.service.js';
import { UndoDecisionInput } from './decision-undo.inputs.js';

@Resolver()
export class EditUndoResolver {
  constructor(
    private readonly service: EditUndoService,
    private readonly results: ContributionResults,
  ) {}

  @SignedIn()
  @Mutation(() => ContributionResult, {
    description: 'Takes an own decision about an edit back: it waits again beside the text before it.',
  })
  async undoEditDecision(
    @Args('input') input: UndoDecisionInput,
    @Context() context: RequestContext,
  ): Promise<typeof ContributionResult> {
    const [viewer, decision] = await this.service.taken(input.decisionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.service.undo(viewer, decision, input));
  }
}
