/** Whoever contributes without a name is betrayed by nothing that the product tells anybody else, whatever they ask. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Clock } from '../src/kernel/clock.js';
import { newId } from '../src/kernel/ids.js';
import { NewsMailService } from '../src/modules/notifications/news-mail.service.js';
import { NotificationFeeder } from '../src/modules/notifications/notification-feeder.service.js';
import { JobRunner } from '../src/platform/jobs/job-runner.service.js';
import { routesOf } from './permissions/routes.cells.js';
import { bootApi, type BootedApi } from './support/booted-api.js';
import { castOf, type Cast } from './support/cast.js';
import { toldByEveryQuery } from './support/every-query.js';
import { foundIn } from './support/every-table.js';
import { signedIn, type Person } from './support/person.js';
import { Listeners } from './support/listeners.js';
import { OwnMinutes } from './support/own-minutes.js';
import { command, commented, type CommandResult } from './support/scene.js';
import { UnnamedLife, type Unnamed } from './support/unnamed-life.js';
import { webPages } from './support/web-pages.js';
import { webOperation } from './support/web-operations.js';
import { WholeSchema, type Question } from './support/whole-schema.js';

type Json = Record<string, unknown>;

interface Refusal {
  path?: (string | number)[];
  extensions: { code: string };
}

/** Whom nobody else is called like, and whose institution neither. */
const NAME = 'Zoila Ñandúbay Ibáñez';
const INSTITUTION = 'Instituto Cañaveral de Acogida';
const ADDRESS = 'zoila.nandubay@canaveral.example';
/** Any of these is one trace too many. */
const WORDS = ['Zoila', 'Ñandúbay', 'Ibáñez', 'Cañaveral', ADDRESS];
/** Several hundred questions, also on a machine with much else to do. */
const PATIENCE_MS = 300_000;
/** By which somebody is told that something is not for them. */
const REFUSED = new Set(['NOT_SIGNED_IN', 'FORBIDDEN', 'NOT_FOUND']);
/** What stands around the thing that a frame is about, and is walked by questions. */
const AROUND = new Set(['meeting', 'session', 'agendaItem']);
const HERE = 'tst2017';
const ELSEWHERE = 'oth2017';
const JOIN_CODE = '7K29QF';
const TEXT = 'Que los Estados acompañen al zunzuncito en cada frontera, con el plazo que haga falta.';
/** Half past six or seven in the evening in Santiago. */
const EVENING = new Date();
EVENING.setUTCHours(22, 30, 0, 0);

let api: BootedApi;
let cast: Cast;
let author: Person;
let schema: GraphQLSchema;
let readers: Record<string, Person>;
let listeners: Listeners;
let sessionId: string;
let unnamed: Unnamed;
/** What the author has said or supported where the meeting names nobody. */
let elsewhereId: string;
/** Everything that leads to the author: words, and the ids of rows about the person. */
let traces: string[];
/** When the author did whatever was done. */
let minutes: OwnMinutes;
let log = '';
/** What the others were answered to their own commands. */
const answered: string[] = [];

beforeAll(async () => {
  api = await bootApi('unmasked_gql');
  const note = (...said: unknown[]): void => void (log += `${JSON.stringify(said)}\n`);
  api.app.useLogger({ log: note, error: note, warn: note, debug: note, verbose: note, fatal: note });
  cast = await castOf(api);
  schema = api.app.get(GraphQLSchemaHost).schema;
  const { owner } = api.database;
  await owner.query(`UPDATE meeting SET join_code = $1 WHERE slug = $2`, [JOIN_CODE, HERE]);
  await owner.query(`UPDATE meeting SET attribution_default = 'NON_ATTRIBUTABLE' WHERE slug = $1`, [
    ELSEWHERE,
  ]);
  minutes = new OwnMinutes(api.app.get(Clock));
  sessionId = (await cast.world.session()).id;
  readers = await readersOf((await cast.world.session()).id);
  author = await signedIn(
    api,
    await cast.world.person({ name: NAME, roles: [{ role: 'EXPERT', sessionId: null }] }),
  );
  await isKnownBy(author, ADDRESS);
  await logsInMinutes();
  for (const one of ['expert', 'delegate', 'secretariat'])
    await isKnownBy(readers[one]!, `${one}@example.org`);
  await api.app.get(JobRunner).start();
  const life = new UnnamedLife(cast, author, sessionId, give);
  const hidden = await life.once();
  await life.speaks(await aScribe());
  // Until then it had a name, and was told with it.
  answered.length = 0;
  listeners = new Listeners();
  const live = new WholeSchema(schema).subscriptions().map((one) => one.withoutAny(AROUND));
  for (const person of Object.values(readers)) listeners.listen(person, live, cast.world.meetingId);
  for (const person of [cast.public, cast.stranger]) listeners.listen(person, live, cast.elsewhere.meetingId);
  await listeners.hear(cast.world.meetingId, () => commented(cast.expert, hidden.id));
  unnamed = await life.lives(hidden);
  elsewhereId = await livesElsewhere();
  traces = [...WORDS, ...(await idsOfAuthor())];
}, PATIENCE_MS);

