/** Finds every place of the schema where a client can put a text, and puts one there while all else stays sensible. */
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { newId } from '../../src/kernel/ids.js';

type Json = Record<string, unknown>;

/** A question with one variable for each argument, and the places in those where a text can stand. */
export interface Asked {
  /** Such as `submitComment(input.text)`. */
  name: string;
  query: string;
  variables: (text: string) => Json;
}

/** @param sensible values by the name of an argument or field */
export function placesForText(schema: GraphQLSchema, sensible: Json): Asked[] {
  const mutations = Object.values(schema.getMutationType()!.getFields());
  const queries = Object.values(schema.getQueryType()!.getFields());
  return [
    ...queries.flatMap((field) => placesOf('query', [field], sensible)),
    ...queries.flatMap((field) => placesBelow(field, sensible)),
    ...mutations.flatMap((field) => placesOf('mutation', [field], sensible)),
  ];
}

type Field = GraphQLField<unknown, unknown>;

/** The lists inside of what a question answers. */
function placesBelow(root: Field, sensible: Json): Asked[] {
  const type = getNamedType(root.type);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields())
    .filter(({ args }) => args.length > 0)
    .flatMap((field) => placesOf('query', [root, field], sensible));
}

function placesOf(operation: string, path: readonly Field[], sensible: Json): Asked[] {
  const field = path.at(-1)!;
  const all = path.flatMap((one) => one.args.map((arg) => ({ arg, name: `${one.name}_${arg.name}` })));
  const told = all.map(({ arg, name }) => `$${name}: ${String(arg.type)}`).join(', ');
  const inner = path.reduceRight(
    (below, one) => `${one.name}${given(one)} ${below && `{ ${below} }`}`,
    isLeafType(getNamedType(field.type)) ? '' : '__typename',
  );
  const query = `${operation}${told ? ` (${told})` : ''} { ${inner} }`;
  /** Anew each time, for what is made on a device has an id of its own. */
  const base = (): Json =>
    Object.fromEntries(all.map(({ arg, name }) => [name, sensibleValue(arg.type, arg.name, sensible)]));
  return field.args.flatMap((arg) => {
    const name = `${field.name}_${arg.name}`;
    return textPlaces(arg.type, arg.name).map((place) => ({
      name: `${field.name}(${place.join('.')})`,
      query,
      variables: (text) => {
        const values = base();
        return { ...values, [name]: withText(values[name], place.slice(1), text) };
      },
    }));
  });
}

function given({ name, args }: Field): string {
  return args.length === 0 ? '' : `(${args.map((arg) => `${arg.name}: $${name}_${arg.name}`).join(', ')})`;
}

function textPlaces(type: GraphQLInputType, name: string): string[][] {
  const inner = getNamedType(type);
  if (isInputObjectType(inner))
    return Object.values(inner.getFields()).flatMap((one) =>
      textPlaces(one.type, one.name).map((place) => [name, ...place]),
    );
  return ['String', 'ID'].includes(inner.name) ? [[name]] : [];
}

function sensibleValue(type: GraphQLInputType, name: string, sensible: Json): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [sensibleValue(nullable.ofType, name, sensible)];
  if (name in sensible) return sensible[name];
  if (isEnumType(nullable)) return nullable.getValues()[0]!.name;
  if (isInputObjectType(nullable))
    return Object.fromEntries(
      Object.values(nullable.getFields()).map((one) => [
        one.name,
        sensibleValue(one.type, one.name, sensible),
      ]),
    );
  const plain: Json = {
    ID: newId(),
    Int: 1,
    Boolean: true,
    DateTime: new Date().toISOString(),
    String: 'Texto.',
  };
  return plain[getNamedType(type).name] ?? null;
}

/** The same value with the text at the place; lists are entered by their only item. */
function withText(value: unknown, place: readonly string[], text: string): unknown {
  if (Array.isArray(value)) return [withText(value[0], place, text)];
  const [next, ...rest] = place;
  if (next === undefined) return text;
  const object = (value ?? {}) as Json;
  return { ...object, [next]: withText(object[next], rest, text) };
}
