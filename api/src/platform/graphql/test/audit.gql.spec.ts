/** GraphQL over HTTP as its specification wants it, by the audit suite of graphql-http. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';

let api: BootedApi;

beforeAll(async () => {
  api = await bootApi('audit_gql');
}, 30_000);

afterAll(() => api.close());

it('has no error in the audit, and no more warnings than Apollo Server itself', async () => {
  const results = await auditServer({ url: `${api.url}/graphql` });
  const named = (status: string) =>
    results.filter((one) => one.status === status).map((one) => `${one.id} ${one.name}`);
  expect(named('error')).toEqual([]);
  expect(named('warn').length).toBeLessThanOrEqual(3);
  expect(named('ok').length).toBeGreaterThan(50);
}, 30_000);
