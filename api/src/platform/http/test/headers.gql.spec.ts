/** Every answer, also one that refuses or fails, tells the browser how little it may do, and caches nothing of a person. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';

let api: BootedApi;
let secure: BootedApi;

const json = { 'content-type': 'application/json' };

const ANSWERS: [string, string, RequestInit, number][] = [
  ['health', '/healthz', {}, 200],
  ['readiness', '/readyz', {}, 200],
  ['version', '/version', {}, 200],
  [
    'an answer of GraphQL',
    '/graphql',
    { method: 'POST', headers: json, body: '{"query":"{__typename}"}' },
    200,
  ],
  ['a refusal of GraphQL', '/graphql', { method: 'POST', headers: json, body: '{"query":"{nope}"}' }, 400],
  ['a body that is no JSON', '/graphql', { method: 'POST', headers: json, body: '{' }, 400],
  ['a refused sign-in', '/auth/sign-in', { method: 'POST', headers: json, body: '{"token":"x"}' }, 401],
  ['a sign-in without a token', '/auth/sign-in', { method: 'POST', headers: json, body: '{}' }, 400],
  ['an unknown address', '/nowhere', {}, 404],
  ['an unknown asset', '/assets/nothing-12345678.js', {}, 404],
  ['an address that cannot be read', '/%E0%A4%A', {}, 404],
  ['a method that is none here', '/healthz', { method: 'DELETE' }, 404],
  ['a way out of the folder', '/..%2f..%2fpackage.json', {}, 404],
];

beforeAll(async () => {
  api = await bootApi('headers_gql');
  secure = await bootApi('headers_tls_gql', { publicUrl: 'https://aportes.example.org' });
}, 60_000);

afterAll(async () => {
  await api.close();
  await secure.close();
});

describe.each(ANSWERS)('%s', (_, path, request, status) => {
  it(`answers ${status} with every header and without an inside`, async () => {
    const response = await fetch(`${api.url}${path}`, request);
    const text = await response.text();
    expect(response.status).toBe(status);
    const policy = response.headers.get('content-security-policy') ?? '';
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types aportes',
    ])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-powered-by')).toBeNull();
    expect(text).not.toMatch(/node_modules|at .+\.js|<pre>/);
  });
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
