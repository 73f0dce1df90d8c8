/** Refuses questions that are too deep, too wide or too dear, before anything is computed; on both transports the same. */
import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  GraphQLError,
  isListType,
  getNullableType,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationContext,
} from 'graphql';
import { getComplexity, type ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { QUERY_LIMITS } from './limits.js';

/** A list without a page size is taken to have this many entries. */
const USUAL_LIST_LENGTH = 10;

/** Reported as one more finding of the validation, which answers with 4xx; thrown, it would be a fault of ours. */
const reported = {
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
};

export const VALIDATION_RULES = new ApolloArmor({
  maxDepth: { n: QUERY_LIMITS.depth, flattenFragments: true, ...reported },
  maxAliases: { n: QUERY_LIMITS.aliases, allowList: [], ...reported },
  maxDirectives: { n: QUERY_LIMITS.directives, ...reported },
  // These three are counted below, by the parser, and not wanted: the schema is public.
  costLimit: { enabled: false },
  maxTokens: { enabled: false },
  blockFieldSuggestion: { enabled: false },
}).protect().validationRules;

/** One for the field, and what is below it as often as the list may be long. */
function cost({ type, field, args, childComplexity }: ComplexityEstimatorArgs): number {
  if (type.name.startsWith('__') || field.name.startsWith('__')) return 1 + childComplexity;
  const { first } = args as { first?: unknown };
  if (typeof first === 'number') return 1 + Math.max(first, 1) * childComplexity;
  // The edges are as many as their connection was asked for, which has been counted.
  const isList = isListType(getNullableType(field.type)) && field.name !== 'edges';
  return 1 + (isList ? USUAL_LIST_LENGTH : 1) * childComplexity;
}

interface Operation {
  query: DocumentNode;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

/** @throws {GraphQLError} with a 400 where the operation asks for too much */
export function demandAffordable(schema: GraphQLSchema, operation: Operation): void {
  const asked = estimated(schema, operation);
  if (asked > QUERY_LIMITS.cost)
    throw refused(`The operation may answer ${asked} fields; at most ${QUERY_LIMITS.cost} are possible.`);
}

function estimated(schema: GraphQLSchema, { query, operationName, variables }: Operation): number {
  try {
    return getComplexity({
      schema,
      query,
      operationName: operationName ?? undefined,
      variables: variables ?? {},
      estimators: [cost],
      maxQueryNodes: QUERY_LIMITS.countedSelections,
    });
  } catch (error) {
    // Variables that do not fit, or fragments that repeat without end.
    throw refused(error instanceof Error ? error.message : 'The operation cannot be estimated.');
  }
}

function refused(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}