afterAll(() => api.close());

async function readersOf(otherSessionId: string): Promise<Record<string, Person>> {
  const as = async (role: 'PRESENTER' | 'RAPPORTEUR', bound: string): Promise<Person> =>
    signedIn(api, await cast.world.person({ name: 'Otra Voz', roles: [{ role, sessionId: bound }] }));
  const { public: nobody, expert, delegate, rapporteur, secretariat, stranger } = cast;
  const presenter = await as('PRESENTER', sessionId);
  const nextDoor = await as('RAPPORTEUR', otherSessionId);
  return { nobody, expert, presenter, delegate, rapporteur, nextDoor, secretariat, stranger };
}

/** Who takes down what the author says, and knows it. */
async function aScribe(): Promise<Person> {
  const roles = [{ role: 'RAPPORTEUR' as const, sessionId }];
  return signedIn(api, await cast.world.person({ name: 'Quien Anota', roles }));
}

/** Under an address, where everything urgent is told at once. */
async function isKnownBy({ participantId }: Person, address: string): Promise<void> {
  const { owner } = api.database;
  const account = '(SELECT account_id FROM participant WHERE id = $1)';
  await owner.query(`INSERT INTO account_email (account_id, address) VALUES (${account}, $2)`, [
    participantId,
    address,
  ]);
  await owner.query(`INSERT INTO mail_choice (account_id, choice) VALUES (${account}, 'AT_ONCE')`, [
    participantId,
  ]);
  if (address === ADDRESS)
    await owner.query('UPDATE participant_identity SET institution = $2 WHERE participant_id = $1', [
      participantId,
      INSTITUTION,
    ]);
}

/** As the web gives it, or, where somebody else does, with all of the answer, which is kept. */
async function give(person: Person, name: string, input: Json): Promise<CommandResult> {
  if (person === author) return minutes.spend(() => command(person, name, input));
  const field = name.charAt(0).toLowerCase() + name.slice(1);
  const answer = await (await person.send(new WholeSchema(schema).command(field).document, { input })).text();
  const { data, errors } = JSON.parse(answer) as { data: Record<string, CommandResult>; errors?: unknown };
  if (errors) throw new Error(`${name}: ${answer}`);
  answered.push(answer);
  const result = data[field]!;
  const written = result.contribution && { ...result.contribution, ...(await now(result.contribution.id)) };
  return { ...result, ...(written && { contribution: written }) };
}

/** What the next command needs, whether that part of the answer was asked for or not. */
async function now(contributionId: string): Promise<{ version: number }> {
  const [row] = await api.database.owner.query<{ version: number }[]>(
    'SELECT version FROM contribution WHERE id = $1',
    [contributionId],
  );
  return row!;
}

/** The same account, in a meeting where nobody is named, supports and comments on what somebody else wrote. */
async function livesElsewhere(): Promise<string> {
  const { elsewhere, stranger } = cast;
  const there = await elsewhere.person({ name: NAME });
  await api.database.owner.query(
    `WITH there AS (UPDATE participant SET account_id = (SELECT account_id FROM participant WHERE id = $2) WHERE id = $1)
     UPDATE participant_identity SET institution = $3 WHERE participant_id = $1`,
    [there.participantId, author.participantId, INSTITUTION],
  );
  const session = await elsewhere.session({ moderation: 'POST' });
  const words = { language: 'es', text: TEXT };
  const item = { sessionId: session.id, kind: 'CONCERN', subregionIds: [], addressees: [], ...words };
  const { contribution } = await give(stranger, 'SubmitContribution', { ...item, id: newId() });
  const contributionId = contribution!.id;
  await give(author, 'SubmitContribution', { ...item, id: newId() });
  await give(author, 'SubmitComment', { id: newId(), contributionId, kind: 'COMMENT', ...words });
  const support = { contributionId, revisionNumber: 1, stance: 'WITH_RESERVATION', capacity: 'INSTITUTION' };
  await give(author, 'EndorseContribution', { ...support, id: newId(), reservation: 'Con plazo.' });
  return contributionId;
}

