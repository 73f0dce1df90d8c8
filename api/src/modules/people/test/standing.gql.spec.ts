/** Roles, removal and leaving: in force at once over HTTP, and on open websockets within five seconds. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RoleGrant } from '@aportes/domain/actor';
import { RATE_LIMITS } from '@aportes/domain/limits';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { follow } from '../../../../test/support/follow.js';
import { signedIn, type Answer, type Person } from '../../../../test/support/person.js';
import { newId } from '../../../kernel/ids.js';

let api: BootedApi;
let cast: Cast;

const GRANT = `mutation ($input: ParticipantRoleInput!) { grantRole(input: $input) {
  __typename ... on ParticipantPayload { participant { name roles { role session { id } } } }
  ... on Invalid { fields { field code } } } }`;
const TAKE = `mutation ($input: ParticipantRoleInput!) { revokeRole(input: $input) {
  __typename ... on ParticipantPayload { participant { roles { role } } } ... on LastSecretariat { code } } }`;
const REMOVE = `mutation ($input: RemoveParticipantInput!) { removeParticipant(input: $input) {
  __typename ... on ParticipantGone { participantId } ... on LastSecretariat { code } } }`;
const LEAVE = `mutation ($input: LeaveMeetingInput!) { leaveMeeting(input: $input) {
  __typename ... on LastSecretariat { code } } }`;
const LIST = `query ($first: Int, $after: String) { meeting(slug: "tst2017") { participants(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { id name roles { role } } } } } }`;
const ABILITIES = `{ meeting(slug: "tst2017") { abilities { run takePart seeDesk } } }`;
const CHANGES = `subscription ($meetingId: ID!) { meetingChanged(meetingId: $meetingId) { seq } }`;
const JOIN = `mutation ($input: JoinMeetingInput!) { joinMeeting(input: $input) {
  __typename ... on JoinPayload { participant { id } } ... on JoinRefused { code } } }`;

const FIVE_SECONDS = 5_000;

async function somebody(roles: RoleGrant[] = [{ role: 'EXPERT', sessionId: null }]): Promise<Person> {
  return signedIn(api, await cast.world.person({ roles }));
}

/** Opens a websocket that listens; resolves with what closed it, and fails where nothing did in five seconds. */
async function closing(person: Person, act: () => Promise<unknown>): Promise<number> {
  let onClose: (code: number) => void = () => {};
  const closed = new Promise<number>((resolve) => (onClose = resolve));
  const client = person.connect({ onClose: (code) => onClose(code) });
  const opened = new Promise<void>((resolve) => client.on('connected', () => resolve()));
  const following = follow(client, CHANGES, { meetingId: cast.world.meetingId });
  await opened;
  await act();
  const late = new Promise<number>((_, reject) => {
    setTimeout(() => reject(new Error('The websocket stayed open.')), FIVE_SECONDS).unref();
  });
  const code = await Promise.race([closed, late]);
  following.stop();
  await client.dispose();
  return code;
}

async function abilities(person: Person): Promise<unknown> {
  return ((await person.ask(ABILITIES)).data.meeting as { abilities: unknown }).abilities;
}

beforeAll(async () => {
  api = await bootApi('standing_gql');
  cast = await castOf(api);
  await api.database.owner.query(`UPDATE meeting SET join_code = '7K29QF' WHERE slug = 'tst2017'`);
}, 30_000);

afterAll(() => api.close());

