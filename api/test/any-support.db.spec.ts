/** Whatever is edited, endorsed and taken back in whatever order: nobody stands behind a version they did not see, and counters equal rows. */
import { breadthOf } from '@aportes/domain/breadth';
import { EDIT_KINDS, STANCES, type EndorsementStanding } from '@aportes/domain/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { breadthOfGroups } from '../src/modules/endorsements/endorsement.presenter.js';
import { contributionServices, type ContributionServices } from './support/contribution-services.js';
import { createWorld } from './support/contribution-world.js';
import { figure } from './support/figures.js';
import { migratedDatabase, type MigratedDatabase } from './support/migrated-database.js';
import { PEOPLE, Support, type SupportRoom, type SupportStep } from './support/support-model.js';

const SEQUENCES = figure(500, 10_000);
/** Each in a meeting of its own, side by side. */
const SEEDS = [1, 2, 3, 4];
const PATIENCE_MS = figure(300_000, 3_600_000);

const who = fc.nat(PEOPLE - 1);
const act = <Name extends string>(name: Name) => fc.constant(name);
const step: fc.Arbitrary<SupportStep> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: act('edit'), kind: fc.constantFrom(...EDIT_KINDS) }) },
  { weight: 4, arbitrary: fc.record({ act: act('accept') }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constantFrom('decline' as const, 'withdraw' as const) }) },
  { weight: 3, arbitrary: fc.record({ act: act('look'), who }) },
  { weight: 6, arbitrary: fc.record({ act: act('take'), who, stance: fc.constantFrom(...STANCES) }) },
  { weight: 2, arbitrary: fc.record({ act: act('confirm'), who }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom('repeat' as const, 'retract' as const), who }) },
  {
    weight: 1,
    arbitrary: fc.record({ act: act('takeUnseen'), who, number: fc.integer({ min: 0, max: 8 }) }),
  },
  { weight: 1, arbitrary: fc.record({ act: act('race'), stance: fc.constantFrom(...STANCES) }) },
);

let database: MigratedDatabase;
let services: ContributionServices;
let rooms: SupportRoom[];

beforeAll(async () => {
  database = await migratedDatabase('any_support');
  services = contributionServices(database.unitOfWork);
  rooms = await Promise.all(SEEDS.map((seed) => roomOf(`SUP${seed}`)));
});

afterAll(() => database.close());

async function roomOf(prefix: string): Promise<SupportRoom> {
  const world = await createWorld(database.owner, prefix);
  const people = [];
  for (let index = 0; index < PEOPLE; index += 1) people.push(await world.person());
  return {
    session: await world.session({ moderation: 'POST' }),
    author: await world.person(),
    desk: await world.person({ roles: [{ role: 'RAPPORTEUR', sessionId: null }] }),
    people,
  };
}

interface Counted {
  id: string;
  participantId: string;
  revisionNumber: number;
  isActive: boolean;
  counters: [number, number, number];
}

/** Every endorsement that ever was, beside the counters of its contribution. */
async function counted(contributionId: string): Promise<Counted[]> {
  return database.owner.query(
    `SELECT e.id, e.participant_id AS "participantId", e.revision_number AS "revisionNumber",
       e.ended_at IS NULL AS "isActive",
       jsonb_build_array(c.endorsement_count, c.reservation_count, c.not_joining_count) AS counters
     FROM contribution c LEFT JOIN endorsement e ON e.contribution_id = c.id WHERE c.id = $1 ORDER BY e.id`,
    [contributionId],
  );
}

async function expectExact(support: Support): Promise<void> {
  const rows = await counted(support.id);
  const counters = rows[0]?.counters;
  const stored = rows.flatMap(({ counters: _, ...row }) => (row.id === null ? [] : [row]));
  expect(stored).toEqual(support.ledger());
  expect(counters).toEqual(support.counters());
}

/** The list, and the breadth that sums it up, as everybody reads them. */
async function expectSaid(support: Support, { author }: SupportRoom): Promise<void> {
  const [[view], list] = await Promise.all([
    services.queries.visibleByIds(author, [support.id]),
    services.endorsementRows.page(support.id, PEOPLE, null),
  ]);
  const said = list.map(({ id, standing }) => [id, standing] as const);
  expect(new Map<string, EndorsementStanding>(said)).toEqual(support.standings());
  const { cells: _, ...sums } = breadthOfGroups(view?.row.supporters)!;
  expect(sums).toMatchObject(sumsOf(list));
}

/** What the list says in sum. */
function sumsOf(list: readonly { stance: (typeof STANCES)[number]; standing: EndorsementStanding }[]) {
  const everybody = list.map(({ stance, standing }) => ({ stance, standing }));
  const place = { subregionCodes: [], stakeholderKind: 'CIVIL_SOCIETY' as const };
  const { endorsements, reservations, forEarlierVersion } = breadthOf(
    everybody.map((one) => ({ ...place, ...one })),
  );
  return { endorsements, reservations, forEarlierVersion };
}

async function holdsIn(room: SupportRoom, seed: number): Promise<void> {
  const holds = fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), async (steps) => {
    const support = new Support(services, room);
    await support.begin();
    for (const one of steps) {
      await support.play(one);
      await expectExact(support);
    }
    await expectSaid(support, room);
  });
  await fc.assert(holds, { seed, numRuns: SEQUENCES / SEEDS.length });
}

describe('support', () => {
  it(
    `is attributed to what was seen, and counted exactly, in any of ${SEQUENCES} sequences`,
    async () => {
      await Promise.all(SEEDS.map((seed, index) => holdsIn(rooms[index]!, seed)));
    },
    PATIENCE_MS,
  );
});
