/** Coming in by a token, knowing who one is and where one is signed in, and going out. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { Person } from '../../../../test/support/person.js';
import { SignInService } from '../sign-in.service.js';
import { SignInPurgeService } from '../sign-in-purge.service.js';

let api: BootedApi;
let cast: Cast;

const VIEWER = `{ viewer { language signIns { current } participations { name roles { role session { id } } meeting { slug } } } }`;

async function accountOf(person: Person): Promise<string> {
  const [row] = await api.database.owner.query<{ id: string }[]>(
    'SELECT account_id AS id FROM participant WHERE id = $1',
    [person.participantId],
  );
  return row!.id;
}

async function signIn(token: string): Promise<{ status: number; cookie: string | null }> {
  const response = await fetch(`${api.url}/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  });
  return { status: response.status, cookie: response.headers.get('set-cookie') };
}

beforeAll(async () => {
  api = await bootApi('sign_in_gql');
  cast = await castOf(api);
}, 30_000);

afterAll(() => api.close());

describe('POST /auth/sign-in', () => {
  it('exchanges a demo token for a cookie out of reach of scripts, as often as wanted', async () => {
    const token = await api.app.get(SignInService).issueToken(await accountOf(cast.expert), 'DEMO', null);
    await signIn(token);
    const { status, cookie } = await signIn(token);
    expect(status).toBe(204);
    expect(cookie).toMatch(/^aportes=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/);
    const { data } = await new Person(api, cookie!.split(';')[0]!).ask(VIEWER);
    expect(data).toMatchObject({ viewer: { participations: [{ name: 'Luis Paredes' }] } });
  });

  it('takes a token for setting up once, and in time', async () => {
    const signIns = api.app.get(SignInService);
    const account = await accountOf(cast.secretariat);
    const once = await signIns.issueToken(account, 'SETUP', new Date(Date.now() + 60_000));
    const late = await signIns.issueToken(account, 'SETUP', new Date(Date.now() - 1_000));
    expect((await signIn(once)).status).toBe(204);
    for (const token of [once, late, 'unknown'])
      expect(await signIn(token)).toEqual({ status: 401, cookie: null });
  });

  it('gives of two who hold the same link the way in to one', async () => {
    const account = await accountOf(cast.secretariat);
    const token = await api.app
      .get(SignInService)
      .issueToken(account, 'SETUP', new Date(Date.now() + 60_000));
    const statuses = await Promise.all([1, 2, 3, 4].map(async () => (await signIn(token)).status));
    expect(statuses.sort()).toEqual([204, 401, 401, 401]);
  });
});

describe('viewer', () => {
  it('is nobody for the public and for a cookie that opens nothing', async () => {
    expect((await cast.public.ask(VIEWER)).data).toEqual({ viewer: null });
    expect((await new Person(api, 'aportes=wrong').ask(VIEWER)).data).toEqual({ viewer: null });
  });

  it('knows the own roles and devices, in few statements', async () => {
    const { data, statements } = await cast.rapporteur.ask(VIEWER);
    expect(data).toMatchObject({
      viewer: {
        language: 'es',
        signIns: [{ current: true }],
        participations: [
          {
            name: 'Elena Soto',
            roles: [{ role: 'RAPPORTEUR', session: null }],
            meeting: { slug: 'tst2017' },
          },
        ],
      },
    });
    expect(statements).toBeLessThanOrEqual(6);
  });

  it('demands a sign-in where somebody signs out', async () => {
    expect((await cast.public.ask('mutation { signOut { done } }')).codes).toEqual(['NOT_SIGNED_IN']);
  });
});

it('forgets a day later what is over, and nothing that is in use', async () => {
  const account = await accountOf(cast.delegate);
  const signIns = api.app.get(SignInService);
  const used = await signIns.issueToken(account, 'SETUP', new Date(Date.now() + 60_000));
  await signIn(used);
  const demo = await signIns.issueToken(account, 'DEMO', null);
  await signIn(demo);
  await api.database.owner.query(
    `UPDATE sign_in_token SET used_at = now() - interval '25 hours' WHERE account_id = $1`,
    [account],
  );
  await api.database.owner.query(
    `UPDATE sign_in SET ended_at = now() - interval '25 hours' WHERE account_id = $1 AND id <> (SELECT max(id::text)::uuid FROM sign_in WHERE account_id = $1)`,
    [account],
  );
  await api.app.get(SignInPurgeService).purge();
  const [kept] = await api.database.owner.query<{ signIns: string; tokens: string[] }[]>(
    `SELECT (SELECT count(*) FROM sign_in WHERE account_id = $1) AS "signIns",
       (SELECT array_agg(purpose) FROM sign_in_token WHERE account_id = $1) AS tokens`,
    [account],
  );
  expect(kept).toEqual({ signIns: '1', tokens: ['DEMO'] });
});

describe('a command that a device kept for one account', () => {
  const ask = async (meant: string) => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'aportes-account': meant, ...cast.expert.headers() },
      body: JSON.stringify({ query: '{ viewer { id } }' }),
    });
    return ((await response.json()) as { data: { viewer: { id: string } | null } }).data.viewer;
  };

  it('is taken for that account, and for nobody when somebody else has signed in on the device', async () => {
    const own = await accountOf(cast.expert);
    expect(await ask(own)).toEqual({ id: own });
    expect(await ask(await accountOf(cast.author))).toBeNull();
  });
});
