/** Proves that every type says whom it is for, and that nothing which is for some is reached through a field for everybody. */
import {
  getNamedType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { Audience } from '../platform/access/audience.js';

type Field = GraphQLField<unknown, unknown>;

/** Pages are only the way to what they hold: a field that leads to one leads to that. */
const PAGES = /(Connection|Edge|Page)$/;

export function unspokenIn(schema: GraphQLSchema): string[] {
  return shownTypes(schema).flatMap((type) => [
    ...(audienceOf(type) ? [] : [`${type.name} does not say whom it is for.`]),
    ...Object.values(type.getFields())
      .filter((field) => audienceOf(field) !== 'SOME' && leadsToSome(field.type))
      .map((field) => `${type.name}.${field.name} leads to what is for some, and does not say so.`),
  ]);
}

/** What somebody can come upon by asking or listening; what a command answers goes to whoever may give it. */
export function shownTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  const found = new Set<GraphQLObjectType>();
  const visit = (type: GraphQLObjectType): void => {
    for (const { type: next } of Object.values(type.getFields())) {
      const named = getNamedType(next);
      if (!isObjectType(named) || found.has(named)) continue;
      found.add(named);
      visit(named);
    }
  };
  for (const root of [schema.getQueryType(), schema.getSubscriptionType()]) if (root) visit(root);
  return [...found].filter((type) => !PAGES.test(type.name));
}

export function audienceOf({ extensions }: GraphQLObjectType | Field): Audience | undefined {
  return (extensions as { audience?: Audience }).audience;
}

function leadsToSome(output: GraphQLOutputType): boolean {
  const type = getNamedType(output);
  if (!isObjectType(type)) return false;
  if (!PAGES.test(type.name)) return audienceOf(type) === 'SOME';
  return Object.values(type.getFields()).some((field) => leadsToSome(field.type));
}
