/** Endorsing against a real database: one active stance a person, bound to a version, counted exactly. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MeetingActor } from '@aportes/domain/actor';
import {
  contributionServices,
  type ContributionServices,
} from '../../../../test/support/contribution-services.js';
import { createWorld, type World } from '../../../../test/support/contribution-world.js';
import { migratedDatabase, type MigratedDatabase } from '../../../../test/support/migrated-database.js';
import { newId } from '../../../kernel/ids.js';
import type { EndorseContribution } from '../endorsement.service.js';

let database: MigratedDatabase;
let world: World;
let services: ContributionServices;
let author: MeetingActor;
let contributionId: string;

function endorsement(changes: Partial<EndorseContribution> = {}): EndorseContribution {
  return {
    id: newId(),
    contributionId,
    revisionNumber: 1,
    stance: 'ENDORSED',
    capacity: 'PERSONAL',
    ...changes,
  };
}

async function counters(): Promise<unknown> {
  const rows = await database.app.query<unknown[]>(
    `SELECT endorsement_count, reservation_count, not_joining_count FROM contribution WHERE id = $1`,
    [contributionId],
  );
  return rows[0];
}

async function activeRows(): Promise<unknown> {
  const rows = await database.app.query<unknown[]>(
    `SELECT count(*) FILTER (WHERE stance <> 'NOT_JOINING')::int AS endorsement_count,
       count(*) FILTER (WHERE stance = 'WITH_RESERVATION')::int AS reservation_count,
       count(*) FILTER (WHERE stance = 'NOT_JOINING')::int AS not_joining_count
     FROM endorsement WHERE contribution_id = $1 AND ended_at IS NULL`,
    [contributionId],
  );
  return rows[0];
}

beforeAll(async () => {
  database = await migratedDatabase('endorse');
  world = await createWorld(database.owner);
  services = contributionServices(database.unitOfWork);
  author = await world.person();
  const { id: sessionId } = await world.session();
  contributionId = newId();
  await services.contributions.submit(author, {
    id: contributionId,
    sessionId,
    kind: 'CONCERN',
    language: 'es',
    text: 'Preocupa la separación de familias.',
    subregionIds: [],
  });
});
afterAll(() => database.close());

describe('endorsing a contribution', () => {
  it('leaves one active endorsement and an exact counter after twenty taps of one person at once', async () => {
    const person = await world.person();
    await Promise.all(Array.from({ length: 20 }, () => services.endorsements.endorse(person, endorsement())));
    expect(await counters()).toEqual({ endorsement_count: 1, reservation_count: 0, not_joining_count: 0 });
    expect(await activeRows()).toEqual(await counters());
    await services.endorsements.retract(person, contributionId);
    expect(await counters()).toMatchObject({ endorsement_count: 0 });
  });

  it('counts twenty people endorsing at once, each once', async () => {
    const people = await Promise.all(Array.from({ length: 20 }, () => world.person()));
    await Promise.all(people.map((person) => services.endorsements.endorse(person, endorsement())));
    expect(await counters()).toMatchObject({ endorsement_count: 20 });
    await Promise.all(people.map((person) => services.endorsements.retract(person, contributionId)));
    expect(await counters()).toEqual(await activeRows());
  });

  it('keeps the earlier stance as history when somebody changes it', async () => {
    const person = await world.person();
    await services.endorsements.endorse(person, endorsement());
    const reserved = endorsement({ stance: 'WITH_RESERVATION', reservation: 'Salvo el plazo' });
    await services.endorsements.endorse(person, reserved);
    expect(await counters()).toEqual({ endorsement_count: 1, reservation_count: 1, not_joining_count: 0 });
    expect(await services.endorsements.endorse(person, reserved)).toEqual({
      outcome: 'DONE',
      contributionId,
    });
    expect(await services.endorsements.endorse(person, { ...reserved, stance: 'NOT_JOINING' })).toEqual({
      outcome: 'ID_REUSED',
    });
    const history = await database.app.query<unknown[]>(
      'SELECT 1 FROM endorsement WHERE participant_id = $1',
      [person.participantId],
    );
    expect(history).toHaveLength(2);
    await services.endorsements.retract(person, contributionId);
  });

  it('refuses a capacity, a version and a reservation that do not fit', async () => {
    const person = await world.person({ capacities: ['PERSONAL'] });
    const refused = (changes: Partial<EndorseContribution>) =>
      services.endorsements.endorse(person, endorsement(changes));
    expect(await refused({ capacity: 'DELEGATION' })).toMatchObject({ fields: [{ field: 'capacity' }] });
    expect(await refused({ revisionNumber: 2 })).toMatchObject({ fields: [{ field: 'revisionNumber' }] });
    expect(await refused({ stance: 'WITH_RESERVATION' })).toMatchObject({
      fields: [{ field: 'reservation' }],
    });
    expect(await refused({ reservation: 'Sí, pero' })).toMatchObject({ fields: [{ field: 'reservation' }] });
  });

  it('is not for the author', async () => {
    await expect(services.endorsements.endorse(author, endorsement())).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
  });
});
