/** The link that opens a house without a meeting: once, in time, and for one of two at the same moment. */
import { DEMO_MEETING } from '@aportes/demo/meeting';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { Person } from '../../../../test/support/person.js';
import { MeetingImportService } from '../../meetings/meeting-import.service.js';
import { SetupService } from '../setup.service.js';

let api: BootedApi;
beforeEach(async () => {
  api = await bootApi('setup_gql');
});
afterEach(() => api.close());

const BEGINNING = { name: 'Rosa Aguilar', language: 'es', file: DEMO_MEETING };

async function newToken(): Promise<string> {
  const link = await api.app.get(SetupService).link();
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1\/setup#token=[\w-]{43}$/);
  return link!.split('token=')[1]!;
}

function begin(token: string, changes: Record<string, unknown> = {}): Promise<Response> {
  return fetch(`${api.url}/auth/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token, ...BEGINNING, ...changes }),
  });
}

/** What a refusal tells: the same, whatever the reason. */
async function told(response: Response): Promise<[number, unknown, string | null]> {
  return [response.status, await response.json(), response.headers.get('set-cookie')];
}

const REFUSED = [401, { code: 'NOT_SIGNED_IN' }, null];

describe('POST /auth/setup', () => {
  it('loads the meeting and signs in whoever brought it as its secretariat, once', async () => {
    const token = await newToken();
    const response = await begin(token);
    expect([response.status, await response.json()]).toEqual([200, { meeting: DEMO_MEETING.slug }]);
    const cookie = response.headers.get('set-cookie')!.split(';')[0]!;
    const { data } = await new Person(api, cookie).ask(
      '{ viewer { email participations { name roles { role } meeting { slug } } } }',
    );
    expect(data).toMatchObject({
      viewer: {
        email: null,
        participations: [
          { name: 'Rosa Aguilar', roles: [{ role: 'SECRETARIAT' }], meeting: { slug: DEMO_MEETING.slug } },
        ],
      },
    });
    expect(await told(await begin(token))).toEqual(REFUSED);
    expect(await api.app.get(SetupService).link()).toBeNull();
  });

  it('opens for one of two at the same moment', async () => {
    const token = await newToken();
    const other = { ...DEMO_MEETING, slug: 'lima-2018', symbolPrefix: 'LIM2018' };
    const answers = await Promise.all([begin(token), begin(token, { file: other }), begin(token)]);
    expect(answers.map((one) => one.status).sort()).toEqual([200, 401, 401]);
    expect(await api.database.owner.query('SELECT count(*)::integer AS n FROM meeting')).toEqual([{ n: 1 }]);
    expect(
      await api.database.owner.query(
        `SELECT count(*)::integer AS n FROM role_grant WHERE role = 'SECRETARIAT'`,
      ),
    ).toEqual([{ n: 1 }]);
  });

  it('refuses alike what is unknown, replaced by a newer link, expired, or late because there is a meeting', async () => {
    const replaced = await newToken();
    const token = await newToken();
    expect(await told(await begin('x'.repeat(43)))).toEqual(REFUSED);
    expect(await told(await begin(replaced))).toEqual(REFUSED);
    await api.database.owner.query(`UPDATE setup_link SET expires_at = now() - interval '1 second'`);
    expect(await told(await begin(token))).toEqual(REFUSED);
    await api.database.owner.query(`UPDATE setup_link SET expires_at = now() + interval '1 hour'`);
    await api.app.get(MeetingImportService).import(DEMO_MEETING);
    expect(await told(await begin(token))).toEqual(REFUSED);
  });

  it('names what is wrong with a file by its place and in words, and can be tried again', async () => {
    const token = await newToken();
    const response = await begin(token, { file: { ...DEMO_MEETING, timeZone: 'Mars' }, language: 'fr' });
    expect([response.status, await response.json()]).toEqual([
      422,
      { code: 'INVALID', problems: [{ place: 'timeZone', text: expect.stringContaining('Mars') }] },
    ]);
    expect((await begin(token, { name: ' ' })).status).toBe(400);
    expect((await begin(token, { language: 'de' })).status).toBe(400);
    expect((await begin(token)).status).toBe(200);
  });

  it('keeps of the link nothing but its digest, for 72 hours', async () => {
    const token = await newToken();
    const [row] = await api.database.owner.query<{ digest: Buffer; hours: number }[]>(
      `SELECT digest, extract(epoch FROM expires_at - now())::float8 / 3600 AS hours FROM setup_link`,
    );
    expect(row!.digest).toHaveLength(32);
    expect(row!.digest.toString('base64url')).not.toBe(token);
    expect(Math.round(row!.hours)).toBe(72);
  });
});
