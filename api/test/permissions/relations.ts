/** In which relations to a text a command has to be asked: to an own one and to others', and what runs the desk by everybody who may not. */
import type { GraphQLSchema } from 'graphql';
import { operationsOf } from './asking.js';
import { idsOf } from './references.js';
import { COLUMNS, type Column, type Row } from './table.js';

/** Ids made on the device, and of what is no contribution, nor stands on one: any other makes a command one about contributions. */
const APART: ReadonlySet<string> = new Set([
  ...['id', 'meetingId', 'sessionId', 'agendaItemId', 'themeId', 'subregionIds'],
  ...['participantId', 'invitationId', 'invitationIds', 'signInId', 'draftId', 'beforeId'],
  'templateId',
]);

export function aboutContributions(schema: GraphQLSchema): string[] {
  return [...operationsOf(schema)]
    .filter(([name, { kind }]) => kind === 'mutation' && idsOf(schema, name).some(isOfContributions))
    .map(([name]) => name);
}

const isOfContributions = (path: string): boolean => !APART.has(path.split('.').at(-1)!);

const REFUSALS: ReadonlySet<string> = new Set(['401', '403', '404', '-']);
const isRefused = ({ answers }: Row, ...columns: readonly Column[]) =>
  columns.every((column) => REFUSALS.has(answers[column]));
const isDone = ({ answers }: Row, ...columns: readonly Column[]) =>
  columns.some((column) => answers[column] === 'yes');

/** Who is nothing to the text of somebody else. */
const STRANGERS = [
  'nobody',
  'invited',
  'expert',
  'presenter',
  'other rapporteur',
  'delegate',
  'elsewhere',
] as const;

/** What those do who run the desk, and nobody about an own text. */
function isOfDesk(own: readonly Row[], others: readonly Row[]): boolean {
  const byDesk = others.some((row) => isDone(row, 'rapporteur', 'secretariat') && isRefused(row, 'expert'));
  return byDesk && !own.some((row) => isDone(row, 'expert'));
}

/** What the table leaves out of one command; empty where it is whole. */
export function missingRelations(command: string, table: readonly Row[]): string[] {
  const rows = table.filter(({ what }) => what === command);
  const own = rows.filter(({ about }) => /\bown\b/.test(about));
  const others = rows.filter(({ about }) => about.includes("other's"));
  const missing = [...(own.length > 0 ? [] : ['own']), ...(others.length > 0 ? [] : ["other's"])];
  if (!isOfDesk(own, others)) return missing;
  const isKeptFromAuthors = own.some((row) => isRefused(row, ...COLUMNS));
  const isKeptFromStrangers = others.some(
    (row) => isDone(row, 'rapporteur', 'secretariat') && isRefused(row, ...STRANGERS),
  );
  return [
    ...missing,
    ...(isKeptFromAuthors ? [] : ['own, refused to everybody']),
    ...(isKeptFromStrangers ? [] : ["other's, refused to whoever is nothing to it"]),
  ];
}
