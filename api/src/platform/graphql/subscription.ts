/** From a message over the websocket to a subscription that may run, or the reasons why it may not. */
import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { QUERY_LIMITS, SOCKET_LIMITS } from './limits.js';
import { demandAffordable, VALIDATION_RULES } from './query-limits.js';
import { RequestContext, type Identity } from './request-context.js';
import { asksAlike } from './shared-execution.js';

function refused(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}

/** Whoever sends the same text runs the same document, so that its results can be shared; the oldest is forgotten. */
const documents = new Map<string, DocumentNode>();
const DOCUMENTS_KEPT = 100;

function keep(query: string, document: DocumentNode): void {
  documents.set(query, document);
  if (documents.size > DOCUMENTS_KEPT) documents.delete(documents.keys().next().value ?? '');
}

export function subscriptionOf(
  schema: GraphQLSchema,
  { query, operationName, variables }: SubscribePayload,
  identity: Identity | null,
  running: number,
): ExecutionArgs | readonly GraphQLError[] {
  try {
    if (running > SOCKET_LIMITS.subscriptions)
      return [refused(`At most ${SOCKET_LIMITS.subscriptions} subscriptions run over one websocket.`)];
    const known = documents.get(query);
    const document = known ?? parse(query, { maxTokens: QUERY_LIMITS.tokens });
    const errors = findings(schema, document, operationName);
    if (errors.length > 0) return errors;
    if (!known) keep(query, document);
    demandAffordable(schema, { query: document, operationName, variables });
    const contextValue = new RequestContext(identity, null);
    contextValue.asksAlike = asksAlike(schema, document);
    return { schema, document, operationName, variableValues: variables, contextValue };
  } catch (error) {
    return [error instanceof GraphQLError ? invalid(error) : refused('This is no operation.')];
  }
}

function findings(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): readonly GraphQLError[] {
  if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.SUBSCRIPTION)
    return [refused('Only subscriptions are answered here; ask the rest over HTTP.')];
  return validate(schema, document, [...specifiedRules, ...VALIDATION_RULES]).map(invalid);
}

function invalid(error: GraphQLError): GraphQLError {
  const { message, nodes, source, positions } = error;
  return new GraphQLError(message, { nodes, source, positions, extensions: { code: 'BAD_REQUEST' } });
}
