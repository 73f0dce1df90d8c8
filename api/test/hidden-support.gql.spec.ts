/** While a session hides support, nobody learns by any question or event that somebody supported something there. */
import { STANCES } from '@aportes/domain/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newId } from '../src/kernel/ids.js';
import { bootApi, type BootedApi } from './support/booted-api.js';
import { toldByEveryQuery } from './support/every-query.js';
import { figure } from './support/figures.js';
import { follow } from './support/follow.js';
import { HiddenRoom, SUPPORTERS, TEXTS, type HiddenStep, type Observer } from './support/hidden-room.js';
import { command, commented } from './support/scene.js';

const SEQUENCES = figure(500, 5_000);
/** Each in a meeting of its own, side by side. */
const SEEDS = [1, 2, 3, 4];
const PATIENCE_MS = figure(300_000, 3_600_000);
const OBSERVERS = ['nobody', 'author', 'rapporteur', 'secretariat', 'supporter'] as const;
const LIVE = `subscription ($meetingId: ID!) { meetingChanged(meetingId: $meetingId) {
  seq type contribution { id breadth { endorsements } } } }`;

const who = fc.nat(SUPPORTERS - 1);
const text = fc.nat(TEXTS.length - 1);
const stance = fc.constantFrom(...STANCES);
const act = <Name extends string>(name: Name) => fc.constant(name);
const step: fc.Arbitrary<HiddenStep> = fc.oneof(
  { weight: 10, arbitrary: fc.record({ act: act('take'), who, text, stance }) },
  { weight: 3, arbitrary: fc.record({ act: act('retract'), who, text }) },
  { weight: 1, arbitrary: fc.record({ act: act('retractWithdrawn'), who }) },
  { weight: 1, arbitrary: fc.record({ act: act('race'), text, stance }) },
  { weight: 1, arbitrary: fc.record({ act: act('comment'), text }) },
  { weight: 1, arbitrary: fc.record({ act: act('show') }) },
);

let api: BootedApi;
let rooms: HiddenRoom[];

beforeAll(async () => {
  api = await bootApi('hidden_support');
  rooms = await Promise.all(SEEDS.map((seed) => HiddenRoom.open(api, `HID${seed}`)));
}, 60_000);

afterAll(() => api.close());

/** What somebody is told stays the same to the letter, until something else happens. */
async function staysHidden(
  room: HiddenRoom,
  observer: Observer,
  steps: readonly HiddenStep[],
): Promise<void> {
  let before = await room.told(observer);
  for (const one of steps) {
    if (one.act === 'comment' || one.act === 'show') expect(await room.told(observer)).toBe(before);
    if (!(await room.play(one))) continue;
    if (one.act === 'show') {
      const { said, stored } = await room.counts();
      expect(said).toBe(stored);
      await room.hide(true);
    }
    before = await room.told(observer);
  }
  expect(await room.told(observer)).toBe(before);
}

describe('hidden support', () => {
  it(
    `changes nothing of what others are told, in any of ${SEQUENCES} sequences`,
    async () => {
      const holdsIn = (room: HiddenRoom, seed: number) =>
        fc.assert(
          fc.asyncProperty(
            fc.constantFrom(...OBSERVERS),
            fc.array(step, { minLength: 1, maxLength: 4 }),
            (observer, steps) => staysHidden(room, observer, steps),
          ),
          // What one sequence leaves is where the next one begins: a shorter one would not be the same.
          { seed, numRuns: SEQUENCES / SEEDS.length, endOnFailure: true },
        );
      await Promise.all(SEEDS.map((seed, index) => holdsIn(rooms[index]!, seed)));
    },
    PATIENCE_MS,
  );

  it('is betrayed by no query of the web, and by no event, until the session closes', async () => {
    const room = await HiddenRoom.open(api, 'HID9');
    const { meetingId } = room.world;
    const [contributionId, besideId] = room.ids as [string, string];
    type Change = {
      meetingChanged: { type: string; contribution: { breadth: { endorsements: number } | null } | null };
    };
    const clients = OBSERVERS.map((one) => room.observers[one].connect());
    const heard = clients.map((client) => follow<Change>(client, LIVE, { meetingId }));
    const types = () => heard.map(({ seen }) => seen.map(({ meetingChanged }) => meetingChanged.type));
    // Whoever hears of something that happens before hears of what follows.
    while (types().some((one) => one.length === 0)) {
      await commented(room.observers.rapporteur, contributionId);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const known = {
      ...{ slug: room.slug, meetingId, sessionId: room.sessionId, id: contributionId, contributionId },
      ...{ address: room.withdrawnId, order: 'MOST_ENDORSED', filter: {}, search: 'titulos' },
      ...{ text: 'Que los Estados reconozcan los títulos de las personas migrantes.', token: newId() },
      ...{ symbol: `${room.slug.toUpperCase()}/T1/R-001`, subregionId: room.world.subregionIds.caribbean },
    };
    const ask = async (): Promise<string[]> => {
      const answers: string[] = [];
      for (const one of OBSERVERS) answers.push(await toldByEveryQuery(room.observers[one], known, besideId));
      return answers;
    };
    const before = await ask();
    for (let text = 0; text < TEXTS.length; text += 1)
      await room.play({ act: 'race', text, stance: 'ENDORSED' });
    await room.play({ act: 'retractWithdrawn', who: 0 });
    expect(await ask()).toEqual(before);
    expect(await room.counts()).toEqual({ said: null, stored: SUPPORTERS + 1 });
    await command(room.observers.secretariat, 'CloseSession', { sessionId: room.sessionId });
    await Promise.all(heard.map(({ until }) => until((one) => one.meetingChanged.type === 'SUPPORT_SHOWN')));
    for (const list of types())
      expect(new Set(list)).toEqual(new Set(['COMMENT_SUBMITTED', 'SESSION_CLOSED', 'SUPPORT_SHOWN']));
    expect(await room.counts()).toEqual({ said: SUPPORTERS + 1, stored: SUPPORTERS + 1 });
    const again = { sessionId: room.sessionId, isHidden: true };
    expect((await command(room.observers.secretariat, 'SetSupportHidden', again)).__typename).toBe(
      'NotAllowedNow',
    );
    for (const { stop } of heard) stop();
    for (const client of clients) await client.dispose();
  });
});
