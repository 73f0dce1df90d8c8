/** Whatever somebody can ask and open, asked by one person: the whole schema, the web, its pages and files. */
import { newId } from '../../src/kernel/ids.js';
import { routesOf } from '../permissions/routes.cells.js';
import { toldByEveryQuery } from '../support/every-query.js';
import type { Person } from '../support/person.js';
import { webPages } from '../support/web-pages.js';
import type { Question } from '../support/whole-schema.js';
import { ELSEWHERE, HERE, JOIN_CODE, NAME, TEXT, type AmongReaders } from './among-readers.js';

type Json = Record<string, unknown>;

interface Refusal {
  path?: (string | number)[];
  extensions: { code: string };
}

/** By which somebody is told that something is not for them. */
const REFUSED = new Set(['NOT_SIGNED_IN', 'FORBIDDEN', 'NOT_FOUND']);

/** By which somebody at the floor is known to everybody in the room. */
const SEEN_IN_THE_ROOM = ['participantId', 'name', 'institution'];

/**
 * Whoever invites people must know whom, and whoever gives the floor, to whom: of the lists of them the secretariat is
 * told, and rapporteurs, and of nothing beside them.
 */
export function withoutPeople(answer: string): string {
  const told: unknown = JSON.parse(answer, (key, value: unknown) =>
    key === 'participants' || key === 'invitations' || key === 'speakerCandidates'
      ? null
      : key === 'speakers' && Array.isArray(value)
        ? value.map((turn: Json) => without(turn, SEEN_IN_THE_ROOM))
        : value,
  );
  return JSON.stringify(told);
}

const without = (row: Json, keys: readonly string[]): Json =>
  Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key)));

/** With what each root is asked. */
function variablesOf(among: AmongReaders, { name, variables }: Question): Json[] {
  const { items, withdrawn } = among.unnamed;
  const [hidden, built, answered] = items.map(({ id }) => id);
  const known: Record<string, readonly unknown[]> = {
    id: [hidden, built, answered, among.elsewhereId],
    contributionId: [built],
    symbol: [items[1]!.symbol],
    address: [withdrawn.symbol],
    slug: [HERE, ELSEWHERE],
    meetingId: [among.cast.world.meetingId, among.cast.elsewhere.meetingId],
    ...{
      code: [JOIN_CODE],
      seq: [0],
      sessionId: [among.sessionId],
      text: [TEXT],
      search: [NAME],
      passage: ['zunzuncito'],
    },
    ...{ number: [1], hash: ['0'.repeat(64)] },
  };
  return variables.reduce<Json[]>(
    (ways, one) => {
      if (!known[one]) throw new Error(`${name} wants an unknown ${one}.`);
      return ways.flatMap((way) => known[one]!.map((value) => ({ ...way, [one]: value })));
    },
    [{}],
  );
}

/** The answer where all that was asked for is refused, and something else may not be. */
const LEFT_OUT = '{}';

/** Asked until nothing of it is refused: one refusal can leave nothing of an answer. */
async function told(person: Person, asked: Question, variables: Json): Promise<string> {
  for (let question = asked; !question.isEmpty;) {
    const answer = await (await person.send(question.document, variables)).text();
    const { errors = [] } = JSON.parse(answer) as { errors?: Refusal[] };
    if (errors.length === 0) return answer;
    for (const { extensions, path = [] } of errors) {
      if (!REFUSED.has(extensions.code)) throw new Error(`${question.name}: ${answer.slice(0, 500)}`);
      if (path.length === 1) return answer;
      question = question.without(path);
    }
  }
  return LEFT_OUT;
}

/** Of what is not there for somebody, or is a list of nothing, no question below tells them anything. */
function isNothing(answer: string, { name }: Question): boolean {
  if (answer === LEFT_OUT) return false;
  const { data } = JSON.parse(answer) as { data?: Record<string, unknown> | null };
  return [data?.[name] ?? []].flat().length === 0;
}

/** Answer after answer. */
export async function* toldBitByBit(
  among: AmongReaders,
  person: Person,
  questions: readonly Question[],
): AsyncGenerator<string> {
  const nothings = new Set<string>();
  for (const question of questions)
    for (const variables of variablesOf(among, question)) {
      const about = JSON.stringify([question.name, variables]);
      if (nothings.has(about)) continue;
      const answer = await told(person, question, variables);
      if (isNothing(answer, question)) nothings.add(about);
      yield withoutPeople(answer);
    }
}

export async function toldByTheWholeSchema(
  among: AmongReaders,
  person: Person,
  questions: readonly Question[],
): Promise<string> {
  const answers: string[] = [];
  for await (const answer of toldBitByBit(among, person, questions)) answers.push(answer);
  return answers.join('\n');
}

export async function toldByTheWeb(among: AmongReaders, person: Person): Promise<string> {
  const [, written] = among.unnamed.items;
  const { id, symbol } = written!;
  const known = {
    ...{
      id,
      contributionId: id,
      sessionId: among.sessionId,
      text: TEXT,
      symbol,
      address: among.unnamed.withdrawn.symbol,
    },
    ...{ meetingId: among.cast.world.meetingId, filter: { search: 'zunzuncito' }, search: 'zunzuncito' },
    code: JOIN_CODE,
  };
  const answers = (await toldByEveryQuery(person, known, among.unnamed.standing.id)).split('\n');
  return answers
    .filter((one) => one !== '')
    .map(withoutPeople)
    .join('\n');
}

/** Every page and every file that there is to open. */
export async function openedBy(among: AmongReaders, person: Person): Promise<string> {
  const { items, withdrawn } = among.unnamed;
  const pages = webPages({ slug: HERE, position: '1', code: JOIN_CODE, address: 'nowhere' });
  const contributions = [...items, withdrawn].flatMap(({ id, symbol }) => [
    `/c/${id}`,
    `/c/${symbol}`,
    `/c/${symbol}/v1`,
  ]);
  const files = [
    '/robots.txt',
    '/sitemap.xml',
    '/feed.xml',
    '/favicon.ico',
    '/manifest.webmanifest',
    '/worker.js',
  ];
  const routes = routesOf({ api: among.api })
    .filter((one) => one.startsWith('GET:'))
    .map((one) =>
      one
        .slice('GET:'.length)
        .replace(':token', newId())
        .replace(':slug', HERE)
        .replace(':id', among.unnamed.items[0]!.id),
    );
  const opened: string[] = [];
  for (const address of [...pages, ...contributions, ...files, ...routes]) {
    const headers = { accept: 'text/html', ...person.headers() };
    const response = await fetch(among.api.url + address, { headers, redirect: 'manual' });
    opened.push(JSON.stringify([...response.headers]), await response.text());
  }
  return opened.join('\n');
}
