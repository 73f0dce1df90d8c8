/** Coming back on another device: an address given and confirmed, then a mailed link or its code. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MAILED_CODE_ATTEMPTS, RATE_LIMITS } from '@aportes/domain/limits';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { openMailbox, type Mailbox } from '../../../../test/support/mailbox.js';
import { Person, signedIn } from '../../../../test/support/person.js';
import { codeIn, tokenIn } from '../../../../test/support/received-mail.js';
import { JobRunner } from '../../../platform/jobs/job-runner.service.js';

let api: BootedApi;
let cast: Cast;
let mailbox: Mailbox;

const REQUEST = `mutation ($input: RequestEmailCodeInput!) { requestEmailCode(input: $input) {
  __typename ... on Invalid { fields { field code } } ... on EmailRefused { code } } }`;
const CONFIRM = `mutation ($input: ConfirmEmailInput!) { confirmEmail(input: $input) {
  __typename ... on EmailConfirmed { viewer { email } } ... on EmailRefused { code } } }`;

async function post(path: string, body: unknown) {
  const response = await fetch(`${api.url}/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return {
    status: response.status,
    cookie: response.headers.get('set-cookie')?.split(';')[0] ?? null,
    answer: await response.text(),
  };
}

/** Somebody of the meeting who has given and confirmed the address. */
async function withAddress(email: string): Promise<Person> {
  const person = await signedIn(api, await cast.world.person());
  await person.ask(REQUEST, { input: { email } });
  const code = codeIn(await mailbox.until(email));
  const { data } = await person.ask(CONFIRM, { input: { email, code } });
  expect(data).toEqual({ confirmEmail: { __typename: 'EmailConfirmed', viewer: { email } } });
  return person;
}

async function link(email: string, count = 2) {
  await post('link', { email });
  const mail = await mailbox.until(email, count);
  return { token: tokenIn(mail), code: codeIn(mail) };
}

async function nameOf(cookie: string | null): Promise<unknown> {
  const { data } = await new Person(api, cookie).ask('{ viewer { email } }');
  return (data.viewer as { email: string } | null)?.email;
}

beforeAll(async () => {
  mailbox = await openMailbox();
  api = await bootApi('coming_back_gql', { smtpUrl: mailbox.url });
  cast = await castOf(api);
}, 30_000);

afterAll(async () => {
  await api.close();
  await mailbox.close();
});

describe('whether an address is known, before any mail is written', () => {
  it('shows in no work done: each takes the same statements and leaves the same rows', async () => {
    const { participantId } = await cast.world.person();
    const [known, unknown] = ['iguales@example.org', 'nadie@example.org'];
    await api.database.owner.query(
      `INSERT INTO account_email (account_id, address) SELECT account_id, $1 FROM participant WHERE id = $2`,
      [known, participantId],
    );
    const counted = async (path: string, body: unknown): Promise<number> => {
      const before = api.statementCount();
      await post(path, body);
      return api.statementCount() - before;
    };
    const asked = await counted('link', { email: known });
    expect(asked).toBeGreaterThan(0);
    expect(await counted('link', { email: unknown })).toBe(asked);
    const code = '2222-2222';
    const tried = await counted('sign-in', { email: known, code });
    expect(tried).toBeGreaterThan(0);
    expect(await counted('sign-in', { email: unknown, code })).toBe(tried);
    const rows = await api.database.owner.query<unknown[]>(
      `SELECT attempts, account_id, token_digest, code_digest FROM mailed_code WHERE address IN ($1, $2)`,
      [known, unknown],
    );
    const untouched = { attempts: 1, account_id: null, token_digest: null, code_digest: null };
    expect(rows).toEqual([untouched, untouched]);
  });
});

