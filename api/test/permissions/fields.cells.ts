/** One cell of the table of fields: whether the answer tells what the row is about. */
import type { Asker } from './askers.js';
import { wordOfError, type Body } from './asking.js';
import { OF_THE_DESK } from './fields/desk.telling.js';
import { OF_THE_MEETING } from './fields/meeting.telling.js';
import { OF_THE_ROOM } from './fields/room.telling.js';
import type { Telling } from './fields/telling.js';
import { OF_TEXTS } from './fields/text.telling.js';
import { SLUG } from './stage.js';
import type { Subject } from './subject.js';
import type { Spared } from './subjects.js';
import type { Row } from './table.js';

const TELLING: Record<string, Telling> = { ...OF_TEXTS, ...OF_THE_DESK, ...OF_THE_ROOM, ...OF_THE_MEETING };

/** By which way somebody comes upon the object of the field; comments and support hang on their contribution. */
const WAYS: Record<string, (selection: string, subject: Subject) => string> = {
  Contribution: (selection, { contributionId }) =>
    `{ contribution(id: "${contributionId}") { ${selection} } }`,
  Neighbour: (selection, { id }) => `{ neighbours(contributionId: "${id}") { ${selection} } }`,
  AuthorHistory: (selection, { id }) => `{ authorHistory(contributionId: "${id}") { ${selection} } }`,
  RecordEntry: (selection, { id }) =>
    `{ contributionRecord(contributionId: "${id}") { edges { node { ${selection} } } } }`,
  Meeting: (selection) => `{ meeting(slug: "${SLUG}") { ${selection} } }`,
  Draft: (selection) => `{ meeting(slug: "${SLUG}") { ${selection} } }`,
  Notification: (selection) => `{ meeting(slug: "${SLUG}") { ${selection} } }`,
  OwnLink: (selection) => `{ meeting(slug: "${SLUG}") { ${selection} } }`,
  ContributionMention: (selection) => `{ meeting(slug: "${SLUG}") { ${selection} } }`,
  Session: (selection, { position = 1 }) =>
    `{ meeting(slug: "${SLUG}") { session(position: ${position}) { ${selection} } } }`,
  SpeakingTurn: (selection, { position = 1 }) =>
    `{ meeting(slug: "${SLUG}") { session(position: ${position}) { ${selection} } } }`,
  Viewer: (selection) => `{ viewer { ${selection} } }`,
};

export async function fieldCell({ what, about }: Row, asker: Asker, spared: Spared): Promise<string> {
  const telling = TELLING[what];
  if (!telling) throw new Error(`Nobody knows how to ask ${what}.`);
  const subject = await spared.of(about, asker);
  const way = WAYS[what.split('.')[0]!] ?? WAYS.Contribution!;
  const response = await asker.person.send(way(telling.selection, subject));
  const { data, errors } = (await response.json()) as Body;
  if (errors?.[0]) return wordOfError(errors[0]);
  if (Object.values(data ?? {})[0] === null) return 'null';
  const needle = telling.needle(subject);
  const told = JSON.stringify(data);
  return (typeof needle === 'string' ? told.includes(needle) : needle.test(told)) ? 'yes' : 'no';
}
