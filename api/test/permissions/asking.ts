/** Asks an operation of the schema and says in a word of the tables what came of it. */
import { isInterfaceType, isLeafType, getNamedType, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { Client } from 'graphql-ws';
import type { Person } from '../support/person.js';

type Json = Record<string, unknown>;

export interface Body {
  data?: Record<string, { __typename?: string } | null> | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
}

const WORDS: Record<string, string | undefined> = {
  NOT_SIGNED_IN: '401',
  FORBIDDEN: '403',
  NOT_FOUND: '404',
};

export type Kind = 'query' | 'mutation' | 'subscription';

type Operations = ReadonlyMap<string, { kind: Kind; field: GraphQLField<unknown, unknown> }>;

const known = new WeakMap<GraphQLSchema, Operations>();

/** Every operation of the schema, with its kind. */
export function operationsOf(schema: GraphQLSchema): Operations {
  const all = known.get(schema) ?? listed(schema);
  known.set(schema, all);
  return all;
}

function listed(schema: GraphQLSchema): Operations {
  const roots = {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType(),
  };
  return new Map(
    Object.entries(roots).flatMap(([kind, type]) =>
      Object.entries(type?.getFields() ?? {}).map(([name, field]) => [name, { kind: kind as Kind, field }]),
    ),
  );
}

/** The shortest document that asks the operation, or one that wants more of the answer. */
export function documentOf(schema: GraphQLSchema, name: string, wanted = '{ __typename }'): string {
  const operation = operationsOf(schema).get(name);
  if (!operation) throw new Error(`The schema has no operation ${name}.`);
  const { kind, field } = operation;
  const declared = field.args.map((one) => `$${one.name}: ${String(one.type)}`).join(', ');
  const given = field.args.map((one) => `${one.name}: $${one.name}`).join(', ');
  const answer = isLeafType(getNamedType(field.type)) ? '' : ` ${wanted}`;
  return field.args.length === 0
    ? `${kind} { ${name}${answer} }`
    : `${kind} (${declared}) { ${name}(${given})${answer} }`;
}

/** The answer to the letter, status included, as somebody who compares answers sees it. */
export async function sent(person: Person, query: string, variables: Json): Promise<string> {
  const response = await person.send(query, variables);
  return `${response.status} ${await response.text()}`;
}

export function wordOfError({ message, extensions: { code } }: NonNullable<Body['errors']>[number]): string {
  return WORDS[code] ?? `${code} ${message}`;
}

/** In a word of the tables. */
export function wordOf(schema: GraphQLSchema, answer: string): string {
  const { data, errors } = JSON.parse(answer.slice(answer.indexOf(' '))) as Body;
  const [error] = errors ?? [];
  if (error) return wordOfError(error);
  const given = Object.values(data ?? {})[0] ?? null;
  // Of many commands at once the tables give one; that there is nothing is an answer as well.
  const value = Array.isArray(given) && given.length > 0 ? (given[0] as typeof given) : given;
  if (value === null) return 'null';
  const problem = schema.getType('Problem');
  const problems = isInterfaceType(problem) ? schema.getImplementations(problem).objects : [];
  const refusal = problems.find((type) => type.name === value.__typename);
  return refusal?.name ?? 'yes';
}

/** Begins the subscription and answers with its first result, or with why it does not run; `poke` makes something happen. */
export async function heard(
  client: Client,
  query: string,
  variables: Json,
  poke: () => Promise<unknown>,
): Promise<string> {
  let answer: string | null = null;
  const say = (body: unknown) => void (answer ??= `200 ${JSON.stringify(body)}`);
  const stop = client.subscribe(
    { query, variables },
    { next: say, error: (errors) => say({ errors }), complete: () => say({}) },
  );
  while (answer === null) await poke();
  stop();
  return answer;
}