describe('an address to come back with', () => {
  beforeAll(() => api.app.get(JobRunner).start());

  it('counts only after its code, is given once and belongs to one account', async () => {
    const email = 'ana@example.org';
    const person = await signedIn(api, await cast.world.person());
    await person.ask(REQUEST, { input: { email: ' Ana@Example.org ' } });
    const code = codeIn(await mailbox.until(email));
    const ask = async (input: unknown) => (await person.ask(CONFIRM, { input })).data.confirmEmail;
    expect(await ask({ email, code: '2222-2222' })).toMatchObject({ code: 'CODE_UNKNOWN' });
    expect((await person.ask('{ viewer { email } }')).data.viewer).toEqual({ email: null });
    expect(await ask({ email, code: code.toLowerCase().replace('-', ' ') })).toMatchObject({
      viewer: { email },
    });
    expect(
      (await person.ask(REQUEST, { input: { email: 'otra@example.org' } })).data.requestEmailCode,
    ).toMatchObject({ code: 'NOT_ALLOWED_NOW' });
    const another = await signedIn(api, await cast.world.person());
    await another.ask(REQUEST, { input: { email: 'ANA@example.org' } });
    const second = codeIn(await mailbox.until(email, 2));
    expect((await another.ask(CONFIRM, { input: { email, code: second } })).data.confirmEmail).toMatchObject({
      code: 'EMAIL_IN_USE',
    });
  });

  it('is refused where it is none, or would begin another header', async () => {
    for (const email of ['ana', 'a@example.org\r\nBcc: b@example.org', 'a@example.org,b@example.org'])
      expect((await cast.expert.ask(REQUEST, { input: { email } })).data.requestEmailCode).toEqual({
        __typename: 'Invalid',
        fields: [{ field: 'email', code: 'NOT_AN_EMAIL' }],
      });
  });

  it('is confirmed by the account that asked, and by nobody else who reads the code', async () => {
    const email = 'propia@example.org';
    const person = await signedIn(api, await cast.world.person());
    await person.ask(REQUEST, { input: { email } });
    const code = codeIn(await mailbox.until(email));
    expect((await cast.author.ask(CONFIRM, { input: { email, code } })).data.confirmEmail).toMatchObject({
      code: 'CODE_UNKNOWN',
    });
    expect((await post('sign-in', { email, code })).status).toBe(401);
  });
});

describe('a mailed link', () => {
  it('CVE-2019-1020018: opens the account once, by a POST, and its code with it', async () => {
    await withAddress('link@example.org');
    const { token, code } = await link('link@example.org');
    expect((await fetch(`${api.url}/back?token=${token}`)).headers.get('set-cookie')).toBeNull();
    const answers = await Promise.all(Array.from({ length: 12 }, () => post('sign-in', { token })));
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    const { cookie } = answers.find(({ status }) => status === 204)!;
    expect(await nameOf(cookie)).toBe('link@example.org');
    expect((await post('sign-in', { email: 'link@example.org', code })).status).toBe(401);
  });

  it('opens nothing after a quarter of an hour', async () => {
    await withAddress('tarde@example.org');
    const { token, code } = await link('tarde@example.org');
    const [row] = await api.database.owner.query<{ minutes: string }[]>(
      `SELECT extract(epoch FROM max(expires_at) - now()) / 60 AS minutes FROM mailed_code
       WHERE address = 'tarde@example.org'`,
    );
    expect(Number(row!.minutes)).toBeGreaterThan(14.5);
    expect(Number(row!.minutes)).toBeLessThanOrEqual(15);
    await api.database.owner.query(
      `UPDATE mailed_code SET created_at = created_at - interval '1 hour', expires_at = now()
       WHERE address = 'tarde@example.org'`,
    );
    expect((await post('sign-in', { token })).status).toBe(401);
    expect((await post('sign-in', { email: 'tarde@example.org', code })).status).toBe(401);
  });
});

describe('a typed code', () => {
  it('opens the account for one of many at once, in any writing', async () => {
    await withAddress('codigo@example.org');
    const { code } = await link('codigo@example.org');
    const typed = { email: ' CODIGO@example.org', code: code.toLowerCase() };
    const answers = await Promise.all(Array.from({ length: 12 }, () => post('sign-in', typed)));
    const good = answers.filter(({ status }) => status === 204);
    expect(good).toHaveLength(1);
    expect(await nameOf(good[0]!.cookie)).toBe('codigo@example.org');
  });

  it('bears few wrong attempts, after which the link of the same mail still works', async () => {
    await withAddress('intentos@example.org');
    const { code, token } = await link('intentos@example.org');
    for (let attempt = 0; attempt < MAILED_CODE_ATTEMPTS; attempt += 1)
      expect((await post('sign-in', { email: 'intentos@example.org', code: '2222-2222' })).status).toBe(401);
    expect((await post('sign-in', { email: 'intentos@example.org', code })).status).toBe(401);
    expect((await post('sign-in', { token })).status).toBe(204);
  });
});

