/** Every place of the schema where a text can be sent, and which of them a text was sent to. */
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ArgumentNode,
  type GraphQLInputType,
  type ObjectFieldNode,
  type ValueNode,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('../../../packages/graphql/schema.graphql', import.meta.url));
const SCHEMA = buildSchema(readFileSync(FILE, 'utf8'));

const isString = ({ type }: { type: GraphQLInputType }) => getNamedType(type).name === 'String';

/** All of them: `Input.field` and `Type.field(argument)`. */
export function textPlaces(): string[] {
  return Object.values(SCHEMA.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return [];
    if (isInputObjectType(type))
      return Object.values(type.getFields())
        .filter(isString)
        .map(({ name }) => `${type.name}.${name}`);
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap(({ name, args }) =>
      args.filter(isString).map((argument) => `${type.name}.${name}(${argument.name})`),
    );
  });
}

/** The places of an input at which exactly this text stands. */
export function placesInInput(text: string, value: unknown, type: string): string[] {
  const input = SCHEMA.getType(type);
  if (!isInputObjectType(input) || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, given]) => {
    const field = input.getFields()[name];
    if (!field) return [];
    return [given].flat().flatMap((one: unknown) => {
      if (one === text && isString(field)) return [`${type}.${name}`];
      return placesInInput(text, one, getNamedType(field.type).name);
    });
  });
}

const isText = (value: ValueNode): boolean =>
  (value.kind === Kind.VARIABLE && value.name.value === 'text') ||
  (value.kind === Kind.LIST && value.values.some(isText));

/** The places of a query at which its variable `$text` stands. */
export function placesInQuery(query: string): string[] {
  const places: string[] = [];
  const info = new TypeInfo(SCHEMA);
  const argument = ({ name, value }: ArgumentNode) => {
    if (isText(value))
      places.push(`${info.getParentType()?.name}.${info.getFieldDef()?.name}(${name.value})`);
  };
  const field = ({ name, value }: ObjectFieldNode) => {
    if (isText(value)) places.push(`${getNamedType(info.getParentInputType())?.name}.${name.value}`);
  };
  visit(parse(query), visitWithTypeInfo(info, { Argument: argument, ObjectField: field }));
  return places;
}
