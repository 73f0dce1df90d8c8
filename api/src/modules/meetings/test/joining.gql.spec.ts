/** The open door of a meeting: switched off and on, with another code. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RATE_LIMITS } from '@aportes/domain/limits';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { newId } from '../../../kernel/ids.js';

let api: BootedApi;
let cast: Cast;

const SET = `mutation ($input: SetJoiningInput!) { setJoining(input: $input) { meeting { joinOpen joinCode } } }`;
const ROTATE = `mutation ($input: RotateJoinCodeInput!) { rotateJoinCode(input: $input) { meeting { joinCode } } }`;
const JOIN = `mutation ($input: JoinMeetingInput!) { joinMeeting(input: $input) {
  __typename ... on JoinRefused { code } } }`;
const LOOK = `query ($code: String!) { meetingByJoinCode(code: $code) { slug } }`;

async function join(code: string): Promise<unknown> {
  const input = { participantId: newId(), code, name: 'Ana', stakeholderKind: 'STATE', language: 'es' };
  return (await cast.public.ask(JOIN, { input })).data.joinMeeting;
}

async function rotate(): Promise<string> {
  type Rotated = { rotateJoinCode: { meeting: { joinCode: string } } };
  const input = { meetingId: cast.world.meetingId };
  const { data } = await cast.secretariat.ask<Rotated>(ROTATE, { input });
  return data.rotateJoinCode.meeting.joinCode;
}

async function setJoining(open: boolean): Promise<unknown> {
  const input = { meetingId: cast.world.meetingId, open };
  return (await cast.secretariat.ask(SET, { input })).data.setJoining;
}

beforeAll(async () => {
  api = await bootApi('joining_gql');
  cast = await castOf(api);
}, 30_000);

afterAll(() => api.close());

describe('joining by code', () => {
  it('can be switched off and on by the secretariat', async () => {
    const code = await rotate();
    expect(await setJoining(false)).toEqual({ meeting: { joinOpen: false, joinCode: code } });
    expect(await join(code)).toEqual({ __typename: 'JoinRefused', code: 'JOIN_CLOSED' });
    expect((await cast.public.ask(LOOK, { code })).data).toEqual({ meetingByJoinCode: null });
    await setJoining(true);
    expect(await join(code)).toEqual({ __typename: 'JoinPayload' });
  });

  it('opens nothing with the code of before once another is drawn', async () => {
    const before = await rotate();
    const after = await rotate();
    expect(after).toMatch(/^[2-9A-HJKMNP-Z]{3}-[2-9A-HJKMNP-Z]{3}$/);
    expect(after).not.toBe(before);
    expect(await join(before)).toEqual({ __typename: 'JoinRefused', code: 'JOIN_CODE_UNKNOWN' });
    expect(await join(after)).toEqual({ __typename: 'JoinPayload' });
  });

  it('CVE-2026-45330: is in the hand of the secretariat of that very meeting alone', async () => {
    const { meetingId } = cast.world;
    for (const person of [cast.expert, cast.rapporteur, cast.delegate, cast.stranger]) {
      expect((await person.ask(SET, { input: { meetingId, open: false } })).codes).toEqual(['NOT_FOUND']);
      expect((await person.ask(ROTATE, { input: { meetingId } })).codes).toEqual(['NOT_FOUND']);
    }
    expect((await cast.public.ask(ROTATE, { input: { meetingId } })).codes).toEqual(['NOT_SIGNED_IN']);
  });

  it('is guessed at a limited pace, aliases counting as many', async () => {
    const guesses = Array.from(
      { length: 20 },
      (_, index) => `g${index}: meetingByJoinCode(code: "22222${index}") { slug }`,
    );
    const document = `{ ${guesses.join(' ')} }`;
    const codes: string[] = [];
    for (let sent = 0; sent <= RATE_LIMITS.guess.points; sent += guesses.length)
      codes.push(...(await cast.public.ask(document)).codes);
    expect(new Set(codes)).toEqual(new Set(['RATE_LIMITED']));
    expect((await cast.expert.ask(LOOK, { code: '222222' })).codes).toEqual([]);
  });
});