describe('whether an address is known', () => {
  it('shows in no answer: known, unknown and merely invited addresses get the same', async () => {
    await withAddress('conocida@example.org');
    const known = await post('link', { email: 'conocida@example.org' });
    const unknown = await post('link', { email: 'desconocida@example.org' });
    expect(known).toEqual({ status: 202, cookie: null, answer: '' });
    expect(unknown).toEqual(known);
    const wrong = { code: '2222-2222' };
    expect(await post('sign-in', { email: 'conocida@example.org', ...wrong })).toEqual(
      await post('sign-in', { email: 'desconocida@example.org', ...wrong }),
    );
  });
});

describe('attempts', () => {
  it('for one account are few a minute, while two hundred others come in from the same address', async () => {
    const one = 'asediada@example.org';
    const tries = await Promise.all(
      Array.from({ length: RATE_LIMITS.signInFrom.points + 5 }, () =>
        post('sign-in', { email: one, code: '2222-2222' }),
      ),
    );
    const refused = tries.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(5);
    expect(refused[0]!.answer).toBe('{"code":"RATE_LIMITED"}');
    const hall = await Promise.all(
      Array.from({ length: 200 }, (_, index) => post('link', { email: `persona-${index}@example.org` })),
    );
    expect(new Set(hall.map(({ status }) => status))).toEqual(new Set([202]));
    const codes = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        post('sign-in', { email: `persona-${index}@example.org`, code: '2222-2222' }),
      ),
    );
    expect(new Set(codes.map(({ status }) => status))).toEqual(new Set([401]));
  });

  it('to have mails sent to one mailbox are few', async () => {
    const email = 'inundada@example.org';
    for (let sent = 0; sent < RATE_LIMITS.link.points; sent += 1)
      expect((await post('link', { email })).status).toBe(202);
    expect((await post('link', { email: ' INUNDADA@example.org' })).status).toBe(429);
  });
});

describe('the mails', () => {
  it.each([
    ['es', 'Su enlace para volver a Aportes', 'O escriba este código en el otro dispositivo:'],
    ['en', 'Your link back into Aportes', 'Or type this code on the other device:'],
    ['pt', 'Seu link para voltar ao Aportes', 'Ou digite este código no outro dispositivo:'],
    ['fr', 'Votre lien pour revenir sur Aportes', 'Ou saisissez ce code sur l’autre appareil\u00a0:'],
  ])('speak the language of their reader: %s', async (language, subject, words) => {
    const email = `vuelta-${language}@example.org`;
    const person = await withAddress(email);
    await api.database.owner.query(
      `UPDATE account SET language = $1 WHERE id = (SELECT account_id FROM participant WHERE id = $2)`,
      [language, person.participantId],
    );
    await link(email);
    const mail = await mailbox.until(email, 2);
    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(words);
    expect(mail.html).toContain(codeIn(mail));
  });

  it('leave no secret in the tables: digests alone', async () => {
    await withAddress('secreto@example.org');
    const { token, code } = await link('secreto@example.org');
    const tables = await api.database.owner.query<{ content: string }[]>(
      `SELECT row_to_json(m)::text AS content FROM mailed_code m
       UNION ALL SELECT row_to_json(d)::text FROM mail_delivery d
       UNION ALL SELECT row_to_json(j)::text FROM graphile_worker._private_jobs j
       UNION ALL SELECT row_to_json(a)::text FROM audit_log a`,
    );
    const all = tables.map(({ content }) => content).join('');
    expect(all).not.toContain(token);
    expect(all).not.toContain(code.replace('-', ''));
    expect(all).not.toContain(code);
  });
});
