/** The desk does the same to many at once: each is a command of its own, and each has its own answer. */
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { BULK_MAX } from '@aportes/domain/limits';
import type { GraphQLError } from 'graphql';
import { SignedIn } from '../../../platform/access/gate.js';
import { isRefusal, refusal } from '../../../platform/graphql/errors.js';
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
import { RetaggingResolver } from './retagging.resolver.js';

type Answer = typeof ContributionResult;

/** In the order of the commands; null, with its error, for one that its giver may not give. */
const answers = (description: string) =>
  Mutation(() => [ContributionResult], {
    nullable: 'items',
    description: `${description}; answers in their order, each with its own refusal.`,
  });

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

/** One after the other, so that they take one connection; what one of them is refused leaves the others alone. */
async function oneByOne<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<Answer>,
): Promise<(Answer | GraphQLError)[]> {
  if (items.length > BULK_MAX) throw refusal('INVALID');
  const all: (Answer | GraphQLError)[] = [];
  for (const item of items) all.push(await work(item).catch(refused));
  return all;
}

function refused(error: unknown): GraphQLError {
  if (isRefusal(error)) return error as GraphQLError;
  throw error;
}
