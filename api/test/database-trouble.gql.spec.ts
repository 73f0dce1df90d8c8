/** A database that is silent or gone: every call gets a clear answer in time, nothing is lost, and all is well afterwards. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { bootApi, type BootedApi } from './support/booted-api.js';
import { castOf, type Cast } from './support/cast.js';
import { FaultyLine } from './support/faulty-line.js';
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

const TROUBLE: [string, () => void][] = [
  ['silent', () => line.silence()],
  ['gone', () => line.cut()],
];

describe.each(TROUBLE)('a database that is %s', (_, begin) => {
  it('leaves nobody without a clear answer, and tells machines that it cannot serve', async () => {
    begin();
    const calls = await Promise.all([...Array.from({ length: 30 }, read), submit(newId()), submit(newId())]);
    for (const { status, text, took } of calls) {
      expect(took).toBeLessThan(ANSWERED_MS);
      expect([200, 500]).toContain(status);
      expect(text).toMatch(/"code":"INTERNAL","traceId":"[0-9a-f-]{36}"/);
      expect(text).not.toMatch(/ECONN|timeout|node_modules|postgres/i);
    }
    const ready = await timed('/readyz');
    expect([ready.status, ready.took < 4_000]).toEqual([503, true]);
    expect((await timed('/healthz')).status).toBe(200);
  });

  it('loses nothing that was acknowledged, before, during and after', async () => {
    const ids = Array.from({ length: 12 }, () => newId());
    const sending = ids.slice(0, 6).map(submit);
    await sending[0];
    begin();
    await Promise.all(sending);
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
