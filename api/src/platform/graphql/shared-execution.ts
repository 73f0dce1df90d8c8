/** Runs a subscription so that an event which many are told of alike is executed once for all of them. */
import {
  createSourceEventStream,
  execute,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { RequestContext } from './request-context.js';

type Result = ExecutionResult | Promise<ExecutionResult>;

interface Alike {
  context: RequestContext;
  /** By document, then by name and variables. */
  results: WeakMap<DocumentNode, Map<string, Result>>;
}

const events = new WeakMap<object, Alike>();

/** @param context of nobody in particular: what it cannot answer for everybody, it answers for nobody */
export function tellAlike(event: object, context: RequestContext): void {
  events.set(event, { context, results: new WeakMap() });
}

/** Whether all it asks of a change is the same for everybody of one standing: no lists, nothing of the meeting at large. */
export function asksAlike(schema: GraphQLSchema, document: DocumentNode): boolean {
  let isAlike = true;
  const types = new TypeInfo(schema);
  const Field = (): void => {
    const owner = types.getParentType()?.name;
    if (owner === 'Subscription') return;
    // A field that could take arguments is a list, whether any are given or not.
    if (owner === 'Meeting' || types.getFieldDef()?.args.length) isAlike = false;
  };
  visit(document, visitWithTypeInfo(types, { Field }));
  return isAlike;
}

export async function subscribe(
  args: ExecutionArgs,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  const stream = source[Symbol.asyncIterator]();
  const key = JSON.stringify([args.operationName, args.variableValues]);
  const results: AsyncIterableIterator<ExecutionResult> = {
    next: async () => {
      const told = (await stream.next()) as IteratorResult<object, undefined>;
      if (told.done) return { value: undefined, done: true };
      const result = resultOf(args, key, told.value);
      return { value: result instanceof Promise ? await result : result, done: false };
    },
    return: async () => {
      await stream.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]: () => results,
  };
  return results;
}

function resultOf(args: ExecutionArgs, key: string, event: object): Result {
  const alike = events.get(event);
  if (!alike) return execute({ ...args, rootValue: event });
  const byVariables = alike.results.get(args.document) ?? new Map<string, Result>();
  alike.results.set(args.document, byVariables);
  const known = byVariables.get(key);
  if (known) return known;
  const result = execute({ ...args, rootValue: event, contextValue: alike.context });
  byVariables.set(key, result);
  // Those who come later need not wait a turn for what is there already.
  if (result instanceof Promise)
    result.then(
      (done) => byVariables.set(key, done),
      () => {},
    );
  return result;
}
