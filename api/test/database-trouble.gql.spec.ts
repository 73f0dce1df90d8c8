/** A database that is silent, refuses or breaks off: every call gets a clear answer in time, nothing is lost, and all is well afterwards. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { bootApi, type BootedApi } from './support/booted-api.js';
import { castOf, type Cast } from './support/cast.js';
import { FaultyLine } from './support/faulty-line.js';
import { report } from './support/figures.js';
import { command, recommendation } from './support/scene.js';
import { webOperation } from './support/web-operations.js';

const ANSWERED_MS = 10_000;
const BACK_MS = 5_000;

let api: BootedApi;
let cast: Cast;
let line: FaultyLine;
let sessionId: string;

interface Reply {
  status: number;
  text: string;
  took: number;
}

async function timed(path: string, body?: object, headers: Record<string, string> = {}): Promise<Reply> {
  const began = performance.now();
  const response = await fetch(`${api.url}${path}`, {
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
    headers: { 'content-type': 'application/json', ...headers },
  });
  const text = await response.text();
  return { status: response.status, text, took: performance.now() - began };
}

const submit = (id: string) =>
  timed(
    '/graphql',
    { query: webOperation('SubmitContribution'), variables: { input: recommendation(sessionId, { id }) } },
    cast.author.headers(),
  );

const read = () => timed('/graphql', { query: '{ meetings { slug } }' });

async function untilReady(): Promise<number> {
  const began = performance.now();
  for (;;) {
    const { status } = await timed('/readyz');
    const took = performance.now() - began;
    if (status === 200 || took > 2 * BACK_MS) return took;
  }
}

beforeAll(async () => {
  api = await bootApi('trouble_gql', {}, async (url) => (line = await FaultyLine.to(url)).url);
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
});

afterEach(async () => {
  line.mend();
  expect(await untilReady()).toBeLessThan(BACK_MS);
});

afterAll(async () => {
  await api.close();
  await line.close();
});

/** How it begins, and for how long it lasts (milliseconds). */
const LASTING: [string, number, () => void, string][] = [
  ['silent', 14_000, () => line.silence(), 'BUSY'],
  ['gone, and refuses', 5_000, () => line.refuse(), 'INTERNAL'],
];

const TROUBLE: [string, () => void][] = [
  ...LASTING.map(([what, , begin]): [string, () => void] => [what, begin]),
  ['breaking off', () => line.breakSome(() => true)],
];

function expectClear({ status, text, took }: Reply): void {
  expect(took).toBeLessThan(ANSWERED_MS);
  expect([200, 500, 503]).toContain(status);
  expect(text).not.toMatch(/ECONN|timeout|node_modules|postgres/i);
}

/** Asks again and again until it is over; every answer has come when it resolves. */
async function askedFor(ms: number): Promise<Reply[]> {
  const end = performance.now() + ms;
  const askers = Array.from({ length: 6 }, async (_, index) => {
    const replies: Reply[] = [];
    while (performance.now() < end) replies.push(await (index === 0 ? submit(newId()) : read()));
    return replies;
  });
  return (await Promise.all(askers)).flat();
}

describe.each(LASTING)('a database that is %s, for %i ms', (_, ms, begin, told) => {
  it('leaves nobody without a clear answer for as long as it lasts, and tells machines that it cannot serve', async () => {
    begin();
    const asked = askedFor(ms);
    const ready = await timed('/readyz');
    expect([ready.status, ready.took < 4_000]).toEqual([503, true]);
    expect((await timed('/healthz')).status).toBe(200);
    const replies = await asked;
    for (const reply of replies) {
      expectClear(reply);
      expect(reply.text).toMatch(/"code":"(INTERNAL|BUSY)","traceId":"[0-9a-f-]{36}"/);
    }
    // Who waited in vain may come again; who was cut off was failed.
    expect(replies.some(({ text }) => text.includes(`"code":"${told}"`))).toBe(true);
    report(`${replies.length} answers, the longest after ${Math.max(...replies.map(({ took }) => took))} ms`);
  });
});

describe.each(TROUBLE)('a database that is %s', (_, begin) => {
  it('loses nothing that was acknowledged, before, during and after', async () => {
    const ids = Array.from({ length: 12 }, () => newId());
    const sending = ids.slice(0, 6).map(submit);
    await sending[0];
    begin();
    for (const reply of await Promise.all(sending)) expectClear(reply);
    line.mend();
    await untilReady();
    // A device sends again what was not acknowledged; both times with the same id.
    for (const id of ids) {
      const result = await command(cast.author, 'SubmitContribution', recommendation(sessionId, { id }));
      expect(result.__typename).toBe('ContributionPayload');
    }
    const rows = await api.database.owner.query<{ id: string }[]>(
      'SELECT id FROM contribution WHERE id = ANY($1::uuid[])',
      [ids],
    );
    expect(rows.map((row) => row.id).sort()).toEqual([...ids].sort());
  });
});
