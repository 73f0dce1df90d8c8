/** Meetings over the API: reading, joining by code, and running the day, as each who may and each who may not. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { Person } from '../../../../test/support/person.js';
import { command } from '../../../../test/support/scene.js';
import { webOperation } from '../../../../test/support/web-operations.js';
import { newId } from '../../../kernel/ids.js';

let api: BootedApi;
let cast: Cast;

const slug = 'tst2017';

const joining = (changes: object = {}) => ({
  participantId: newId(),
  code: 'abc-d23',
  name: 'Nueva Persona',
  stakeholderKind: 'ACADEMIA',
  language: 'pt',
  countryCode: 'CL',
  ...changes,
});

async function joinCodeSeenBy(person: Person): Promise<string | null> {
  const { data } = await person.ask<{ meeting: { joinCode: string | null } }>(
    'query ($slug: String!) { meeting(slug: $slug) { joinCode } }',
    { slug },
  );
  return data.meeting.joinCode;
}

beforeAll(async () => {
  api = await bootApi('meetings_gql');
  cast = await castOf(api);
  await api.database.owner.query(`UPDATE meeting SET join_code = 'ABCD23' WHERE slug = $1`, [slug]);
  await cast.world.session({ status: 'SCHEDULED' });
}, 30_000);

afterAll(() => api.close());

describe('reading', () => {
  it('shows meeting and agenda to everybody, and the join code to its secretariat alone', async () => {
    const { data } = await cast.public.ask(webOperation('Meeting'), { slug });
    expect(data).toMatchObject({ meeting: { slug, title: { es: 'TST2017' } } });
    expect(await joinCodeSeenBy(cast.secretariat)).toBe('ABC-D23');
    for (const person of [cast.public, cast.expert, cast.rapporteur, cast.delegate, cast.stranger])
      expect(await joinCodeSeenBy(person)).toBeNull();
  });

  it('answers null for a meeting that is not there, whatever its name', async () => {
    for (const name of ['nothing', '', "' OR 1=1 --", 'a'.repeat(5_000)])
      expect((await cast.public.ask(webOperation('Meeting'), { slug: name })).data).toEqual({
        meeting: null,
      });
  });
});

describe('joinMeeting', () => {
  it('lets anybody with the code in, signed in by the answer, once however often it is sent', async () => {
    const input = joining();
    const { data, headers, statements } = await cast.public.ask(webOperation('JoinMeeting'), { input });
    expect(data).toMatchObject({ joinMeeting: { participant: { id: input.participantId } } });
    expect(statements).toBeLessThanOrEqual(16);
    const cookie = headers.get('set-cookie')!;
    expect(cookie).toContain('HttpOnly; SameSite=Lax');
    const newcomer = new Person(api, cookie.split(';')[0]!);
    const again = await newcomer.ask(webOperation('JoinMeeting'), { input });
    expect(again.data).toMatchObject({ joinMeeting: { participant: { id: input.participantId } } });
    expect(again.headers.get('set-cookie')).toBeNull();
    const { data: standing } = await newcomer.ask('{ viewer { participations { roles { role } } } }');
    expect(standing).toEqual({ viewer: { participations: [{ roles: [{ role: 'EXPERT' }] }] } });
  });

  it('refuses a code that opens nothing, a closed door, and what cannot be a person', async () => {
    const unknown = await command(cast.public, 'JoinMeeting', joining({ code: 'ZZZ-ZZZ' }));
    expect(unknown).toMatchObject({ code: 'JOIN_CODE_UNKNOWN' });
    const nobody = await command(cast.public, 'JoinMeeting', joining({ name: ' ', countryCode: 'XX' }));
    expect(nobody.fields!.map(({ field }) => field).sort()).toEqual(['countryCode', 'name']);
    await api.database.owner.query(`UPDATE meeting SET join_open = false WHERE slug = $1`, [slug]);
    expect(await command(cast.public, 'JoinMeeting', joining())).toMatchObject({ code: 'JOIN_CLOSED' });
    await api.database.owner.query(`UPDATE meeting SET join_open = true WHERE slug = $1`, [slug]);
  });

  it('gives nobody the place of somebody else', async () => {
    const input = joining({ participantId: cast.expert.participantId });
    const { data, headers } = await cast.public.ask(webOperation('JoinMeeting'), { input });
    expect(data).toMatchObject({ joinMeeting: { __typename: 'Invalid' } });
    expect(headers.get('set-cookie')).toBeNull();
  });
});

describe('running the day', () => {
  const MOVES = ['OpenSession', 'PauseSession', 'CloseSession'] as const;

  it('CVE-2023-36465: is the secretariat’s of this very meeting', async () => {
    const { id: sessionId } = await cast.world.session({ status: 'SCHEDULED' });
    for (const name of MOVES) {
      const query = webOperation(name);
      const input = { sessionId };
      expect((await cast.public.ask(query, { input })).codes).toEqual(['NOT_SIGNED_IN']);
      for (const person of [cast.expert, cast.rapporteur, cast.delegate, cast.stranger])
        expect((await person.ask(query, { input })).codes).toEqual(['NOT_FOUND']);
    }
    const item = { meetingId: cast.world.meetingId, agendaItemId: null };
    for (const person of [cast.expert, cast.rapporteur, cast.stranger])
      expect((await person.ask(webOperation('SetAgendaItem'), { input: item })).codes).toEqual(['NOT_FOUND']);
  });

  it('moves a session as the rules allow, in few statements', async () => {
    const { id: sessionId } = await cast.world.session({ status: 'SCHEDULED' });
    const move = async (name: (typeof MOVES)[number]) => {
      const { data, statements } = await cast.secretariat.ask(webOperation(name), { input: { sessionId } });
      expect(statements).toBeLessThanOrEqual(8);
      return Object.values(data)[0];
    };
    expect(await move('CloseSession')).toMatchObject({ __typename: 'NotAllowedNow' });
    expect(await move('OpenSession')).toMatchObject({ session: { status: 'OPEN' } });
    expect(await move('OpenSession')).toMatchObject({ session: { status: 'OPEN' } });
    expect(await move('PauseSession')).toMatchObject({ session: { status: 'PAUSED' } });
    expect(await move('CloseSession')).toMatchObject({ session: { status: 'CLOSED' } });
    expect(await move('OpenSession')).toMatchObject({ session: { status: 'OPEN', closedAt: null } });
  });

  it('CVE-2026-40896: sets now to an item of this meeting, and to no other', async () => {
    const itemOf = async (name: string) => {
      const { data } = await cast.public.ask<{ meeting: { agenda: { id: string }[] } }>(
        'query ($name: String!) { meeting(slug: $name) { agenda { id } } }',
        { name },
      );
      return data.meeting.agenda[0]!.id;
    };
    await cast.elsewhere.session();
    const { meetingId } = cast.world;
    const here = await itemOf(slug);
    const set = (agendaItemId: string | null) =>
      command(cast.secretariat, 'SetAgendaItem', { meetingId, agendaItemId });
    expect(await set(here)).toMatchObject({ meeting: { now: { id: here } } });
    expect(await set(await itemOf('oth2017'))).toMatchObject({ __typename: 'Invalid' });
    expect(await set(null)).toMatchObject({ meeting: { now: null } });
  });
});
