/** Ids inside an input that name something beside its subject: one of another meeting is worth as much as none at all. */
import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { newId } from '../../src/kernel/ids.js';
import { operationsOf } from './asking.js';
import { makersOf } from './askers.js';
import { variablesOf } from './inputs.js';
import { answered } from './operations.cells.js';
import { AT_THE_DESK } from './references/desk.references.js';
import { IN_THE_MEETING } from './references/meeting.references.js';
import type { Json, Reference } from './references/reference.js';
import { WRITING } from './references/writing.references.js';
import { SLUG, type Stage } from './stage.js';
import type { Subject } from './subject.js';
import { SUBJECTS } from './subjects.js';

/** Also which field is wrong, and how. */
const REFUSED_FIELDS = '{ __typename ... on Invalid { fields { field code } } }';

export const REFERENCES: Reference[] = [...WRITING, ...AT_THE_DESK, ...IN_THE_MEETING];

/** The answers to the foreign id and to one that never was, each to the letter. */
export async function answersTo(stage: Stage, reference: Reference): Promise<[string, string]> {
  const { operation, by, about, holding, foreign } = reference;
  const asker = await makersOf(by)[0]!(stage);
  const named = await SUBJECTS[about]!(stage, asker);
  const ask = async (id: string): Promise<string> => {
    const { input, ...others } = variablesOf(operation, named, stage.here.world.meetingId) as {
      input?: Json;
    };
    const variables = input
      ? { input: { ...input, ...holding(id, input) } }
      : { ...others, ...holding(id, {}) };
    const isCommand = operationsOf(stage.schema).get(operation)?.kind === 'mutation';
    const wanted = isCommand ? REFUSED_FIELDS : undefined;
    return (await answered(stage, asker.person, operation, variables, wanted)).replaceAll(id, 'ID');
  };
  return [await ask(await foreign(stage)), await ask(newId())];
}

/** Every id that the operation takes, by its path, without those that devices make. */
export function idsOf(schema: GraphQLSchema, operation: string): string[] {
  const { field } = operationsOf(schema).get(operation)!;
  return field.args.flatMap(({ name, type }) => leaves(type, name === 'input' ? [] : [name]));
}

function leaves(type: GraphQLInputType, path: string[]): string[] {
  const inner = getNullableType(type);
  if (isListType(inner)) return leaves(inner.ofType, path);
  if (!isInputObjectType(inner)) return getNamedType(inner).name === 'ID' ? [path.join('.')] : [];
  return Object.values(inner.getFields())
    .filter(({ description }) => !/made on the device/i.test(description ?? ''))
    .flatMap((field) => leaves(field.type, [...path, field.name]));
}

/** Where the operation names its subject. */
export function subjectPath(operation: string): string | null {
  const mark: Subject = { id: 'SUBJECT', version: 1, email: 'x' };
  const { input, ...args } = variablesOf(operation, mark, 'here') as { input?: Json };
  const found = Object.entries({ ...args, ...input }).find(([, value]) => [value].flat().includes(mark.id));
  return found?.[0] ?? null;
}

/** Every id by which a list below the meeting can be narrowed, as field and path. */
export function idsOfLists(schema: GraphQLSchema): [field: string, path: string][] {
  const meeting = schema.getType('Meeting') as GraphQLObjectType;
  return Object.values(meeting.getFields()).flatMap(({ name, args }) =>
    args.flatMap((arg) => leaves(arg.type, [arg.name]).map((path): [string, string] => [name, path])),
  );
}

/** What the list holds that is narrowed by an id of another meeting, and by one that never was. */
export async function listsBy(stage: Stage, field: string, path: string): Promise<[string, string]> {
  const { person } = await makersOf('secretariat')[0]!(stage);
  const holds = /facets$/i.test(field) ? 'total' : 'totalCount';
  const [argument, name] = path.split('.');
  const by = (id: string) => (name ? `{ ${name}: ["${id}"] }` : `"${id}"`);
  const narrowed = async (id: string): Promise<string> =>
    JSON.stringify(
      (await person.ask(`{ meeting(slug: "${SLUG}") { ${field}(${argument}: ${by(id)}) { ${holds} } } }`))
        .data,
    );
  return [await narrowed(stage.elsewhere.session.id), await narrowed(newId())];
}
