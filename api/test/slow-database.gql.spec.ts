/** A database that is slow, or drops a connection now and then, while everybody goes on writing. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { bootApi, type BootedApi } from './support/booted-api.js';
import { createWorld, type World } from './support/contribution-world.js';
import { FaultyLine } from './support/faulty-line.js';
import { draws, report } from './support/figures.js';
import { signedIn, type Person } from './support/person.js';

const ANSWERED_MS = 10_000;
const BACK_MS = 5_000;
const WRITERS = 6;

const SUBMIT = `mutation ($input: SubmitContributionInput!) { submitContribution(input: $input) { __typename } }`;
const TAKEN = '{"data":{"submitContribution":{"__typename":"ContributionPayload"}}}';
const FAILED =
  /^{"errors":\[{"message":"(INTERNAL|BUSY)",.*"code":"(INTERNAL|BUSY)","traceId":"[0-9a-f-]{36}"}}\].*}$/;
const INSIDE = /ECONN|timeout|connect|postgres|SELECT|INSERT|node_modules|typeorm|127\.0\.0\.1/i;

interface Reply {
  id: string;
  text: string;
  took: number;
}

let api: BootedApi;
let world: World;
let line: FaultyLine;
let sessionId: string;
let people: Person[];

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function submit(person: Person): Promise<Reply> {
  const id = newId();
  const input = { id, sessionId, kind: 'CONCERN', language: 'es', text: `Aporte ${id}`, subregionIds: [] };
  const began = performance.now();
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...person.headers() },
    body: JSON.stringify({ query: SUBMIT, variables: { input } }),
  });
  const text = (await response.text()).trim();
  return { id, text, took: performance.now() - began };
}

/** Everybody writes until the trouble is over. */
async function writtenDuring(trouble: () => Promise<void>): Promise<Reply[]> {
  let lasts = true;
  const replies: Reply[] = [];
  const writing = people.map(async (person) => {
    while (lasts) {
      replies.push(await submit(person));
      await pause(10);
    }
  });
  await trouble();
  lasts = false;
  await Promise.all(writing);
  return replies;
}

async function untilBack(): Promise<number> {
  const began = performance.now();
  while ((await submit(people[0]!)).text !== TAKEN) await pause(20);
  return performance.now() - began;
}

async function expectAnsweredAndKept(replies: readonly Reply[]): Promise<void> {
  for (const { took } of replies) expect(took).toBeLessThan(ANSWERED_MS);
  const taken = replies.filter(({ text }) => text === TAKEN);
  for (const { text } of replies.filter((one) => !taken.includes(one))) {
    expect(text).toMatch(FAILED);
    expect(text).not.toMatch(INSIDE);
  }
  const rows = await api.database.owner.query<unknown[]>(
    `SELECT contribution_id FROM contribution_revision
     WHERE contribution_id = ANY($1::uuid[]) AND text = 'Aporte ' || contribution_id`,
    [taken.map(({ id }) => id)],
  );
  expect(rows).toHaveLength(taken.length);
}

beforeAll(async () => {
  api = await bootApi('slow_gql', {}, async (url) => (line = await FaultyLine.to(url)).url);
  world = await createWorld(api.database.owner);
  sessionId = (await world.session()).id;
  people = await Promise.all(
    Array.from({ length: WRITERS }, async () => signedIn(api, await world.person())),
  );
});

afterAll(async () => {
  line.mend();
  await api.close();
  await line.close();
});

it('waits for a slow database, and refuses nobody', async () => {
  const replies = await writtenDuring(async () => {
    line.slowDown(20);
    await pause(2_000);
    line.mend();
  });
  expect(replies.filter(({ text }) => text !== TAKEN)).toEqual([]);
  await expectAnsweredAndKept(replies);
});

it('answers everybody in time where each step of a long work takes long', async () => {
  const replies = await writtenDuring(async () => {
    line.slowDown(900);
    await pause(1_000);
  });
  line.mend();
  const back = await untilBack();
  const longest = Math.max(...replies.map(({ took }) => took));
  report(
    `far too slow a database: longest answer ${Math.round(longest)} ms, back after ${Math.round(back)} ms`,
  );
  expect(replies.filter(({ text }) => text === TAKEN)).toEqual([]);
  expect(back).toBeLessThan(BACK_MS);
  await expectAnsweredAndKept(replies);
});

it('loses nothing where connections break now and then, and is back at once', async () => {
  const draw = draws(5);
  const replies = await writtenDuring(async () => {
    for (let count = 0; count < 60; count += 1) {
      await pause(30);
      line.breakSome(() => draw() < 0.02);
    }
  });
  expect(replies.some(({ text }) => text !== TAKEN)).toBe(true);
  expect(await untilBack()).toBeLessThan(BACK_MS);
  await expectAnsweredAndKept(replies);
});
