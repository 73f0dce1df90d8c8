/** Whatever somebody types is kept to the letter in every field, or refused by name for one of four reasons; nothing falls over. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { bootApi, type BootedApi } from './support/booted-api.js';
import { castOf } from './support/cast.js';
import { asksByCode, commandsByCode } from './support/code-ways.js';
import { difficultText, FAMILIES } from './support/difficult-texts.js';
import { figure } from './support/figures.js';
import { givenFile, whereFilesAreGiven } from './support/given-files.js';
import { signedIn, type Person } from './support/person.js';
import { textPlaces } from './support/text-inputs.js';
import { TextSender } from './support/text-sender.js';
import * as ways from './support/text-ways.js';

const AT_A_TIME = 4;
const RUNS = figure(200, 5_000);
const SEEDS = [1, 2, 3];
const FUZZED = figure(
  [ways.submits, ways.searches],
  [ways.submits, ways.discusses, ways.joins, ways.searches],
);
/** Thousands of requests, also on a machine that is busy with something else. */
const PATIENCE_MS = 300_000;
const JOIN_CODE = '7K29QF';

/** So many that nobody comes near the limit of what one person may send in a minute. */
const PEOPLE = 40;

let api: BootedApi;
let room: ways.Room;
let people: Person[];

async function everyText(texts: readonly string[], way: ways.Way): Promise<void> {
  const waiting = [...texts.entries()];
  const failed: string[] = [];
  const workers = Array.from({ length: AT_A_TIME }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, text] = next;
      await way(room, people[index % people.length]!, text).catch((error: unknown) =>
        failed.push(`${JSON.stringify(text.slice(0, 80))}: ${String(error).slice(0, 600)}`),
      );
    }
  });
  await Promise.all(workers);
  expect(failed).toEqual([]);
}

async function roomOf(): Promise<ways.Room> {
  const cast = await castOf(api);
  const { owner } = api.database;
  await owner.query(`UPDATE meeting SET join_code = $1 WHERE slug = 'tst2017'`, [JOIN_CODE]);
  const open = await cast.world.session();
  const post = await cast.world.session({ moderation: 'POST' });
  const sessions = { sessionId: open.id, postSessionId: post.id };
  const empty = { cast, sender: new TextSender(), ...sessions, acceptedId: '', joinCode: JOIN_CODE };
  const withdrawalReason = async (id: string) => {
    const sql = 'SELECT withdrawal_reason AS reason FROM contribution WHERE id = $1';
    return (await owner.query<{ reason: string | null }[]>(sql, [id]))[0]!.reason;
  };
  const room = { ...empty, withdrawalReason };
  const first = await ways.contribute(room, cast.author, '', { sessionId: post.id, text: 'El primero.' });
  return { ...room, acceptedId: (first['contribution'] as { id: string }).id };
}

beforeAll(async () => {
  api = await bootApi('any_text');
  room = await roomOf();
  const roles = (['EXPERT', 'SECRETARIAT'] as const).map((role) => ({ role, sessionId: null }));
  people = await Promise.all(
    Array.from({ length: PEOPLE }, async () => signedIn(api, await room.cast.world.person({ roles }))),
  );
});

afterAll(() => api.close());

const WAYS: [string, ways.Way][] = [
  ['a contribution, its title and its details', ways.submits],
  ['a draft', ways.keepsDrafts],
  ['what the desk asks, a revision, and why an author revises and withdraws', ways.goesBack],
  ['why the desk declines', ways.declines],
  ['why the desk declines an edit', ways.declinesEdits],
  ['a comment and a reservation', ways.discusses],
  ['the name and the institution of who joins', ways.joins],
  ['the name and the institution of who is invited', ways.invites],
  ['a search', ways.searches],
  ['a search for something to link with', ways.looksForLinks],
  ['a text beside which similar ones are looked for', ways.looksForSimilar],
];
const CODES: [string, ways.Way][] = [
  ['queries', asksByCode],
  ['commands', commandsByCode],
];

it.each(WAYS)('keeps one text of each family in %s', (_, way) => everyText(FAMILIES, way));

it.each(CODES)('answers %s that carry one text of each family where a code belongs', (_, way) =>
  everyText(FAMILIES, way),
);

it('has sent a text to every place of the schema that takes one', () => {
  expect([...room.sender.reached].sort()).toEqual(textPlaces().sort());
});

it.each(SEEDS)(
  'keeps or refuses what chance makes of difficult pieces, from seed %i',
  async (seed) => {
    const texts = fc.array(difficultText, { minLength: AT_A_TIME, maxLength: AT_A_TIME });
    const holds = fc.asyncProperty(texts, async (some) => {
      for (const way of FUZZED) await everyText(some, way);
    });
    await fc.assert(holds, { seed, numRuns: RUNS / AT_A_TIME });
  },
  PATIENCE_MS,
);

whereFilesAreGiven('strings that have broken other software', () => {
  const STRINGS = JSON.parse(readFileSync(givenFile('naughty-strings.json'), 'utf8')) as string[];
  it.each(WAYS)(
    `keeps ${STRINGS.length} strings that have broken other software in %s`,
    (_, way) => everyText(STRINGS, way),
    PATIENCE_MS,
  );
});
