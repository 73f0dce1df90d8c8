/** Whatever is done by whomever in whatever order: every status is legal, every rule holds, a refusal changes nothing, undo restores. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AuditChain } from '../../src/platform/events/audit-chain.js';
import { figure, report } from '../support/figures.js';
import { migratedDatabase, type MigratedDatabase } from '../support/migrated-database.js';
import { openHouse, type House } from './cast.js';
import { COMMANDS } from './commands.js';
import { contentsReader } from './contents.js';
import { Coverage } from './coverage.js';
import { Looker } from './looker.js';
import { Story, type Looks, type Step } from './story.js';
import { BEGINNING, FAR } from './ways.js';
import { Witness } from './witness.js';

const SEQUENCES = figure(500, 10_000);
const SEED = 8;
/** How many take place in one house: its lists of speakers are not endless. */
const TOGETHER = 250;
const PATIENCE_MS = figure(600_000, 7_200_000);

/** Mostly one after the other; now and then a claim is over meanwhile, or a day. */
const pause = fc.oneof(
  { weight: 25, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.constant(3 * 60_000) },
  { weight: 1, arbitrary: fc.constant(49 * 3_600_000) },
);
const stepOf = (command: fc.Arbitrary<string | null>): fc.Arbitrary<Step> =>
  fc.record({
    command,
    nth: fc.nat(99),
    pick: fc.nat(11),
    isSentAgain: fc.nat(7).map((one) => one === 0),
    pauseMs: pause,
  });
const anything = fc.oneof(
  ...COMMANDS.map(({ name, weight = 1 }) => ({ weight, arbitrary: fc.constant(name) })),
);

let database: MigratedDatabase;
let house: House;
let played = 0;
let looks: Looks;

beforeAll(async () => {
  database = await migratedDatabase('any_moderation');
  const looker = new Looker(database.ownerUrl);
  await looker.open();
  const witness = await Witness.of(database, looker);
  const contents = await contentsReader(database, looker);
  looks = { looker, witness, contents, coverage: new Coverage(COMMANDS) };
});

/** Whatever was written for that was not asked for by anybody. */
async function moveIn(nth: number): Promise<void> {
  house = await openHouse(database, nth);
  await looks.witness.take();
}

afterAll(async () => {
  await looks.looker.close();
  await database.close();
});

/** First much is done; then whatever can be asked is asked of what has come of it. */
const steps = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.subarray(BEGINNING, { minLength: 3 }) },
      { weight: 2, arbitrary: fc.constantFrom(...FAR) },
    ),
    fc.array(stepOf(anything), { minLength: 3, maxLength: 7 }),
    fc.array(stepOf(fc.constant(null)), { minLength: 4, maxLength: 6 }),
  )
  .map((parts) => parts.flat());

describe('contributions at the desk', () => {
  it(
    `are what the rules say, in any of ${SEQUENCES} sequences`,
    async () => {
      const began = Date.now();
      const holds = fc.asyncProperty(steps, async (all) => {
        if (played % TOGETHER === 0) await moveIn(played / TOGETHER);
        played += 1;
        const story = new Story(house, looks);
        for (const one of all) await story.play(one);
      });
      await fc.assert(holds, { seed: SEED, numRuns: SEQUENCES, endOnFailure: true });
      report(`${SEQUENCES} sequences took ${((Date.now() - began) / 1000).toFixed(0)} s`);
    },
    PATIENCE_MS,
  );

  it('have been asked everything that can be asked of them, with every answer', () => {
    looks.coverage.expectWhole();
  });

  it('have been asked each thing so that it was done, and so that it was refused', () => {
    looks.coverage.expectBothWays();
  });

  it('are in a log that is whole', async () => {
    expect(await new AuditChain(database.unitOfWork).verify(null)).toMatchObject({ firstBad: null });
  });
});
