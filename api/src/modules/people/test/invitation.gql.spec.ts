/** Personal invitations from the secretariat's list to the person in the meeting. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { openMailbox, type Mailbox } from '../../../../test/support/mailbox.js';
import { Person } from '../../../../test/support/person.js';
import { tokenIn } from '../../../../test/support/received-mail.js';
import { newId } from '../../../kernel/ids.js';
import { JobRunner } from '../../../platform/jobs/job-runner.service.js';

let api: BootedApi;
let cast: Cast;
let mailbox: Mailbox;

const INVITE = `mutation ($input: InvitePeopleInput!) { invitePeople(input: $input) {
  __typename
  ... on InvitationsPayload { invitations { id email name state roles { role session { id } } } }
  ... on Invalid { fields { field code } } } }`;
const SEND = `mutation ($input: SendInvitationsInput!) { sendInvitations(input: $input) {
  __typename ... on InvitationsPayload { invitations { id state } } } }`;
const REVOKE = `mutation ($input: RevokeInvitationInput!) { revokeInvitation(input: $input) {
  __typename ... on InvitationPayload { invitation { state } } } }`;
const REMOVE = `mutation ($input: RemoveParticipantInput!) { removeParticipant(input: $input) { __typename } }`;
const STATES = `query ($slug: String!) { meeting(slug: $slug) {
  invitations { totalCount edges { node { id email state sentAt expiresAt } } } } }`;
const VIEWER = `{ viewer { email signIns { proofs } participations {
  name institution countryCode stakeholderKind language capacities roles { role session { id } } meeting { slug } } } }`;

interface Invitations {
  invitePeople: {
    __typename: string;
    invitations: { id: string; email: string; state: string }[];
    fields: { field: string; code: string }[];
  };
}

function invitee(email: string, changes: Record<string, unknown> = {}) {
  const name = 'Rosa Quispe';
  return { id: newId(), email, name, stakeholderKind: 'ACADEMIA', language: 'es', ...changes };
}

async function invite(people: unknown[], send = true, by = cast.secretariat) {
  const input = { meetingId: cast.world.meetingId, people, send };
  return by.ask<Invitations>(INVITE, { input });
}

/** Invites the address, waits for the mail, and answers with the token in it. */
async function mailed(email: string, changes: Record<string, unknown> = {}) {
  const { data } = await invite([invitee(email, changes)]);
  const { id } = data.invitePeople.invitations[0]!;
  return { id, token: tokenIn(await mailbox.until(email)) };
}

async function accept(token: string, method = 'POST') {
  const body = method === 'POST' ? { body: JSON.stringify({ token }) } : {};
  const response = await fetch(`${api.url}/auth/invitation`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...body,
  });
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? null;
  return { status: response.status, cookie, answer: await response.text() };
}

async function stateOf(id: string): Promise<string | undefined> {
  type States = { meeting: { invitations: { edges: { node: { id: string; state: string } }[] } } };
  const { data } = await cast.secretariat.ask<States>(STATES, { slug: 'tst2017' });
  return data.meeting.invitations.edges.find(({ node }) => node.id === id)?.node.state;
}

async function revoke(invitationId: string, by = cast.secretariat) {
  return by.ask(REVOKE, { input: { invitationId } });
}

beforeAll(async () => {
  mailbox = await openMailbox();
  api = await bootApi('invitation_gql', { smtpUrl: mailbox.url, publicUrl: 'http://127.0.0.1' });
  await api.app.get(JobRunner).start();
  cast = await castOf(api);
}, 30_000);

afterAll(async () => {
  await api.close();
  await mailbox.close();
});