/** The log of what happens goes by the clock of the database: in this one what the author does is in the minutes too. */
async function logsInMinutes(): Promise<void> {
  const { owner } = api.database;
  await owner.query(`CREATE FUNCTION in_own_minutes() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.occurred_at := '${minutes.beginning.toISOString()}'::timestamptz + NEW.seq * interval '7 milliseconds';
      RETURN NEW;
    END $$`);
  await owner.query(`CREATE TRIGGER in_own_minutes BEFORE INSERT ON event_log FOR EACH ROW
    WHEN (NEW.participant_id = '${author.participantId}') EXECUTE FUNCTION in_own_minutes()`);
}

/** Of the person, the account, and every row that is about them alone. */
async function idsOfAuthor(): Promise<string[]> {
  const rows = await api.database.owner.query<{ id: string }[]>(
    `WITH account AS (SELECT account_id AS id FROM participant WHERE id = $1),
          person AS (SELECT id FROM participant WHERE account_id = (SELECT id FROM account))
     SELECT id FROM account UNION SELECT id FROM person
     UNION SELECT id FROM sign_in WHERE account_id = (SELECT id FROM account)
     UNION SELECT id FROM role_grant WHERE participant_id IN (SELECT id FROM person)
     UNION SELECT id FROM draft WHERE participant_id IN (SELECT id FROM person)
     UNION SELECT id FROM notification WHERE participant_id IN (SELECT id FROM person)`,
    [author.participantId],
  );
  const ids = rows.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(6);
  return ids.flatMap((id) => [id, id.replaceAll('-', '')]);
}

const found = (text: string): string[] => [...foundIn(text, traces), ...minutes.foundIn(text)];

/** By which somebody at the floor is known to everybody in the room. */
const SEEN_IN_THE_ROOM = ['participantId', 'name', 'institution'];

/**
 * Whoever invites people must know whom, and whoever gives the floor, to whom: of the lists of them the secretariat is
 * told, and rapporteurs, and of nothing beside them.
 */
