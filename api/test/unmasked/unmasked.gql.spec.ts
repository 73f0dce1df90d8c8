/** Whoever contributes without a name is betrayed by nothing that the product tells anybody else, whatever they ask. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Clock } from '../../src/kernel/clock.js';
import { newId } from '../../src/kernel/ids.js';
import { NewsMailService } from '../../src/modules/notifications/news-mail.service.js';
import { NotificationFeeder } from '../../src/modules/notifications/notification-feeder.service.js';
import type { Person } from '../support/person.js';
import { webOperation } from '../support/web-operations.js';
import { WholeSchema, type Question } from '../support/whole-schema.js';
import { ADDRESS, AmongReaders, HERE, TEXT, WORDS } from './among-readers.js';
import { mailsIn } from './mails.js';
import { openedBy, toldBitByBit, toldByTheWeb, toldByTheWholeSchema, withoutPeople } from './questions.js';

/** Several hundred questions, also on a machine with much else to do. */
const PATIENCE_MS = 300_000;
/** Half past six or seven in the evening in Santiago. */
const EVENING = new Date();
EVENING.setUTCHours(22, 30, 0, 0);

const MINUTES = 'the minutes in which the author acts';

const among = new AmongReaders();
const { found } = among;

beforeAll(() => among.open(), PATIENCE_MS);
afterAll(() => among.api.close());

const isOfViewer = ({ name }: Question): number => Number(name === 'viewer');

const byReader = async (ask: (person: Person) => Promise<string>): Promise<Record<string, string[]>> => {
  const names = Object.keys(among.readers);
  const told = await Promise.all(names.map((name) => ask(among.readers[name]!)));
  return Object.fromEntries(names.map((name, index) => [name, found(told[index]!)]));
};

const nothing = (): Record<string, string[]> =>
  Object.fromEntries(Object.keys(among.readers).map((name) => [name, []]));

it(
  'answers no question of the schema with a trace, whichever field is asked for',
  async () => {
    const whole = new WholeSchema(among.schema);
    const questions = whole.queries();
    whole.subscriptions();
    expect(whole.fields().filter((field) => !whole.asked.has(field))).toEqual([]);
    expect(await byReader((person) => toldByTheWholeSchema(among, person, questions))).toEqual(nothing());
  },
  PATIENCE_MS,
);

it(
  'answers no question of the web with a trace',
  async () => {
    expect(await byReader((person) => toldByTheWeb(among, person))).toEqual(nothing());
  },
  PATIENCE_MS,
);

it('names the author on no list but that of the secretariat', async () => {
  const query = `{ meeting(slug: "${HERE}") { participants(first: 100) { edges { node { name } } } } }`;
  const listed: string[] = [];
  for (const [name, person] of Object.entries(among.readers))
    if (found(await (await person.send(query)).text()).length > 0) listed.push(name);
  expect(listed).toEqual(['secretariat']);
});

it(
  'lets no trace stand in a page or a file, its head included',
  async () => {
    expect(await byReader((person) => openedBy(among, person))).toEqual(nothing());
  },
  PATIENCE_MS,
);

it('tells no trace live, nor in the answers to what others did', async () => {
  const frames = await among.listeners.all();
  expect(frames.length).toBeGreaterThan(100);
  expect(found(frames.map(withoutPeople).join('\n'))).toEqual([]);
  expect(among.answered.length).toBeGreaterThan(15);
  expect(found(among.answered.join('\n'))).toEqual([]);
});

it(
  'mails no trace to anybody else, in no file and in no name of one',
  async () => {
    await among.api.app.get(NotificationFeeder).read(among.cast.world.meetingId);
    const clock = among.api.app.get(Clock);
    clock.now = () => EVENING;
    await among.api.app.get(NewsMailService).askForDue();
    const folder = path.join(among.api.config.dataDir, 'mail');
    const mails = (): string[] => mailsIn(folder);
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
  const { owner } = among.api.database;
  await owner.query('ALTER TABLE comment RENAME TO comment_away');
  const words = { kind: 'COMMENT', language: 'es', text: TEXT };
  const input = { id: newId(), contributionId: among.unnamed.items[0]!.id, ...words };
  const { codes } = await among.author.ask(webOperation('SubmitComment'), { input });
  await owner.query('ALTER TABLE comment_away RENAME TO comment');
  expect(codes).toEqual(['INTERNAL']);
  await until(() => among.log !== '');
  expect(found(among.log)).toEqual([]);
});

it(
  'would find the author in the answers to the author',
  async () => {
    const queries = new WholeSchema(among.schema).queries().filter(({ name }) => name !== 'meetings');
    // What is asked of oneself tells most.
    const questions = [...queries].sort((one, other) => isOfViewer(other) - isOfViewer(one));
    const missing = new Set([...WORDS, among.author.participantId!, MINUTES]);
    for await (const told of toldBitByBit(among, among.author, questions)) {
      for (const one of found(told)) missing.delete(one);
      if (among.minutes.foundIn(told).length > 0) missing.delete(MINUTES);
      if (missing.size === 0) break;
    }
    expect([...missing]).toEqual([]);
  },
  PATIENCE_MS,
);

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 25));
}
