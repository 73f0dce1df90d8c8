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
import type { SubmitContribution } from '../../src/modules/contributions/contribution-commands.type.js';
import { recommendation } from '../support/scene.js';
import { operationsOf } from './asking.js';
import { makersOf } from './askers.js';
import { variablesOf } from './inputs.js';
import { answered } from './operations.cells.js';
import { SLUG, type Stage } from './stage.js';
import { endorsed } from './contribution-subjects.js';
import type { Subject } from './subject.js';
import { SUBJECTS } from './subjects.js';
import type { Column } from './table.js';

type Json = Record<string, unknown>;

interface Reference {
  operation: string;
  /** Where the id stands in the input. */
  path: string;
  by: Column;
  about: string;
  /** What of the input holds it. */
  holding: (id: string, input: Json) => Json;
  /** Something that is there, but not for this. */
  foreign: (stage: Stage) => Promise<string>;
}

const foreignSession = ({ elsewhere }: Stage): Promise<string> => Promise.resolve(elsewhere.session.id);

async function subject(stage: Stage, about: string): Promise<Subject> {
  return SUBJECTS[about]!(stage, { name: 'nobody', person: null as never, here: null });
}

async function foreignItem({ api, elsewhere }: Stage): Promise<string> {
  const [row] = await api.database.owner.query<{ id: string }[]>(
    'SELECT agenda_item_id AS id FROM session WHERE id = $1',
    [elsewhere.session.id],
  );
  return row!.id;
}

async function foreignEndorsement(stage: Stage): Promise<string> {
  const { id } = await endorsed(stage, stage.here.desk, 'accepted');
  const [row] = await stage.api.database.owner.query<{ id: string }[]>(
    'SELECT id FROM endorsement WHERE contribution_id = $1',
    [id],
  );
  return row!.id;
}

async function foreignContribution({ services, elsewhere }: Stage): Promise<string> {
  const command = recommendation(elsewhere.session.id) as unknown as SubmitContribution;
  await services.contributions.submit(elsewhere.author, command);
  return command.id;
}

async function foreignTurn({ services, elsewhere }: Stage): Promise<string> {
  const turnId = newId();
  const { participantId } = elsewhere.author;
  const capacity = 'PERSONAL' as const;
  await services.speakers.add(elsewhere.desk, {
    ...{ turnId, sessionId: elsewhere.session.id, participantId, capacity },
  });
  return turnId;
}

/** Also which field is wrong, and how. */
const REFUSED_FIELDS = '{ __typename ... on Invalid { fields { field code } } }';

const rapporteurOf = (sessionId: string): Json => ({ role: 'RAPPORTEUR', sessionId });

