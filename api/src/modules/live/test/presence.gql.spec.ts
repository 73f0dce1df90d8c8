/** How many people are in the room is told to those in it, each person once, and never who they are. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'graphql-ws';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { follow } from '../../../../test/support/follow.js';
import type { Person } from '../../../../test/support/person.js';

const FOLLOW = `subscription ($meetingId: ID!) { meetingChanged(meetingId: $meetingId) { seq } }`;
const PRESENT = `query ($slug: String!) { meeting(slug: $slug) { presentCount } }`;

let api: BootedApi;
let cast: Cast;

beforeAll(async () => {
  api = await bootApi('presence_gql');
  cast = await castOf(api);
}, 30_000);

afterAll(() => api.close());

async function present(person: Person, slug = 'tst2017'): Promise<number | null> {
  const { data } = await person.ask<{ meeting: { presentCount: number | null } }>(PRESENT, { slug });
  return data.meeting.presentCount;
}

/** A device of the person, once it follows the meeting. */
async function device(person: Person): Promise<Client> {
  const client = person.connect();
  const isConnected = new Promise<void>((resolve) => void client.on('connected', () => resolve()));
  follow(client, FOLLOW, { meetingId: cast.world.meetingId });
  await isConnected;
  return client;
}

async function until(count: number): Promise<void> {
  while ((await present(cast.author)) !== count) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('presence', () => {
  it('counts each person once, on however many devices, until the last of them is gone', async () => {
    expect(await present(cast.author)).toBe(0);
    const [phone, laptop, other] = [
      await device(cast.expert),
      await device(cast.expert),
      await device(cast.rapporteur),
    ];
    expect(await present(cast.author)).toBe(2);
    await phone.dispose();
    await other.dispose();
    await until(1);
    await laptop.dispose();
    await until(0);
  });

  it('is told to nobody who does not take part, and says nothing of another meeting', async () => {
    const client = await device(cast.expert);
    const visitor = await device(cast.public);
    expect(await present(cast.author)).toBe(1);
    expect(await present(cast.public)).toBeNull();
    expect(await present(cast.stranger)).toBeNull();
    expect(await present(cast.stranger, 'oth2017')).toBe(0);
    await client.dispose();
    await visitor.dispose();
    await until(0);
  });
});
