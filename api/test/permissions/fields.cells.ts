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
  Contribution: (selection, { contributionId }) => `contribution(id: "${contributionId}") { ${selection} }`,
  Neighbour: (selection, { id }) => `neighbours(contributionId: "${id}") { ${selection} }`,
  AuthorHistory: (selection, { id }) => `authorHistory(contributionId: "${id}") { ${selection} }`,
  RecordEntry: (selection, { id }) =>
    `contributionRecord(contributionId: "${id}") { edges { node { ${selection} } } }`,
  Meeting: (selection) => `meeting(slug: "${SLUG}") { ${selection} }`,
  Draft: (selection) => `meeting(slug: "${SLUG}") { ${selection} }`,
  Notification: (selection) => `meeting(slug: "${SLUG}") { ${selection} }`,
  OwnLink: (selection) => `meeting(slug: "${SLUG}") { ${selection} }`,
  ContributionMention: (selection) => `meeting(slug: "${SLUG}") { ${selection} }`,
  Session: (selection, { position = 1 }) =>
    `meeting(slug: "${SLUG}") { session(position: ${position}) { ${selection} } }`,
  SpeakingTurn: (selection, { position = 1 }) =>
    `meeting(slug: "${SLUG}") { session(position: ${position}) { ${selection} } }`,
  Viewer: (selection) => `viewer { ${selection} }`,
};

/** Of these a refusal leaves nothing of the whole answer. */
const ALONE: ReadonlySet<string> = new Set(['Neighbour', 'AuthorHistory', 'RecordEntry']);
const AT_ONCE = 8;

const typeOf = ({ what }: Row): string => what.split('.')[0]!;

function tellingOf({ what }: Row): Telling {
  const telling = TELLING[what];
  if (!telling) throw new Error(`Nobody knows how to ask ${what}.`);
  return telling;
}

/** So many of the rows as one question may hold. */
function inQuestions(rows: readonly Row[]): Row[][] {
  const together = rows.filter((row) => !ALONE.has(typeOf(row)));
  const questions = rows.filter((row) => ALONE.has(typeOf(row))).map((row) => [row]);
  for (let at = 0; at < together.length; at += AT_ONCE) questions.push(together.slice(at, at + AT_ONCE));
  return questions;
}

/** What rows about one thing are told of it: each asks by a name of its own, and is refused by that. */
export class FieldsAbout {
  private readonly told = new WeakMap<Asker, Promise<ReadonlyMap<Row, string>>>();

  constructor(
    private readonly rows: readonly Row[],
    private readonly spared: Spared,
  ) {}

  async cell(row: Row, asker: Asker): Promise<string> {
    const told = this.told.get(asker) ?? this.wordsOf(asker);
    this.told.set(asker, told);
    return (await told).get(row)!;
  }

  private async wordsOf(asker: Asker): Promise<ReadonlyMap<Row, string>> {
    const subject = await this.spared.of(this.rows[0]!.about, asker);
    const words = inQuestions(this.rows).map((some) => this.ask(some, subject, asker));
    return new Map((await Promise.all(words)).flat());
  }

  private async ask(rows: readonly Row[], subject: Subject, { person }: Asker): Promise<[Row, string][]> {
    const asked = rows.map((row, at) => {
      const way = WAYS[typeOf(row)] ?? WAYS.Contribution!;
      return `row${at}: ${way(tellingOf(row).selection, subject)}`;
    });
    const response = await person.send(`{ ${asked.join(' ')} }`);
    const { data, errors = [] } = (await response.json()) as Body;
    return rows.map((row, at) => {
      const own = errors.find(({ path }) => path === undefined || path[0] === `row${at}`);
      return [row, own ? wordOfError(own) : wordOfTold(row, subject, data?.[`row${at}`])];
    });
  }
}

function wordOfTold(row: Row, subject: Subject, answer: unknown): string {
  if (answer === null) return 'null';
  const needle = tellingOf(row).needle(subject);
  const told = JSON.stringify(answer);
  return (typeof needle === 'string' ? told.includes(needle) : needle.test(told)) ? 'yes' : 'no';
}
