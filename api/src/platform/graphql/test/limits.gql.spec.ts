/** No single question can keep the API busy: what is too deep, too wide or too dear is refused on both transports. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { HARD } from '../../../../test/support/hard-questions.js';
import { SOCKET_LIMITS } from '../limits.js';

let api: BootedApi;

async function post(body: unknown): Promise<{ status: number; text: string }> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
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
  it.each(HARD)('refuses %s with a 4xx and a short answer', async (_, query) => {
    const { status, text } = await post({ query });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text.length).toBeLessThan(32_000);
    expect(text).not.toMatch(/INTERNAL|stacktrace|node_modules/);
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

  it('CVE-2023-47635: refuses what a form of another site could send', async () => {
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
  it.each(HARD)('refuses %s, also where it is called a subscription', async (_, query) => {
    const expected = query.length > SOCKET_LIMITS.message ? 1009 : { type: 'error' };
    for (const text of [query, query.replace(/^{/, 'subscription {')]) {
      const answer = await overSocket(text);
      if (typeof expected === 'number') expect(answer).toBe(expected);
      else expect(answer).toMatchObject(expected);
    }
  });

  it('answers subscriptions alone', async () => {
    expect(await overSocket('{ __typename }')).toMatchObject({ type: 'error' });
    expect(await overSocket('mutation { signOut { done } }')).toMatchObject({ type: 'error' });
  });

  it('closes on a message above the limit', async () => {
    expect(await overSocket(`subscription { ${' '.repeat(70_000)} }`)).toBe(1009);
  });
});