describe('a role', () => {
  it('is given and taken by the secretariat, in force at once on HTTP and websocket', async () => {
    const person = await somebody();
    const input = { participantId: person.participantId, role: 'RAPPORTEUR' };
    expect(await abilities(person)).toMatchObject({ seeDesk: false });
    expect(await closing(person, () => cast.secretariat.ask(GRANT, { input }))).toBe(4403);
    expect(await abilities(person)).toMatchObject({ seeDesk: true });
    expect(await closing(person, () => cast.secretariat.ask(TAKE, { input }))).toBe(4403);
    expect(await abilities(person)).toMatchObject({ seeDesk: false });
  });

  it('may be for one session of this meeting, where it is a rapporteur or a presenter', async () => {
    const person = await somebody();
    const { participantId } = person;
    const here = await cast.world.session();
    const there = await cast.elsewhere.session();
    const grant = async (role: string, sessionId: string) => {
      const { data } = await cast.secretariat.ask(GRANT, { input: { participantId, role, sessionId } });
      return data.grantRole;
    };
    expect(await grant('PRESENTER', here.id)).toMatchObject({
      participant: { roles: [{ role: 'EXPERT' }, { role: 'PRESENTER', session: { id: here.id } }] },
    });
    expect(await grant('PRESENTER', there.id)).toMatchObject({
      fields: [{ field: 'sessionId', code: 'UNKNOWN_REFERENCE' }],
    });
    expect(await grant('DELEGATE', here.id)).toMatchObject({
      fields: [{ field: 'sessionId', code: 'NOT_IN_LIST' }],
    });
  });

  it('CVE-2026-45415: is for nobody else to give, and tells others nothing', async () => {
    const input = { participantId: cast.expert.participantId, role: 'SECRETARIAT' };
    for (const person of [cast.expert, cast.rapporteur, cast.delegate, cast.stranger]) {
      expect((await person.ask(GRANT, { input })).codes).toEqual(['NOT_FOUND']);
      expect((await person.ask(TAKE, { input })).codes).toEqual(['NOT_FOUND']);
      expect((await person.ask(REMOVE, { input: { participantId: input.participantId } })).codes).toEqual([
        'NOT_FOUND',
      ]);
      expect((await person.ask(LIST)).data).toEqual({ meeting: { participants: null } });
    }
    expect(
      (await cast.secretariat.ask(GRANT, { input: { ...input, participantId: newId() } })).codes,
    ).toEqual(['NOT_FOUND']);
    expect((await cast.public.ask(GRANT, { input })).codes).toEqual(['NOT_SIGNED_IN']);
  });
});

describe('removing somebody', () => {
  it('ends all they may do at once, and keeps the code of the meeting closed to them', async () => {
    const person = await somebody();
    const input = { participantId: person.participantId };
    expect(await closing(person, () => cast.secretariat.ask(REMOVE, { input }))).toBe(4403);
    expect(await abilities(person)).toEqual({ run: false, takePart: false, seeDesk: false });
    expect((await person.ask('{ viewer { participations { id } } }')).data.viewer).toEqual({
      participations: [],
    });
    expect((await cast.secretariat.ask(REMOVE, { input })).codes).toEqual(['NOT_FOUND']);
    const joining = {
      participantId: newId(),
      code: '7K2-9QF',
      name: 'Otra',
      stakeholderKind: 'STATE',
      language: 'es',
    };
    expect((await person.ask(JOIN, { input: joining })).data.joinMeeting).toEqual({
      __typename: 'JoinRefused',
      code: 'JOIN_CLOSED',
    });
  });

  it('never leaves the meeting without its secretariat, also when two of it try at once', async () => {
    const { secretariat } = cast;
    const input = { participantId: secretariat.participantId };
    expect((await secretariat.ask(REMOVE, { input })).data.removeParticipant).toMatchObject({
      code: 'LAST_SECRETARIAT',
    });
    expect(
      (await secretariat.ask(TAKE, { input: { ...input, role: 'SECRETARIAT' } })).data.revokeRole,
    ).toMatchObject({ code: 'LAST_SECRETARIAT' });
    expect(
      (await secretariat.ask(LEAVE, { input: { meetingId: cast.world.meetingId } })).data.leaveMeeting,
    ).toMatchObject({ code: 'LAST_SECRETARIAT' });
    const second = await somebody([{ role: 'SECRETARIAT', sessionId: null }]);
    const outcomes = await Promise.all([
      secretariat.ask(TAKE, { input: { participantId: second.participantId, role: 'SECRETARIAT' } }),
      second.ask(TAKE, { input: { participantId: secretariat.participantId, role: 'SECRETARIAT' } }),
    ]);
    const kinds = outcomes.map(({ data }) => (data?.revokeRole as { __typename: string } | null)?.__typename);
    expect(kinds.filter((kind) => kind === 'ParticipantPayload')).toHaveLength(1);
    await api.database.owner.query(
      `INSERT INTO role_grant (id, meeting_id, participant_id, role) VALUES ($1, $2, $3, 'SECRETARIAT') ON CONFLICT DO NOTHING`,
      [newId(), cast.world.meetingId, secretariat.participantId],
    );
  });
});

