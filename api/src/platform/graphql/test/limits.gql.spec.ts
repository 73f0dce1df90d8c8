/** No single question can keep the API busy: what is too deep, too wide or too dear is refused on both transports. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';

/** However hard a question, the next person's is answered within this time (milliseconds). */
const RESPONSIVE_MS = 1_000;

let api: BootedApi;

const repeated = (times: number, part: (index: number) => string) =>
  Array.from({ length: times }, (_, index) => part(index)).join(' ');

/** meeting → session → meeting → … */
function deep(levels: number): string {
  const pair = Math.floor(levels / 2);
  return `meeting(slug: "x") { ${'session(position: 4) { meeting { '.repeat(pair)} id ${'} } '.repeat(pair)} }`;
}

/** Each fragment spreads the next several times: written short, endless when written out. */
const bomb = (levels: number) =>
  `{ ${'...F0 '.repeat(4)} } ${repeated(
    levels,
    (index) => `fragment F${index} on Query { ${`...F${index + 1} `.repeat(4)} }`,
  )} fragment F${levels} on Query { __typename }`;

const dear = `{ meetings { contributions(first: 100) { edges { node {
  comments(first: 100) { edges { node { id text } } } } } } } }`;

const HARD: [string, string][] = [
  ['30 levels deep', `{ ${deep(30)} }`],
  ['1,000 aliases', `{ ${repeated(1_000, (index) => `a${index}: __typename`)} }`],
  ['100 aliases of a list', `{ ${repeated(100, (index) => `a${index}: meetings { id }`)} }`],
  ['10,000 tokens', `{ ${repeated(10_000, () => 'id')} }`],
  ['500 unknown directives', `{ __typename ${repeated(500, (index) => `@d${index}`)} }`],
  ['20 repeated directives', `{ __typename ${repeated(20, () => '@include(if: true)')} }`],
  ['a fragment that contains itself', '{ ...F } fragment F on Query { ...F }'],
  ['fragments that contain each other', '{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }'],
  ['fragments repeated without end', bomb(40)],
  ['lists of lists of lists', dear],
  ['a string without end', '{ meeting(slug: "'],
];

async function post(body: unknown): Promise<{ status: number; text: string }> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

/** Runs the work while somebody else asks something simple, and answers with how long that took at the longest. */
async function whileOthersAsk<T>(work: () => Promise<T>): Promise<{ result: T; longest: number }> {
  let longest = 0;
  let working = true;
  const others = (async () => {
    while (working) {
      const began = performance.now();
      await (await fetch(`${api.url}/healthz`)).text();
      longest = Math.max(longest, performance.now() - began);
    }
  })();
  const result = await work();
  working = false;
  await others;
  return { result, longest };
}

/** What a socket says to a first question, or the code with which it closes. */
function overSocket(query: string): Promise<{ type: string } | number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    socket.on('open', () => socket.send('{"type":"connection_init"}'));
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString()) as { type: string };
      if (message.type === 'connection_ack')
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
      else {
        resolve(message);
        socket.close();
      }
    });
    socket.on('close', resolve);
    socket.on('error', reject);
  });
}

beforeAll(async () => {
  api = await bootApi('limits_gql');
}, 30_000);

afterAll(() => api.close());

describe('over HTTP', () => {
  it.each(HARD)('refuses %s with a 4xx and a short answer, and goes on serving', async (_, query) => {
    const { result, longest } = await whileOthersAsk(() => post({ query }));
    expect(result.status).toBeGreaterThanOrEqual(400);
    expect(result.status).toBeLessThan(500);
    expect(result.text.length).toBeLessThan(32_000);
    expect(result.text).not.toMatch(/INTERNAL|stacktrace|node_modules/);
    expect(longest).toBeLessThan(RESPONSIVE_MS);
  });

  it('refuses several operations in one request', async () => {
    const { status } = await post(Array.from({ length: 10 }, () => ({ query: '{ __typename }' })));
    expect(status).toBe(400);
  });

  it('refuses a body above the limit and says how much is possible', async () => {
    const { status, text } = await post({
      query: '{ __typename }',
      variables: { text: 'a'.repeat(300_000) },
    });
    expect(status).toBe(413);
    expect(JSON.parse(text)).toEqual({ code: 'INVALID', message: 'At most 256 KiB can be sent at once.' });
  });

  it('counts what variables ask for', async () => {
    const query = `query ($first: Int) { meetings { contributions(first: $first) { edges { node {
      comments(first: $first) { edges { node { id } } } } } } } }`;
    expect((await post({ query, variables: { first: 1 } })).status).toBe(200);
    expect((await post({ query, variables: { first: 100 } })).status).toBe(400);
  });

  it('answers the introspection of tools', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { status, text } = await post({ query: getIntrospectionQuery() });
    expect(status).toBe(200);
    expect(text).toContain('"queryType"');
  });

  it('refuses what a form of another site could send', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: 'mutation { signOut { done } }' }),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toContain('"data"');
  });
});

describe('over the websocket', () => {
  it.each(HARD)('refuses %s and goes on serving', async (_, query) => {
    const asSubscription = query.replace(/^{/, 'subscription {');
    const { result, longest } = await whileOthersAsk(async () => [
      await overSocket(query),
      await overSocket(asSubscription),
    ]);
    for (const answer of result) expect(answer).toMatchObject({ type: 'error' });
    expect(longest).toBeLessThan(RESPONSIVE_MS);
  });

  it('answers subscriptions alone', async () => {
    expect(await overSocket('{ __typename }')).toMatchObject({ type: 'error' });
    expect(await overSocket('mutation { signOut { done } }')).toMatchObject({ type: 'error' });
  });

  it('closes on a message above the limit', async () => {
    expect(await overSocket(`subscription { ${' '.repeat(70_000)} }`)).toBe(1009);
  });
});