describe('an invitation', () => {
  it('makes its person a participant as it says, signed in and able to come back by its address', async () => {
    const session = await cast.world.session();
    const roles = [{ role: 'RAPPORTEUR', sessionId: session.id }, { role: 'EXPERT' }];
    const { token } = await mailed('rosa@example.org', {
      institution: 'Universidad de Chile',
      countryCode: 'CL',
      capacities: ['INSTITUTION'],
      roles,
    });
    const { status, cookie, answer } = await accept(token);
    expect({ status, answer: JSON.parse(answer) as unknown }).toEqual({
      status: 200,
      answer: { meeting: 'tst2017' },
    });
    const { data } = await new Person(api, cookie).ask(VIEWER);
    expect(data.viewer).toEqual({
      email: 'rosa@example.org',
      signIns: [{ proofs: ['INVITATION'] }],
      participations: [
        {
          name: 'Rosa Quispe',
          institution: 'Universidad de Chile',
          countryCode: 'CL',
          stakeholderKind: 'ACADEMIA',
          language: 'es',
          capacities: ['INSTITUTION'],
          roles: [
            { role: 'RAPPORTEUR', session: { id: session.id } },
            { role: 'EXPERT', session: null },
          ],
          meeting: { slug: 'tst2017' },
        },
      ],
    });
  });

  it('is accepted by one of twenty at once', async () => {
    const { id, token } = await mailed('veinte@example.org');
    const answers = await Promise.all(Array.from({ length: 20 }, () => accept(token)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status, cookie }) => status === 401 && cookie === null)).toHaveLength(19);
    expect(await stateOf(id)).toBe('ACCEPTED');
    const rows = await api.database.owner.query<unknown[]>(
      `SELECT FROM account_email WHERE address = 'veinte@example.org'`,
    );
    expect(rows).toHaveLength(1);
  });

  it('gives the same answer to a token that is used, expired, revoked, replaced or unknown', async () => {
    const used = await mailed('usada@example.org');
    await accept(used.token);
    const expired = await mailed('vencida@example.org');
    await api.database.owner.query(
      `UPDATE invitation SET expires_at = now() - interval '1 second' WHERE id = $1`,
      [expired.id],
    );
    const revoked = await mailed('revocada@example.org');
    await revoke(revoked.id);
    const replaced = await mailed('repetida@example.org');
    const input = { meetingId: cast.world.meetingId, invitationIds: [replaced.id] };
    await cast.secretariat.ask(SEND, { input });
    const newer = tokenIn(await mailbox.until('repetida@example.org', 2));
    const answers = await Promise.all(
      [used.token, expired.token, revoked.token, replaced.token, 'A'.repeat(43)].map((one) => accept(one)),
    );
    expect(new Set(answers.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify({ status: 401, cookie: null, answer: '{"code":"NOT_SIGNED_IN"}' })]),
    );
    expect(await stateOf(used.id)).toBe('ACCEPTED');
    expect(await stateOf(expired.id)).toBe('EXPIRED');
    expect(await stateOf(revoked.id)).toBe('REVOKED');
    expect((await accept(newer)).status).toBe(200);
  });

  it('CVE-2023-48220: lasts seventy-two hours', async () => {
    const { id } = await mailed('horas@example.org');
    const [row] = await api.database.owner.query<{ hours: number }[]>(
      `SELECT extract(epoch FROM expires_at - now())::int / 3600.0 AS hours FROM invitation WHERE id = $1`,
      [id],
    );
    expect(Number(row!.hours)).toBeGreaterThan(71.9);
    expect(Number(row!.hours)).toBeLessThanOrEqual(72);
  });

  it('is not used up by a scanner that opens links', async () => {
    const { id, token } = await mailed('buzon@example.org');
    expect((await accept(token, 'GET')).status).toBe(404);
    expect((await fetch(`${api.url}/i?token=${token}`)).headers.get('set-cookie')).toBeNull();
    expect(await stateOf(id)).toBe('SENT');
    expect((await accept(token)).status).toBe(200);
  });

  it('gives nothing until it is accepted', async () => {
    await mailed('espera@example.org');
    const response = await fetch(`${api.url}/auth/link`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'espera@example.org' }),
    });
    expect(response.status).toBe(202);
    const [row] = await api.database.owner.query<{ people: number; addresses: number }[]>(
      `SELECT (SELECT count(*)::int FROM participant p JOIN invitation v ON v.participant_id = p.id
           WHERE v.email = 'espera@example.org') AS people,
         (SELECT count(*)::int FROM account_email WHERE address = 'espera@example.org') AS addresses`,
    );
    expect(row).toEqual({ people: 0, addresses: 0 });
  });

  it('is not turned to the account that happens to be signed in on the device', async () => {
    const { token } = await mailed('propia@example.org');
    const response = await fetch(`${api.url}/auth/invitation`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...cast.expert.headers() },
      body: JSON.stringify({ token }),
    });
    const person = new Person(api, response.headers.get('set-cookie')!.split(';')[0]!);
    expect((await person.ask(VIEWER)).data.viewer).toMatchObject({ email: 'propia@example.org' });
    expect((await cast.expert.ask(VIEWER)).data.viewer).toMatchObject({ email: null });
  });

  it('can be sent again to somebody who was removed, and lets them back in as who they were', async () => {
    const { id, token } = await mailed('vuelve@example.org');
    const person = new Person(api, (await accept(token)).cookie);
    const [row] = await api.database.owner.query<{ id: string }[]>(
      'SELECT participant_id AS id FROM invitation WHERE id = $1',
      [id],
    );
    await cast.secretariat.ask(REMOVE, { input: { participantId: row!.id } });
    expect((await person.ask(VIEWER)).data.viewer).toMatchObject({ participations: [] });
    expect(await stateOf(id)).toBe('REVOKED');
    const input = { meetingId: cast.world.meetingId, invitationIds: [id] };
    await cast.secretariat.ask(SEND, { input });
    expect((await accept(tokenIn(await mailbox.until('vuelve@example.org', 2)))).status).toBe(200);
    expect((await person.ask(VIEWER)).data.viewer).toMatchObject({
      participations: [{ name: 'Rosa Quispe' }],
    });
    expect(await stateOf(id)).toBe('ACCEPTED');
  });
});

