/** Saying at the desk whose what waits is, and taking that back: of one, and of many at once. */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLError } from 'graphql';
import { SignedIn } from '../../../../platform/access/gate.js';
import type { RequestContext } from '../../../../platform/graphql/request-context.js';
import { ContributionAccess } from '../../../contributions/contribution.access.js';
import { ContributionResults } from '../../../contributions/graphql/contribution-results.service.js';
import { ContributionResult } from '../../../contributions/graphql/contribution.results.type.js';
import { answers, oneByOne } from '../../graphql/one-by-one.js';
import { AssignmentService } from '../assignment.service.js';
import {
  AssignContributionInput,
  AssignContributionsInput,
  UndoAssignmentInput,
  UndoAssignmentsInput,
} from './assignment.inputs.js';

type Answer = typeof ContributionResult;

@Resolver()
export class AssignmentResolver {
  constructor(
    private readonly access: ContributionAccess,
    private readonly service: AssignmentService,
    private readonly results: ContributionResults,
  ) {}

  @SignedIn()
  @Mutation(() => ContributionResult, {
    description:
      'Says whose a waiting item is meant to be, or that it is nobody’s; whoever opens it claims it.',
  })
  async assignContribution(
    @Args('input') input: AssignContributionInput,
    @Context() context: RequestContext,
  ): Promise<Answer> {
    const viewer = await this.access.participantAt(input.contributionId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.service.assign(viewer, input));
  }

  @SignedIn()
  @Mutation(() => ContributionResult, { description: 'Takes an own assignment back.' })
  async undoAssignment(
    @Args('input') input: UndoAssignmentInput,
    @Context() context: RequestContext,
  ): Promise<Answer> {
    const [viewer, done] = await this.service.doneOnce(input.assignmentId, (id) => context.viewerIn(id));
    return this.results.of(context, viewer, await this.service.undo(viewer, done, input));
  }

  @SignedIn()
  @answers('Assigns what waits')
  async assignContributions(
    @Args('input') { items }: AssignContributionsInput,
    @Context() context: RequestContext,
  ): Promise<(Answer | GraphQLError)[]> {
    return oneByOne(items, (item) => this.assignContribution(item, context));
  }

  @SignedIn()
  @answers('Takes own assignments back')
  async undoAssignments(
    @Args('input') { items }: UndoAssignmentsInput,
    @Context() context: RequestContext,
  ): Promise<(Answer | GraphQLError)[]> {
    return oneByOne(items, (item) => this.undoAssignment(item, context));
  }
}
