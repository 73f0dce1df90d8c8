/** Linking against a real database: once for each kind and pair, whoever is faster, and never made undone by a late delivery. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MeetingActor } from '@aportes/domain/actor';
import { COUNT_LIMITS } from '@aportes/domain/limits';
import type { ContributionKind } from '@aportes/domain/vocabulary';
import {
  contributionServices,
  type ContributionServices,
} from '../../../../test/support/contribution-services.js';
import { createWorld, type World } from '../../../../test/support/contribution-world.js';
import { migratedDatabase, type MigratedDatabase } from '../../../../test/support/migrated-database.js';
import { newId } from '../../../kernel/ids.js';
import type { LinkContributions } from '../link.service.js';

let database: MigratedDatabase;
let world: World;
let services: ContributionServices;
let author: MeetingActor;
let expert: MeetingActor;
let desk: MeetingActor;
let sessionId: string;
let practice: string;
let recommendation: string;

async function written(by: MeetingActor, kind: ContributionKind): Promise<string> {
  const id = newId();
  const words = {
    title: 'Ventanilla única',
    text: 'Una ventanilla para todos los trámites.',
    language: 'es',
  };
  const given = { id, sessionId, kind, ...words, subregionIds: [], addressees: ['STATES' as const] };
  const result = await services.contributions.submit(by, given);
  expect(result).toMatchObject({ outcome: 'DONE' });
  return id;
}

const illustrates = (changes: Partial<LinkContributions> = {}): LinkContributions => ({
  id: newId(),
  kind: 'ILLUSTRATES',
  fromId: practice,
  toId: recommendation,
  ...changes,
});
const done = () => ({ outcome: 'DONE', contributionIds: [practice, recommendation] });
const standing = async () => (await services.linkRows.ofContributions([practice])).length;

async function count(sql: string): Promise<number> {
  const rows = await database.owner.query<{ count: number }[]>(`SELECT count(*)::integer AS count ${sql}`, [
    practice,
  ]);
  return rows[0]!.count;
}

beforeAll(async () => {
  database = await migratedDatabase('links');
  world = await createWorld(database.owner);
  services = contributionServices(database.unitOfWork);
  [author, expert] = [await world.person(), await world.person()];
  desk = await world.person({ roles: [{ role: 'RAPPORTEUR', sessionId: null }] });
  sessionId = (await world.session({ moderation: 'POST' })).id;
});
beforeEach(async () => {
  practice = await written(author, 'GOOD_PRACTICE');
  recommendation = await written(expert, 'RECOMMENDATION');
});
afterAll(() => database.close());

describe('linking two contributions', () => {
  it('leaves one link, and tells of it once for each of the two, after twenty deliveries at once', async () => {
    const same = illustrates();
    const others = Array.from({ length: 10 }, () => illustrates());
    const copies = Array.from({ length: 10 }, () => same);
    const results = await Promise.all(
      [...copies, ...others].map((command, index) =>
        services.links.link([author, expert, desk][index < 10 ? 0 : index % 3]!, command),
      ),
    );
    expect(results).toEqual(results.map(done));
    expect(await standing()).toBe(1);
    expect(
      await count('FROM event_log WHERE contribution_id = $1 AND linked_contribution_id IS NOT NULL'),
    ).toBe(1);
    expect(await count('FROM event_log WHERE linked_contribution_id = $1')).toBe(1);
  });

  it('is mutual where they are related: the other way round says the same', async () => {
    await services.links.link(author, illustrates({ kind: 'RELATED' }));
    const turned = { kind: 'RELATED' as const, fromId: recommendation, toId: practice };
    expect(await services.links.link(expert, illustrates(turned))).toMatchObject({ outcome: 'DONE' });
    expect(await standing()).toBe(1);
  });

  it('is not made again by a delivery that comes after it was taken away', async () => {
    const command = illustrates();
    await services.links.link(author, command);
    const row = (await services.linkRows.byId(command.id))!;
    await Promise.all([services.links.unlink(author, row), services.links.unlink(desk, row)]);
    expect(await count("FROM event_log WHERE contribution_id = $1 AND type = 'CONTRIBUTION_UNLINKED'")).toBe(
      1,
    );
    expect(await services.links.link(author, command)).toEqual(done());
    expect(await standing()).toBe(0);
    expect(await services.links.link(author, illustrates())).toEqual(done());
    expect(await standing()).toBe(1);
  });

  it('refuses an id that was used for something else', async () => {
    const command = illustrates();
    await services.links.link(author, command);
    for (const change of [{ kind: 'RELATED' as const }, { toId: await written(expert, 'CONCERN') }])
      expect(await services.links.link(author, { ...command, ...change })).toEqual({ outcome: 'ID_REUSED' });
    expect(await services.links.link(desk, command)).toEqual({ outcome: 'ID_REUSED' });
  });

  it('refuses what cannot be joined, what is the same and what is not there', async () => {
    const refused = async (changes: Partial<LinkContributions>) =>
      services.links.link(author, illustrates(changes));
    expect(await refused({ fromId: recommendation, toId: practice })).toMatchObject({
      fields: [{ field: 'kind', code: 'NOT_IN_LIST' }],
    });
    expect(await refused({ toId: practice })).toMatchObject({ fields: [{ field: 'toId' }] });
    expect(await refused({ toId: practice.toUpperCase() })).toMatchObject({ fields: [{ field: 'toId' }] });
    expect(await refused({ toId: newId() })).toMatchObject({
      fields: [{ field: 'toId', code: 'UNKNOWN_REFERENCE' }],
    });
    expect(await refused({ id: 'x', toId: 'y' })).toMatchObject({
      fields: [{ field: 'id' }, { field: 'toId' }],
    });
  });

  it('is for what the room works on, and for whoever speaks for one of the two', async () => {
    const stranger = await world.person();
    await expect(services.links.link(stranger, illustrates())).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    await services.revisions.withdraw(author, { contributionId: practice, expectedVersion: 1 });
    expect(await services.links.link(author, illustrates())).toEqual({
      outcome: 'NOT_ALLOWED_NOW',
      status: 'WITHDRAWN',
    });
  });

  it('ends where one contribution has as many as anybody can read', async () => {
    for (let index = 0; index < COUNT_LIMITS.links; index += 1)
      await database.owner.query(
        `INSERT INTO contribution_link (id, meeting_id, kind, from_id, to_id, made_by)
         VALUES ($1, $2, 'RELATED', $3, $4, $5)`,
        [newId(), world.meetingId, practice, await written(author, 'CONCERN'), author.participantId],
      );
    const { links: limit } = COUNT_LIMITS;
    expect(await services.links.link(author, illustrates())).toEqual({
      outcome: 'INVALID',
      fields: [{ field: 'fromId', code: 'TOO_MANY', limit, actual: limit + 1 }],
    });
  });

  it('never waits in a circle when both are linked from both sides at once', async () => {
    const concern = await written(author, 'CONCERN');
    const ends = [practice, recommendation, concern];
    const commands = ends.flatMap((fromId) =>
      ends.filter((toId) => toId !== fromId).map((toId) => illustrates({ kind: 'RELATED', fromId, toId })),
    );
    const results = await Promise.all(
      Array.from({ length: 5 }, () => commands)
        .flat()
        .map((command) => services.links.link(desk, { ...command, id: newId() })),
    );
    expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(['DONE']));
    expect(await standing()).toBe(2);
  });
});

describe('the database itself', () => {
  const insert = (row: Record<string, unknown>) => {
    const link = { id: newId(), meeting_id: world.meetingId, kind: 'RELATED', from_id: practice };
    const whole = { ...link, to_id: recommendation, made_by: author.participantId, ...row };
    const columns = Object.keys(whole);
    const places = columns.map((_, index) => `$${index + 1}`).join(', ');
    return database.app.query(
      `INSERT INTO contribution_link (${columns.join(', ')}) VALUES (${places})`,
      Object.values(whole),
    );
  };

  it.each([
    ['a kind that is none', () => ({ kind: 'PRAISES' }), 'contribution_link__kind_is_known'],
    ['a link to itself', () => ({ to_id: practice }), 'contribution_link__joins_two'],
    ['a contribution that is not there', () => ({ to_id: newId() }), 'contribution_link__to'],
    ['somebody who is not there', () => ({ made_by: newId() }), 'contribution_link__maker'],
  ])('takes no %s', async (_, row, constraint) => {
    await expect(insert(row())).rejects.toMatchObject({ constraint });
  });

  it('joins only what is of one meeting', async () => {
    const elsewhere = await createWorld(database.owner, `OTH${Date.now() % 10000}`);
    const there = await elsewhere.session({ moderation: 'POST' });
    const stranger = await elsewhere.person();
    const id = newId();
    const words = { kind: 'CONCERN' as const, language: 'es', text: 'Otra.', subregionIds: [] };
    await services.contributions.submit(stranger, { id, sessionId: there.id, ...words });
    await expect(insert({ to_id: id })).rejects.toMatchObject({ constraint: 'contribution_link__to' });
    expect(await services.links.link(author, illustrates({ kind: 'RELATED', toId: id }))).toMatchObject({
      fields: [{ field: 'toId', code: 'UNKNOWN_REFERENCE' }],
    });
  });

  it('keeps one of a kind for two, whichever is named first, and changes none but to end it', async () => {
    await insert({});
    await expect(insert({ from_id: recommendation, to_id: practice })).rejects.toMatchObject({
      constraint: 'contribution_link__once',
    });
    const change = (set: string) =>
      database.app.query(`UPDATE contribution_link SET ${set} WHERE from_id = $1`, [practice]);
    await expect(change("kind = 'ANSWERS'")).rejects.toMatchObject({
      constraint: 'contribution_link__only_ends',
    });
    await change('withdrawn_at = now(), withdrawn_by = made_by');
    await expect(change('withdrawn_at = NULL, withdrawn_by = NULL')).rejects.toMatchObject({
      constraint: 'contribution_link__only_ends',
    });
    await insert({});
  });
});