describe('inviting', () => {
  it('CVE-2026-45086: is for the secretariat of that very meeting, and tells others nothing', async () => {
    const { id } = await mailed('secreta@example.org');
    for (const person of [cast.expert, cast.rapporteur, cast.delegate, cast.stranger]) {
      expect((await invite([invitee('no@example.org')], true, person)).codes).toEqual(['NOT_FOUND']);
      expect((await revoke(id, person)).codes).toEqual(['NOT_FOUND']);
      const { data } = await person.ask(STATES, { slug: 'tst2017' });
      expect(data).toEqual({ meeting: { invitations: null } });
    }
    expect((await revoke(newId())).codes).toEqual(['NOT_FOUND']);
    expect((await invite([invitee('no@example.org')], true, cast.public)).codes).toEqual(['NOT_SIGNED_IN']);
    expect((await cast.public.ask(STATES, { slug: 'tst2017' })).data).toEqual({
      meeting: { invitations: null },
    });
  });

  it('once an address and meeting, in whatever case, and never changes who was invited before', async () => {
    await invite([invitee('una@example.org', { name: 'Una Persona' })], false);
    const { data } = await invite([invitee('UNA@example.org ', { name: 'Otra Persona' })], false);
    expect(data.invitePeople.invitations).toMatchObject([
      { email: 'una@example.org', name: 'Una Persona', state: 'WAITING' },
    ]);
  });

  it('all of a batch or none, with every reason by its place', async () => {
    const good = invitee('bien@example.org');
    const bad = invitee('no-es-correo', {
      name: ' ',
      countryCode: 'XX',
      roles: [{ role: 'DELEGATE', sessionId: newId() }],
    });
    const { data } = await invite([good, bad]);
    expect(data.invitePeople).toEqual({
      __typename: 'Invalid',
      fields: [
        { field: 'people.1.name', code: 'REQUIRED' },
        { field: 'people.1.email', code: 'NOT_AN_EMAIL' },
        { field: 'people.1.countryCode', code: 'UNKNOWN_REFERENCE' },
        { field: 'people.1.sessionId', code: 'NOT_IN_LIST' },
      ],
    });
    const rows = await api.database.owner.query<unknown[]>(
      `SELECT FROM invitation WHERE email = 'bien@example.org'`,
    );
    expect(rows).toHaveLength(0);
  });
});

describe('the mail of an invitation', () => {
  it.each([
    ['es', 'Invitación: TST2017', 'Aceptar la invitación', 'Experta o experto'],
    ['en', 'Invitation: TST2017', 'Accept the invitation', 'Expert'],
    ['pt', 'Convite: TST2017', 'Aceitar o convite', 'Especialista'],
    ['fr', 'Invitation : TST2017', 'Accepter l’invitation', 'Expert'],
  ])('is written in the language of its reader: %s', async (language, subject, action, role) => {
    const email = `lengua-${language}@example.org`;
    const { token } = await mailed(email, { language, name: 'Zoë <b>Ñandú</b>' });
    const mail = await mailbox.until(email);
    expect(mail.subject).toBe(subject);
    expect(mail.headers.get('content-language')).toBe(language);
    expect(mail.text).toContain(`http://127.0.0.1/i#token=${token}`);
    expect(mail.text).toContain(action);
    expect(mail.text).toContain(role);
    expect(mail.text).toContain('Zoë <b>Ñandú</b>');
    expect(mail.html).toContain(`<html lang="${language}">`);
    expect(mail.html).toContain('Zoë &lt;b&gt;Ñandú&lt;/b&gt;');
    expect(mail.html).not.toContain('<b>');
    expect(mail.text).not.toMatch(/\{\{|mail:|undefined/);
  });
});
