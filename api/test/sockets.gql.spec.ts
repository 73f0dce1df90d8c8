/** Who may open a websocket, and when it is closed: at sign-out, at a change of roles, at too much, at the end. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'graphql-ws';
import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import { WebSocket } from 'ws';
import { bootApi, type BootedApi } from './support/booted-api.js';
import { castOf, type Cast } from './support/cast.js';
import { follow } from './support/follow.js';
import { Person, signedIn } from './support/person.js';
import { newId } from '../src/kernel/ids.js';
import { IdentityRepository } from '../src/modules/identity/data/identity.repository.js';
import { SOCKET_LIMITS } from '../src/platform/graphql/limits.js';

const FOLLOW = `subscription ($meetingId: ID!) { meetingChanged(meetingId: $meetingId) { seq } }`;
const PROMISED_MS = 5_000;

let api: BootedApi;
let cast: Cast;

const address = () => `${api.url.replace('http', 'ws')}/graphql`;

/** Status of the answer to an upgrade, 101 where it is granted. */
function upgrade(path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${api.url.replace('http', 'ws')}${path}`, 'graphql-transport-ws', {
      headers,
    });
    socket.on('open', () => {
      resolve(101);
      socket.close();
    });
    socket.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
    socket.on('error', reject);
  });
}

/** A websocket of the person that runs, with the code of its closing. */
async function running(person: Person): Promise<{ client: Client; closed: Promise<number> }> {
  let close = (_code: number) => {};
  const closed = new Promise<number>((resolve) => (close = resolve));
  const client = person.connect({ onClose: (code) => close(code) });
  const isConnected = new Promise<void>((resolve) => {
    client.on('connected', () => resolve());
  });
  follow(client, FOLLOW, { meetingId: cast.world.meetingId });
  await isConnected;
  return { client, closed };
}

/** The code, where it came within the time that is promised. */
async function within(closed: Promise<number>): Promise<number | 'too late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'too late'>((resolve) => {
    timer = setTimeout(() => resolve('too late'), PROMISED_MS);
  });
  return Promise.race([closed, late]).finally(() => clearTimeout(timer));
}

async function newcomer(): Promise<Person> {
  return signedIn(api, await cast.world.person());
}

beforeAll(async () => {
  api = await bootApi('sockets_gql');
  cast = await castOf(api);
}, 30_000);

afterAll(() => api.close());

describe('the upgrade', () => {
  it('is granted to our own pages and to programs, and refused to pages of others and other addresses', async () => {
    expect(await upgrade('/graphql', {})).toBe(101);
    expect(await upgrade('/graphql', { origin: 'http://127.0.0.1' })).toBe(101);
    expect(await upgrade('/graphql', { origin: 'https://elsewhere.example' })).toBe(403);
    expect(await upgrade('/graphql', { origin: 'null' })).toBe(403);
    expect(await upgrade('/other', {})).toBe(404);
  });
});

describe('the conversation', () => {
  it('ends at sign-out, by GraphQL and by HTTP, and with that sign-in alone', async () => {
    const actor = await cast.world.person();
    const [one, other] = [await signedIn(api, actor), await signedIn(api, actor)];
    const sockets = [await running(one), await running(other)];
    await one.ask('mutation { signOut { done } }');
    expect(await within(sockets[0]!.closed)).toBe(4403);
    expect((await one.ask('{ viewer { id } }')).data).toEqual({ viewer: null });
    expect((await other.ask('{ viewer { id } }')).data).not.toEqual({ viewer: null });
    await fetch(`${api.url}/auth/sign-out`, { method: 'POST', headers: other.headers() });
    expect(await within(sockets[1]!.closed)).toBe(4403);
  });

  it('ends when the sign-in is ended from another device', async () => {
    const actor = await cast.world.person();
    const [phone, laptop] = [await signedIn(api, actor), await signedIn(api, actor)];
    const { closed } = await running(phone);
    const { data } = await phone.ask<{ viewer: { signIns: { id: string; current: boolean }[] } }>(
      '{ viewer { signIns { id current } } }',
    );
    const signInId = data.viewer.signIns.find((one) => one.current)!.id;
    const mutation = 'mutation ($input: EndSignInInput!) { endSignIn(input: $input) { done } }';
    const stranger = await cast.stranger.ask(mutation, { input: { signInId } });
    expect(stranger.codes).toEqual(['NOT_FOUND']);
    expect((await laptop.ask(mutation, { input: { signInId } })).codes).toEqual([]);
    expect(await within(closed)).toBe(4403);
  });

  it('ends when the person is given another role, so that the next one knows it', async () => {
    const person = await newcomer();
    const { closed } = await running(person);
    const { meetingId } = cast.world;
    const identities = api.app.get(IdentityRepository);
    await identities.insertRole(newId(), meetingId, person.participantId!, 'RAPPORTEUR', null);
    expect(await within(closed)).toBe(4403);
  });

  it('ends when the sign-in expires', async () => {
    const person = await newcomer();
    await api.database.owner.query(
      `UPDATE sign_in SET expires_at = now() + interval '1 second' WHERE account_id =
         (SELECT account_id FROM participant WHERE id = $1)`,
      [person.participantId],
    );
    const { closed } = await running(person);
    expect(await within(closed)).toBe(4403);
  });

  it('has room for so many subscriptions and no more', async () => {
    const { client } = await running(await newcomer());
    const variables = { meetingId: cast.world.meetingId };
    const more = Array.from({ length: SOCKET_LIMITS.subscriptions - 1 }, () =>
      follow(client, FOLLOW, variables),
    );
    const tooMany = follow(client, FOLLOW, variables);
    expect(await tooMany.ended).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
    for (const one of more) expect(one.seen).toEqual([]);
    await client.dispose();
  });

  it('ends where nobody reads any more', async () => {
    const server = api.app.getHttpServer();
    const upgraded = once(server, 'upgrade') as Promise<[unknown, Duplex]>;
    const reader = new WebSocket(address(), 'graphql-transport-ws');
    const [, ourSide] = await upgraded;
    await once(reader, 'open');
    reader.send('{"type":"connection_init"}');
    await once(reader, 'message');
    reader.pause();
    await once(ourSide, 'close');
    reader.terminate();
  }, 120_000);

  it('ends where nobody says a word', async () => {
    const socket = new WebSocket(address(), 'graphql-transport-ws');
    const code = await new Promise((resolve) => socket.on('close', resolve));
    expect(code).toBe(4408);
  }, 10_000);
});

it('is ended with a word when the house closes', async () => {
  const house = await bootApi('closing_gql');
  const client = new Person(house, null).connect();
  const goodbye = new Promise<number>((resolve) => {
    client.on('closed', (event) => resolve((event as { code: number }).code));
  });
  const isConnected = new Promise((resolve) => {
    client.on('connected', resolve);
  });
  follow(client, FOLLOW, { meetingId: newId() });
  await isConnected;
  await house.close();
  expect(await goodbye).toBe(1001);
});