export const REFERENCES: Reference[] = [
  {
    operation: 'submitContribution',
    path: 'themeId',
    by: 'expert',
    about: 'the session',
    holding: (themeId) => ({ themeId }),
    foreign: ({ elsewhere }) => Promise.resolve(elsewhere.world.themeIds[0]!),
  },
  {
    operation: 'submitContribution',
    path: 'subregionIds',
    by: 'expert',
    about: 'the session',
    holding: (id) => ({ subregionIds: [id] }),
    foreign: ({ elsewhere }) => Promise.resolve(elsewhere.world.subregionIds.caribbean),
  },
  {
    operation: 'similarContributions',
    path: 'themeId',
    by: 'expert',
    about: 'the session',
    holding: (themeId) => ({ themeId }),
    foreign: ({ elsewhere }) => Promise.resolve(elsewhere.world.themeIds[0]!),
  },
  {
    operation: 'similarContributions',
    path: 'exceptId',
    by: 'expert',
    about: 'the session',
    holding: (exceptId) => ({ exceptId }),
    foreign: async (stage) => (await subject(stage, "other's waiting")).id,
  },
  {
    operation: 'linkContributions',
    path: 'toId',
    by: 'rapporteur',
    about: "other's accepted",
    holding: (toId) => ({ toId }),
    foreign: foreignContribution,
  },
  {
    operation: 'mergeContributions',
    path: 'parents.contributionId',
    by: 'rapporteur',
    about: "other's accepted, with another",
    holding: (contributionId, { parents }) => ({ parents: [{ ...(parents as Json[])[0], contributionId }] }),
    foreign: foreignContribution,
  },
  {
    operation: 'consolidateContributions',
    path: 'parents.contributionId',
    by: 'rapporteur',
    about: "other's accepted, with another",
    holding: (contributionId, { parents }) => ({
      parents: [(parents as Json[])[0], { ...(parents as Json[])[1], contributionId }],
    }),
    foreign: foreignContribution,
  },
  {
    operation: 'answerCoAuthorship',
    path: 'targetId',
    by: 'expert',
    about: 'own part of a new text',
    holding: (targetId) => ({ targetId }),
    foreign: foreignContribution,
  },
  ...['markNotDuplicate', 'unmarkNotDuplicate'].map((operation) => ({
    operation,
    path: 'otherId',
    by: 'rapporteur' as const,
    about: "other's accepted, with another",
    holding: (otherId: string) => ({ otherId }),
    foreign: foreignContribution,
  })),
  ...['keepDraft', 'myDrafts'].map((operation) => ({
    operation,
    path: 'contributionId',
    by: 'expert' as const,
    about: 'the session',
    holding: (contributionId: string) => ({ form: 'COMMENT', sessionId: null, contributionId }),
    foreign: foreignContribution,
  })),
  {
    operation: 'submitComment',
    path: 'parentId',
    by: 'expert',
    about: "other's accepted",
    holding: (parentId) => ({ parentId }),
    foreign: async (stage) => (await subject(stage, "other's comment where it waits")).id,
  },
  {
    operation: 'acceptAnswer',
    path: 'answerId',
    by: 'expert',
    about: 'own question',
    holding: (answerId) => ({ answerId }),
    foreign: async (stage) => (await subject(stage, "other's comment where it waits")).id,
  },
  {
    operation: 'retractEndorsement',
    path: 'endorsementId',
    by: 'expert',
    about: "other's accepted",
    holding: (endorsementId) => ({ endorsementId }),
    foreign: foreignEndorsement,
  },
  ...(['themeIds', 'subregionIds'] as const).map((path) => ({
    operation: 'retagContribution',
    path,
    by: 'rapporteur' as const,
    about: "other's waiting",
    holding: (id: string) => ({ [path]: [id] }),
    foreign: ({ elsewhere: { world } }: Stage) =>
      Promise.resolve(path === 'themeIds' ? world.themeIds[0]! : world.subregionIds.caribbean),
  })),
  ...['addSpeaker', 'giveFloor', 'captureIntervention'].map((operation) => ({
    operation,
    path: 'participantId',
    by: 'rapporteur' as const,
    about: 'the session',
    holding: (participantId: string) => ({ participantId }),
    foreign: ({ elsewhere }: Stage) => Promise.resolve(elsewhere.author.participantId),
  })),
  {
    operation: 'moveSpeaker',
    path: 'beforeId',
    by: 'rapporteur',
    about: 'the session',
    holding: (beforeId) => ({ beforeId }),
    foreign: foreignTurn,
  },
  ...(['acceptContributions', 'retagContributions'] as const).map((operation) => ({
    operation,
    path: 'items.contributionId',
    by: 'rapporteur' as const,
    about: "other's waiting",
    holding: (contributionId: string, { items }: Json) => ({
      items: [{ ...(items as Json[])[0], contributionId }],
    }),
    foreign: foreignContribution,
  })),
  ...(['themeIds', 'subregionIds'] as const).map((path) => ({
    operation: 'retagContributions',
    path: `items.${path}`,
    by: 'rapporteur' as const,
    about: "other's waiting",
    holding: (id: string, { items }: Json) => ({ items: [{ ...(items as Json[])[0], [path]: [id] }] }),
    foreign: ({ elsewhere: { world } }: Stage) =>
      Promise.resolve(path === 'themeIds' ? world.themeIds[0]! : world.subregionIds.caribbean),
  })),
  ...(
    [
      ['undoDecisions', 'decisionId', 'own decision'],
      ['undoRetaggings', 'retaggingId', 'own retagging'],
      ['undoAssignments', 'assignmentId', 'own assignment'],
    ] as const
  ).map(([operation, path, about]) => ({
    operation,
    path: `items.${path}`,
    by: 'rapporteur' as const,
    about,
    holding: (id: string, { items }: Json) => ({ items: [{ ...(items as Json[])[0], [path]: id }] }),
    foreign: foreignContribution,
  })),
  ...(['assigneeId', 'seenAssigneeId'] as const).map((path) => ({
    operation: 'assignContribution',
    path,
    by: 'rapporteur' as const,
    about: "other's waiting",
    holding: (id: string) => ({ [path]: id }),
    foreign: ({ elsewhere }: Stage) => Promise.resolve(elsewhere.desk.participantId),
  })),
  ...(['contributionId', 'assigneeId', 'seenAssigneeId'] as const).map((path) => ({
    operation: 'assignContributions',
    path: `items.${path}`,
    by: 'rapporteur' as const,
    about: "other's waiting",
    holding: (id: string, { items }: Json) => ({ items: [{ ...(items as Json[])[0], [path]: id }] }),
    foreign: (stage: Stage) =>
      path === 'contributionId'
        ? foreignContribution(stage)
        : Promise.resolve(stage.elsewhere.desk.participantId),
  })),
  {
    operation: 'setAgendaItem',
    path: 'agendaItemId',
    by: 'secretariat',
    about: 'the meeting',
    holding: (agendaItemId) => ({ agendaItemId }),
    foreign: foreignItem,
  },
  ...['grantRole', 'revokeRole'].map((operation) => ({
    operation,
    path: 'sessionId',
    by: 'secretariat' as const,
    about: "other's person",
    holding: rapporteurOf,
    foreign: foreignSession,
  })),
  {
    operation: 'invitePeople',
    path: 'people.roles.sessionId',
    by: 'secretariat',
    about: 'the meeting',
    holding: (id, { people }) => ({ people: [{ ...(people as Json[])[0], roles: [rapporteurOf(id)] }] }),
    foreign: foreignSession,
  },
  {
    operation: 'sendInvitations',
    path: 'meetingId',
    by: 'secretariat',
    about: 'an invitation',
    holding: (meetingId) => ({ meetingId }),
    foreign: ({ elsewhere }) => Promise.resolve(elsewhere.world.meetingId),
  },
  ...(['sessionId', 'doerId'] as const).map((path) => ({
    operation: 'meetingRecord',
    path,
    by: 'secretariat' as const,
    about: 'the meeting',
    holding: (id: string) => ({ [path]: id }),
    foreign: ({ elsewhere }: Stage) =>
      Promise.resolve(path === 'sessionId' ? elsewhere.session.id : elsewhere.author.participantId),
  })),
  {
    operation: 'meetingChanged',
    path: 'sessionId',
    by: 'expert',
    about: 'the meeting',
    holding: (sessionId) => ({ sessionId }),
    foreign: foreignSession,
  },
];

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
