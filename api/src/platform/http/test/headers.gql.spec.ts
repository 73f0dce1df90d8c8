/** Every answer, also one that refuses or fails, tells the browser how little it may do, and caches nothing of a person. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { BODY_LIMIT } from '../../graphql/limits.js';

let api: BootedApi;
let secure: BootedApi;

const json = { 'content-type': 'application/json' };
const page = { accept: 'text/html' };
const post = (body: string, headers: Record<string, string> = json): RequestInit => ({
  method: 'POST',
  headers,
  body,
});

const ASSETS = fileURLToPath(new URL('../../../../../web/dist/assets', import.meta.url));
const [SCRIPT] = readdirSync(ASSETS).filter((name) => name.endsWith('.js'));

const NEVER = 'no-store';
const ASKED_AGAIN = 'no-cache';
const FOR_EVER = 'public, max-age=31536000, immutable';

const ANSWERS: [string, string, RequestInit, number, string][] = [
  ['health', '/healthz', {}, 200, NEVER],
  ['readiness', '/readyz', {}, 200, NEVER],
  ['version', '/version', {}, 200, NEVER],
  ['an answer of GraphQL', '/graphql', post('{"query":"{__typename}"}'), 200, NEVER],
  ['a refusal of GraphQL', '/graphql', post('{"query":"{nope}"}'), 400, NEVER],
  ['several questions at once', '/graphql', post('[{"query":"{__typename}"}]'), 400, NEVER],
  ['a question of another site', '/graphql', post('{}', { 'content-type': 'text/plain' }), 400, NEVER],
  ['a body that is no JSON', '/graphql', post('{'), 400, NEVER],
  ['a body that is too large', '/graphql', post(`{"query":"${' '.repeat(BODY_LIMIT)}"}`), 413, NEVER],
  ['a body in unknown signs', '/graphql', post('{}', { ...json, 'content-encoding': 'x' }), 415, NEVER],
  [
    'a method that GraphQL does not know',
    '/graphql',
    { method: 'PUT', headers: json, body: '{}' },
    405,
    NEVER,
  ],
  ['a refused sign-in', '/auth/sign-in', post('{"token":"x"}'), 401, NEVER],
  ['a sign-in without a token', '/auth/sign-in', post('{}'), 400, NEVER],
  ['an unknown address', '/nowhere', {}, 404, NEVER],
  ['an unknown asset', '/assets/nothing-12345678.js', {}, 404, NEVER],
  ['an address that cannot be read', '/%E0%A4%A', {}, 404, NEVER],
  ['a method that is none here', '/healthz', { method: 'DELETE' }, 404, NEVER],
  ['a way out of the folder', '/..%2f..%2fpackage.json', {}, 404, NEVER],
  ['the page', '/', { headers: page }, 200, ASKED_AGAIN],
  ['the page at another address', '/m/santiago-2017/browse?q=<b>', { headers: page }, 200, ASKED_AGAIN],
  ['the page at an address with a code', '/j/7K2-9QF', { headers: page }, 200, ASKED_AGAIN],
  ['a picture', '/favicon.svg', {}, 200, ASKED_AGAIN],
  ['a script', `/assets/${SCRIPT}`, {}, 200, FOR_EVER],
];

beforeAll(async () => {
  api = await bootApi('headers_gql');
  secure = await bootApi('headers_tls_gql', {
    publicUrl: 'https://aportes.example.org',
    offlineShell: false,
  });
}, 60_000);

afterAll(async () => {
  await api.close();
  await secure.close();
});

/** Exactly these, so that nothing is added without a thought. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self' ws://127.0.0.1",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'aportes',
};

function expectDressed(headers: Headers, cache: string): void {
  const policy = (headers.get('content-security-policy') ?? '').split(';').map((part) => {
    const [name, ...values] = part.trim().split(' ');
    return [name, values.join(' ')];
  });
  expect(Object.fromEntries(policy)).toEqual(POLICY);
  expect({
    sniffing: headers.get('x-content-type-options'),
    referrer: headers.get('referrer-policy'),
    opener: headers.get('cross-origin-opener-policy'),
    resources: headers.get('cross-origin-resource-policy'),
    frames: headers.get('x-frame-options'),
    cache: headers.get('cache-control'),
    by: headers.get('x-powered-by'),
    shared: headers.get('access-control-allow-origin'),
  }).toEqual({
    sniffing: 'nosniff',
    referrer: 'strict-origin-when-cross-origin',
    opener: 'same-origin',
    resources: 'same-origin',
    frames: 'DENY',
    cache,
    by: null,
    shared: null,
  });
}

const INSIDE = /node_modules|at .+\.js|<pre>|SELECT|sign_in/;

describe.each(ANSWERS)('%s', (_, path, request, status, cache) => {
  it(`answers ${status} with every header and without an inside`, async () => {
    const response = await fetch(`${api.url}${path}`, request);
    const text = await response.text();
    expect(response.status).toBe(status);
    expectDressed(response.headers, cache);
    if (cache !== FOR_EVER) expect(text).not.toMatch(INSIDE);
  });
});

it('a failure inside answers 500 with every header and without an inside', async () => {
  await api.database.owner.query('ALTER TABLE sign_in_token RENAME TO sign_in_token_away');
  const response = await fetch(`${api.url}/auth/sign-in`, post('{"token":"x"}'));
  await api.database.owner.query('ALTER TABLE sign_in_token_away RENAME TO sign_in_token');
  expect(response.status).toBe(500);
  expectDressed(response.headers, NEVER);
  expect(await response.text()).toMatch(/^{"code":"INTERNAL","traceId":"[0-9a-f-]{36}"}$/);
});

/** What is answered to these very bytes. */
function answerTo(bytes: string): Promise<{ status: number; headers: Headers; rest: string }> {
  return new Promise((resolve, reject) => {
    let all = '';
    const socket = connect(Number(new URL(api.url).port), '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (data: Buffer) => (all += data.toString()));
    socket.on('error', reject);
    socket.on('close', () => {
      const [head = '', ...rest] = all.split('\r\n\r\n');
      const [first = '', ...lines] = head.split('\r\n');
      const headers = new Headers(lines.map((line) => line.split(/: (.*)/).slice(0, 2) as [string, string]));
      resolve({ status: Number(first.split(' ')[1]), headers, rest: rest.join() });
    });
  });
}

const upgrade = (path: string, more: string) =>
  `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n${more}\r\n`;
const KEY = 'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n';

it.each([
  ['an upgrade of another site', upgrade('/graphql', `${KEY}Origin: https://elsewhere.example\r\n`), 403],
  ['an upgrade elsewhere', upgrade('/elsewhere', KEY), 404],
  ['an upgrade that is none', upgrade('/graphql', 'Sec-WebSocket-Version: 13\r\n'), 400],
  ['a request that is none', 'GET / HTTP/9\r\n\r\n', 400],
  ['a head without end', `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'x'.repeat(70_000)}\r\n\r\n`, 431],
])('%s is refused with every header and nothing else', async (_, bytes, status) => {
  const answer = await answerTo(bytes);
  expect({ status: answer.status, rest: answer.rest }).toEqual({ status, rest: '' });
  expectDressed(answer.headers, NEVER);
});

it('demands TLS for a year where people come by TLS, and only there', async () => {
  const header = 'strict-transport-security';
  expect((await fetch(`${secure.url}/healthz`)).headers.get(header)).toBe('max-age=31536000');
  expect((await fetch(`${secure.url}/nowhere`)).headers.get(header)).toBe('max-age=31536000');
  expect((await fetch(`${api.url}/healthz`)).headers.get(header)).toBeNull();
});

describe('a long answer', () => {
  it('travels compressed to whoever can read it so', async () => {
    const body = JSON.stringify({ query: '{ __schema { types { name description fields { name } } } }' });
    const ask = (encoding: string) =>
      fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { ...json, 'accept-encoding': encoding },
        body,
      });
    const [small, plain] = await Promise.all([ask('gzip'), ask('identity')]);
    expect(small.headers.get('content-encoding')).toBe('gzip');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await small.json()).toEqual(await plain.json());
  });
});

describe('the worker of the offline shell', () => {
  const worker = async ({ url }: BootedApi) => {
    const response = await fetch(`${url}/worker.js`);
    return { text: await response.text(), cache: response.headers.get('cache-control') };
  };

  it('is asked for anew each time, and answers no address of an account', async () => {
    const { text, cache } = await worker(api);
    expect(cache).toBe('no-cache');
    expect(text).toContain('graphql|auth');
  });

  it('is taken off the devices where it is switched off', async () => {
    const { text, cache } = await worker(secure);
    expect(cache).toBe('no-cache');
    expect(text).toContain('unregister');
    expect(text).not.toContain('respondWith');
  });
});
