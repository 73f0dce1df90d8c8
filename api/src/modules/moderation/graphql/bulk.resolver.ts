/** The desk does the same to many at once: each is a command of its own, and each has its own answer. */
import { Args, Context, Resolver } from '@nestjs/graphql';
import type { GraphQLError } from 'graphql';
import { SignedIn } from '../../../platform/access/gate.js';
import type { RequestContext } from '../../../platform/graphql/request-context.js';
import { ContributionResult } from '../../contributions/graphql/contribution.results.type.js';
import {
  AcceptContributionsInput,
  RetagContributionsInput,
  UndoDecisionsInput,
  UndoRetaggingsInput,
} from './bulk.inputs.js';
import { DecisionUndoResolver } from './decision-undo.resolver.js';
import { ModerationResolver } from './moderation.resolver.js';
import { answers, oneByOne } from './one-by-one.js';
import { RetaggingResolver } from './retagging.resolver.js';

type Answer = typeof ContributionResult;

@Resolver()
export class BulkResolver {
  constructor(
    private readonly decisions: ModerationResolver,
    private readonly undos: DecisionUndoResolver,
    private readonly retaggings: RetaggingResolver,
  ) {}

  @SignedIn()
  @answers('Accepts what waits')
  async acceptContributions(
    @Args('input') { items }: AcceptContributionsInput,
    @Context() context: RequestContext,
  ): Promise<(Answer | GraphQLError)[]> {
    return oneByOne(items, (item) => this.decisions.acceptContribution(item, context));
  }

  @SignedIn()
  @answers('Takes own decisions back')
  async undoDecisions(
    @Args('input') { items }: UndoDecisionsInput,
    @Context() context: RequestContext,
  ): Promise<(Answer | GraphQLError)[]> {
    return oneByOne(items, (item) => this.undos.undoDecision(item, context));
  }

  @SignedIn()
  @answers('Sets tags anew')
  async retagContributions(
    @Args('input') { items }: RetagContributionsInput,
    @Context() context: RequestContext,
  ): Promise<(Answer | GraphQLError)[]> {
    return oneByOne(items, (item) => this.retaggings.retagContribution(item, context));
  }

  @SignedIn()
  @answers('Takes own retaggings back')
  async undoRetaggings(
    @Args('input') { items }: UndoRetaggingsInput,
    @Context() context: RequestContext,
  ): Promise<(Answer | GraphQLError)[]> {
    return oneByOne(items, (item) => this.retaggings.undoRetagging(item, context));
  }
}