function withoutPeople(answer: string): string {
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
function variablesOf({ name, variables }: Question): Json[] {
  const { items, withdrawn } = unnamed;
  const [hidden, built, answered] = items.map(({ id }) => id);
  const known: Record<string, readonly unknown[]> = {
    id: [hidden, built, answered, elsewhereId],
    contributionId: [built],
    symbol: [items[1]!.symbol],
    address: [withdrawn.symbol],
    slug: [HERE, ELSEWHERE],
    meetingId: [cast.world.meetingId, cast.elsewhere.meetingId],
    ...{
      code: [JOIN_CODE],
      seq: [0],
      sessionId: [sessionId],
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
  return '{}';
}

async function toldByTheWholeSchema(person: Person, questions: readonly Question[]): Promise<string> {
  const answers: string[] = [];
  for (const question of questions)
    for (const variables of variablesOf(question))
      answers.push(withoutPeople(await told(person, question, variables)));
  return answers.join('\n');
}

async function toldByTheWeb(person: Person): Promise<string> {
  const [, written] = unnamed.items;
  const { id, symbol } = written!;
  const known = {
    ...{ id, contributionId: id, sessionId, text: TEXT, symbol, address: unnamed.withdrawn.symbol },
    ...{ meetingId: cast.world.meetingId, filter: { search: 'zunzuncito' }, search: 'zunzuncito' },
    code: JOIN_CODE,
  };
  const answers = (await toldByEveryQuery(person, known, unnamed.standing.id)).split('\n');
  return answers
    .filter((one) => one !== '')
    .map(withoutPeople)
    .join('\n');
}

/** Every page and every file that there is to open. */
async function openedBy(person: Person): Promise<string> {
  const { items, withdrawn } = unnamed;
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
  const routes = routesOf({ api })
    .filter((one) => one.startsWith('GET:'))
    .map((one) =>
      one
        .slice('GET:'.length)
        .replace(':token', newId())
        .replace(':slug', HERE)
        .replace(':id', unnamed.items[0]!.id),
    );
  const opened: string[] = [];
  for (const address of [...pages, ...contributions, ...files, ...routes]) {
    const headers = { accept: 'text/html', ...person.headers() };
    const response = await fetch(api.url + address, { headers, redirect: 'manual' });
    opened.push(JSON.stringify([...response.headers]), await response.text());
  }
  return opened.join('\n');
}

const byReader = async (ask: (person: Person) => Promise<string>): Promise<Record<string, string[]>> => {
  const names = Object.keys(readers);
  const told = await Promise.all(names.map((name) => ask(readers[name]!)));
  return Object.fromEntries(names.map((name, index) => [name, found(told[index]!)]));
};

const nothing = (): Record<string, string[]> =>
  Object.fromEntries(Object.keys(readers).map((name) => [name, []]));

it(
  'answers no question of the schema with a trace, whichever field is asked for',
  async () => {
    const whole = new WholeSchema(schema);
    const questions = whole.queries();
    whole.subscriptions();
    expect(whole.fields().filter((field) => !whole.asked.has(field))).toEqual([]);
    expect(await byReader((person) => toldByTheWholeSchema(person, questions))).toEqual(nothing());
  },
  PATIENCE_MS,
);

it(
  'answers no question of the web with a trace',
  async () => {
    expect(await byReader(toldByTheWeb)).toEqual(nothing());
  },
  PATIENCE_MS,
);

it('names the author on no list but that of the secretariat', async () => {
  const query = `{ meeting(slug: "${HERE}") { participants(first: 100) { edges { node { name } } } } }`;
  const listed: string[] = [];
  for (const [name, person] of Object.entries(readers))
    if (found(await (await person.send(query)).text()).length > 0) listed.push(name);
  expect(listed).toEqual(['secretariat']);
});

it(
  'lets no trace stand in a page or a file, its head included',
  async () => {
    expect(await byReader(openedBy)).toEqual(nothing());
  },
  PATIENCE_MS,
);

it('tells no trace live, nor in the answers to what others did', async () => {
  const frames = await listeners.all();
  expect(frames.length).toBeGreaterThan(100);
  expect(found(frames.map(withoutPeople).join('\n'))).toEqual([]);
  expect(answered.length).toBeGreaterThan(15);
  expect(found(answered.join('\n'))).toEqual([]);
});

it(
  'mails no trace to anybody else, in no file and in no name of one',
  async () => {
    await api.app.get(NotificationFeeder).read(cast.world.meetingId);
    const clock = api.app.get(Clock);
    clock.now = () => EVENING;
    await api.app.get(NewsMailService).askForDue();
    const folder = path.join(api.config.dataDir, 'mail');
    const mails = (): string[] =>
      existsSync(folder)
        ? readdirSync(folder).map((name) => `${name}\n${read(path.join(folder, name))}`)
        : [];
    const isTold = (address: string): boolean => mails().some((mail) => mail.includes(`To: ${address}`));
    await until(() => [ADDRESS, 'expert@example.org'].every(isTold));
    Reflect.deleteProperty(clock, 'now');
    expect(found(readdirSync(folder).join('\n'))).toEqual([]);
    const toOthers = mails().filter((mail) => !mail.includes(`To: ${ADDRESS}`));
    expect(toOthers.join('\n')).toContain('/c/TST2017/T1/R-');
    expect(found(toOthers.join('\n'))).toEqual([]);
  },
  PATIENCE_MS,
);

it('writes no trace into the log, not even of what fails', async () => {
  const { owner } = api.database;
  await owner.query('ALTER TABLE comment RENAME TO comment_away');
  const words = { kind: 'COMMENT', language: 'es', text: TEXT };
  const input = { id: newId(), contributionId: unnamed.items[0]!.id, ...words };
  const { codes } = await author.ask(webOperation('SubmitComment'), { input });
  await owner.query('ALTER TABLE comment_away RENAME TO comment');
  expect(codes).toEqual(['INTERNAL']);
  await until(() => log !== '');
  expect(found(log)).toEqual([]);
});

it(
  'would find the author in the answers to the author',
  async () => {
    const questions = new WholeSchema(schema).queries().filter(({ name }) => name !== 'meetings');
    const told = await toldByTheWholeSchema(author, questions);
    expect(found(told)).toEqual(expect.arrayContaining([...WORDS, author.participantId]));
    expect(minutes.foundIn(told)).not.toEqual([]);
  },
  PATIENCE_MS,
);

/** As it was written, and as a program that shows mails reads it. */
function read(file: string): string {
  const raw = readFileSync(file, 'utf8');
  const shown = raw
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return `${raw}\n${shown}`;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 25));
}