describe('leaving', () => {
  it('takes effect at once, and whoever joins again is who they were', async () => {
    const person = await somebody();
    const input = { meetingId: cast.world.meetingId };
    expect(await closing(person, () => person.ask(LEAVE, { input }))).toBe(4403);
    expect(await abilities(person)).toMatchObject({ takePart: false });
    expect((await person.ask(LEAVE, { input })).codes).toEqual(['NOT_FOUND']);
    const joining = {
      participantId: newId(),
      code: '7k2 9qf',
      name: 'Otra',
      stakeholderKind: 'STATE',
      language: 'es',
    };
    expect((await person.ask(JOIN, { input: joining })).data.joinMeeting).toMatchObject({
      participant: { id: person.participantId },
    });
    expect(await abilities(person)).toMatchObject({ takePart: true });
  });
});

describe('signing out', () => {
  it('closes the websockets of that device and of no other', async () => {
    const person = await somebody();
    expect(await closing(person, () => person.ask('mutation { signOut { done } }'))).toBe(4403);
    expect((await person.ask('{ viewer { id } }')).data).toEqual({ viewer: null });
  });
});

describe('the list of participants', () => {
  it('pages through everybody present once, newest first', async () => {
    type Page = {
      meeting: {
        participants: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string };
          edges: { node: { id: string } }[];
        };
      };
    };
    const seen: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const answer: Answer<Page> = await cast.secretariat.ask<Page>(LIST, { first: 3, after });
      const { totalCount, pageInfo, edges } = answer.data.meeting.participants;
      seen.push(...edges.map(({ node }) => node.id));
      total = totalCount;
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
    expect(seen).toContain(cast.secretariat.participantId);
  });
});

describe('somebody who leaves the own name out', () => {
  const FEW = 'query ($meetingId: ID!) { isOneOfFew(meetingId: $meetingId) }';
  const isOneOfFew = async (person: Person): Promise<unknown> =>
    (await person.ask(FEW, { meetingId: cast.world.meetingId })).data;

  it('is warned where fewer than five who take part share kind and subregion, and not by those of others', async () => {
    const alike = { country: 'JM', stakeholderKind: 'ACADEMIA' } as const;
    const others = [];
    for (let number = 0; number < 4; number += 1) others.push(await cast.world.person(alike));
    const me = await signedIn(api, others[0]!);
    for (const other of [{ country: 'CL' }, { country: null }, { stakeholderKind: 'STATE' }] as const)
      await cast.world.person({ ...alike, ...other });
    expect(await isOneOfFew(me)).toEqual({ isOneOfFew: true });
    const fifth = await signedIn(api, await cast.world.person(alike));
    expect(await isOneOfFew(me)).toEqual({ isOneOfFew: false });
    await fifth.ask(LEAVE, { input: { meetingId: cast.world.meetingId } });
    expect(await isOneOfFew(me)).toEqual({ isOneOfFew: true });
  });

  it('cannot watch the crowd: who asks without end is refused', async () => {
    const person = await somebody();
    const { points } = RATE_LIMITS.crowd;
    for (let number = 0; number < points; number += 1) await isOneOfFew(person);
    const { codes } = await person.ask(FEW, { meetingId: cast.world.meetingId });
    expect(codes).toEqual(['RATE_LIMITED']);
  });
});
