/** A meeting full of people who send difficult texts, so many that nobody comes near the limit of a minute. */
import { expect } from '@jest/globals';
import { bootApi, type BootedApi } from './booted-api.js';
import { castOf } from './cast.js';
import { signedIn, type Person } from './person.js';
import { TextSender } from './text-sender.js';
import { contribute, type Room, type Way } from './text-way.js';

export const TEXTS_AT_A_TIME = 4;
/** Thousands of requests, also on a machine that is busy with something else. */
export const PATIENCE_MS = 300_000;
const JOIN_CODE = '7K29QF';
const PEOPLE = 40;

export interface TextRoom {
  /** The places of the schema that a text was sent to. */
  reached: ReadonlySet<string>;
  /** Sends each text this way and expects that all are kept or refused as they should be. */
  everyText: (texts: readonly string[], way: Way) => Promise<void>;
  close: () => Promise<void>;
}

/** @param database its name, one for each spec */
export async function openTextRoom(database: string): Promise<TextRoom> {
  const api = await bootApi(database);
  const room = await roomOf(api);
  const roles = (['EXPERT', 'SECRETARIAT'] as const).map((role) => ({ role, sessionId: null }));
  const people = await Promise.all(
    Array.from({ length: PEOPLE }, async () => signedIn(api, await room.cast.world.person({ roles }))),
  );
  return {
    reached: room.sender.reached,
    everyText: (texts, way) => everyText(room, people, texts, way),
    close: () => api.close(),
  };
}

async function everyText(room: Room, people: readonly Person[], texts: readonly string[], way: Way) {
  const waiting = [...texts.entries()];
  const failed: string[] = [];
  const workers = Array.from({ length: TEXTS_AT_A_TIME }, async (_, place) => {
    // Nobody does two things at a time.
    const own = people.filter((_, at) => at % TEXTS_AT_A_TIME === place);
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, text] = next;
      await way(room, own[index % own.length]!, text).catch((error: unknown) =>
        failed.push(`${JSON.stringify(text.slice(0, 80))}: ${String(error).slice(0, 600)}`),
      );
    }
  });
  await Promise.all(workers);
  expect(failed).toEqual([]);
}

async function roomOf(api: BootedApi): Promise<Room> {
  const cast = await castOf(api);
  const { owner } = api.database;
  await owner.query(`UPDATE meeting SET join_code = $1 WHERE slug = 'tst2017'`, [JOIN_CODE]);
  const open = await cast.world.session();
  const post = await cast.world.session({ moderation: 'POST' });
  const sessions = { sessionId: open.id, postSessionId: post.id };
  const room = { api, cast, sender: new TextSender(), ...sessions, acceptedId: '', joinCode: JOIN_CODE };
  const first = await contribute(room, cast.author, '', { sessionId: post.id, text: 'El primero.' });
  return { ...room, acceptedId: (first['contribution'] as { id: string }).id };
}
