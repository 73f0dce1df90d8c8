/** Asked to stop, the product finishes what it began, tells the open websockets that it goes, and ends in time. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { createWorld, type World } from './support/contribution-world.js';
import { follow } from './support/follow.js';
import { openHouse, type House } from './support/house.js';
import type { Person } from './support/person.js';
import { command, recommendation } from './support/scene.js';

const GRACE_MS = 10_000;
const GOING_AWAY = 1001;
const FOLLOW = `subscription ($meetingId: ID!) { meetingChanged(meetingId: $meetingId) { seq } }`;

let house: House;
let world: World;

beforeAll(async () => {
  house = await openHouse();
  world = await createWorld(house.owner);
});

afterAll(() => house.close());

/** With the code with which the other side closes; not awaited, for it comes much later. */
type Closing = { code: Promise<number> };

/** A websocket of somebody who follows the meeting. */
async function listening(person: Person): Promise<Closing> {
  let close = (_code: number) => {};
  const code = new Promise<number>((resolve) => (close = resolve));
  const client = person.connect({ onClose: (given) => close(given) });
  const isConnected = new Promise<void>((resolve) => {
    client.on('connected', () => resolve());
  });
  follow(client, FOLLOW, { meetingId: world.meetingId });
  await isConnected;
  return { code };
}

/** A websocket that has not said yet who it is. */
async function silent(): Promise<Closing> {
  const socket = new WebSocket(`${house.api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const code = new Promise<number>((resolve) => socket.on('close', resolve));
  await new Promise((resolve) => socket.on('open', resolve));
  return { code };
}

async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const waiting = await house.owner.query<unknown[]>(`SELECT 1 FROM pg_locks WHERE NOT granted`);
    if (waiting.length > 0) return;
  }
}

it.each(['SIGTERM', 'SIGINT'] as const)(
  'answers at %s what is under way, and takes nothing new',
  async (signal) => {
    if (!(await house.api.isReady())) await house.api.start();
    const session = await world.session();
    const author = await house.signedIn(await world.person());
    const closed = [await listening(author), await silent()];

    const holder = house.owner.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT 1 FROM session WHERE id = $1 FOR UPDATE', [session.id]);
    const underWay = command(author, 'SubmitContribution', recommendation(session.id));
    await untilSomebodyWaits();
    const began = performance.now();
    const ended = house.api.end(signal);
    expect(await Promise.all(closed.map(({ code }) => code))).toEqual([GOING_AWAY, GOING_AWAY]);
    await expect(command(author, 'SubmitContribution', recommendation(session.id))).rejects.toThrow();
    await holder.commitTransaction();
    await holder.release();

    const { __typename, contribution } = await underWay;
    expect(__typename).toBe('ContributionPayload');
    expect(await ended).toBe(0);
    expect(performance.now() - began).toBeLessThan(GRACE_MS);
    const kept = await house.owner.query<{ id: string }[]>(
      `SELECT id FROM contribution WHERE session_id = $1`,
      [session.id],
    );
    expect(kept).toEqual([{ id: contribution!.id }]);
    expect(house.api.output).not.toMatch(/error/i);
  },
);
