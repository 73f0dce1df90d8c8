/** Many commands in one request: each has its own answer, and what one of them is refused leaves the others alone. */
import { BULK_MAX } from '@aportes/domain/limits';
import { Mutation } from '@nestjs/graphql';
import type { GraphQLError } from 'graphql';
import { isRefusal, refusal } from '../../../platform/graphql/errors.js';
import { ContributionResult } from '../../contributions/graphql/contribution.results.type.js';

type Answer = typeof ContributionResult;

/** In the order of the commands; null, with its error, for one that its giver may not give. */
export const answers = (description: string) =>
  Mutation(() => [ContributionResult], {
    nullable: 'items',
    description: `${description}; answers in their order, each with its own refusal.`,
  });

/** One after the other, so that they take one connection. */
export async function oneByOne<Item>(
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
