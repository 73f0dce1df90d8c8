/** Retagging against a real database: what changes and what never does, once, back to the letter, and in no race twice. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MeetingActor } from '@aportes/domain/actor';
import type { Tags } from '@aportes/domain/retagging.policy';
import {
  contributionServices,
  type ContributionServices,
} from '../../../../test/support/contribution-services.js';
import { createWorld, type World } from '../../../../test/support/contribution-world.js';
import { migratedDatabase, type MigratedDatabase } from '../../../../test/support/migrated-database.js';
import { newId } from '../../../kernel/ids.js';
import type { ContributionOutcome } from '../../contributions/contribution-outcome.type.js';
import { TagRepository } from '../../contributions/data/tag.repository.js';
import type { RetagContribution } from '../retagging.type.js';

let database: MigratedDatabase;
let world: World;
let elsewhere: World;
let services: ContributionServices;
let author: MeetingActor;
let rapporteur: MeetingActor;
let colleague: MeetingActor;
let sessionId: string;

const WORDS = { language: 'es', text: 'Faltan datos comparables.' } as const;
const DETAILS = [{ name: 'rationale', text: 'Sin datos no hay política.' }];

async function submitted(): Promise<string> {
  const id = newId();
  const item = {
    id,
    sessionId,
    kind: 'RECOMMENDATION' as const,
    subregionIds: [],
    ...WORDS,
    details: DETAILS,
  };
  const given = await services.contributions.submit(author, { ...item, addressees: ['STATES'] });
  expect(given).toMatchObject({ outcome: 'DONE' });
  return id;
}

type Change = Partial<Omit<RetagContribution, 'contributionId'>>;

function retag(
  contributionId: string,
  change: Change,
  by: MeetingActor = rapporteur,
): Promise<ContributionOutcome> {
  const command = { retaggingId: newId(), contributionId, expectedVersion: 1, ...change };
  return services.retagging.retag(by, command);
}

async function retagged(contributionId: string, change: Change): Promise<string> {
  const retaggingId = newId();
  expect(await retag(contributionId, { retaggingId, ...change })).toMatchObject({ outcome: 'DONE' });
  return retaggingId;
}

async function undone(
  retaggingId: string,
  expectedVersion = 2,
  by: MeetingActor = rapporteur,
  undoId = newId(),
): Promise<ContributionOutcome> {
  const [viewer, done] = await services.retagging.doneOnce(retaggingId, () => by);
  return services.retagging.undo(viewer, done, { undoId, retaggingId, expectedVersion });
}

const tagsOf = (id: string): Promise<Tags> => new TagRepository(database.unitOfWork).of(id);

async function stored(id: string): Promise<Record<string, unknown>> {
  const [row] = await database.app.query<Record<string, unknown>[]>(
    'SELECT version, symbol, status, waiting_since, current_revision_number FROM contribution WHERE id = $1',
    [id],
  );
  return row!;
}

beforeAll(async () => {
  database = await migratedDatabase('retagging');
  world = await createWorld(database.owner);
  elsewhere = await createWorld(database.owner, 'OTH2017');
  services = contributionServices(database.unitOfWork);
  sessionId = (await world.session()).id;
  author = await world.person();
  rapporteur = await world.person({ roles: [{ role: 'RAPPORTEUR', sessionId }] });
  colleague = await world.person({ roles: [{ role: 'RAPPORTEUR', sessionId }] });
});
afterAll(() => database.close());

describe('retagging', () => {
  it('sets what is named and leaves the rest, the symbol, the text and the waiting', async () => {
    const id = await submitted();
    const before = await stored(id);
    const { south_america, caribbean } = world.subregionIds;
    await retagged(id, { subregionIds: [caribbean, south_america] });
    await retagged(id, { expectedVersion: 2, kind: 'QUESTION', themeIds: [world.themeIds[1]!] });
    expect(await tagsOf(id)).toEqual({
      kind: 'QUESTION',
      themeIds: [world.themeIds[1]],
      subregionIds: [caribbean, south_america].sort(),
    });
    expect(await stored(id)).toEqual({ ...before, version: 3 });
  });

  it('keeps several themes, the main one first', async () => {
    const id = await submitted();
    const themeIds = [world.themeIds[1]!, world.themeIds[0]!];
    await retagged(id, { themeIds });
    expect((await tagsOf(id)).themeIds).toEqual(themeIds);
  });

  it('keeps what the new kind has no field for, and asks for nothing that it would need', async () => {
    const id = await submitted();
    await retagged(id, { kind: 'GOOD_PRACTICE' });
    const [revision] = await database.app.query<object[]>(
      'SELECT number, title, details FROM contribution_revision WHERE contribution_id = $1',
      [id],
    );
    expect(revision).toEqual({ number: 1, title: null, details: DETAILS });
  });

  it('is done once: sent again it is the same answer, with other tags its id is in use', async () => {
    const id = await submitted();
    const retaggingId = await retagged(id, { kind: 'CONCERN' });
    expect(await retag(id, { retaggingId, kind: 'CONCERN' })).toMatchObject({ outcome: 'DONE' });
    for (const [change, by] of [
      [{ kind: 'PRIORITY' }, rapporteur],
      [{ kind: 'CONCERN' }, colleague],
    ] as const)
      expect(await retag(id, { retaggingId, ...change }, by)).toEqual({ outcome: 'ID_REUSED' });
    expect(await stored(id)).toMatchObject({ version: 2 });
  });

  it('changes nothing where these tags stand already', async () => {
    const id = await submitted();
    expect(await retag(id, { kind: 'RECOMMENDATION', subregionIds: [] })).toMatchObject({ outcome: 'DONE' });
    expect(await stored(id)).toMatchObject({ version: 1 });
  });

  it('names what the meeting does not know, or has too many of', async () => {
    const id = await submitted();
    for (const themeIds of [[elsewhere.themeIds[0]!], [newId()], ['x']])
      expect(await retag(id, { themeIds })).toEqual({
        outcome: 'INVALID',
        fields: [{ field: 'themeIds', code: 'UNKNOWN_REFERENCE' }],
      });
    const many = Array.from({ length: 11 }, () => newId());
    expect(await retag(id, { subregionIds: many })).toMatchObject({ fields: [{ field: 'subregionIds' }] });
    expect(await retag(id, { retaggingId: 'x', kind: 'CONCERN' })).toMatchObject({
      fields: [{ field: 'retaggingId' }],
    });
  });

  it('is stale about a version that was not seen, and comes too late for what was declined', async () => {
    const id = await submitted();
    await retagged(id, { kind: 'CONCERN' });
    expect(await retag(id, { kind: 'QUESTION' })).toMatchObject({ outcome: 'STALE' });
    const decision = { decisionId: newId(), contributionId: id, expectedVersion: 2 };
    await services.moderation.decline(rapporteur, { ...decision, reason: 'OTHER', note: 'No.' });
    expect(await retag(id, { expectedVersion: 3, kind: 'QUESTION' })).toEqual({
      outcome: 'NOT_ALLOWED_NOW',
      status: 'DECLINED',
    });
  });

  it('leaves alone what somebody else has in hand, and takes nothing in hand itself', async () => {
    const id = await submitted();
    await services.claims.claim(colleague, id);
    expect(await retag(id, { kind: 'CONCERN' })).toMatchObject({ outcome: 'CLAIMED' });
    await services.claims.release(colleague, { contributionId: id });
    await retagged(id, { kind: 'CONCERN' });
    expect(await services.claims.claim(colleague, id)).toMatchObject({ outcome: 'DONE' });
  });

  it('is the desk’s alone, and never about an own text', async () => {
    const id = await submitted();
    const both = { ...author, roles: [{ role: 'RAPPORTEUR' as const, sessionId }] };
    const secretariat = await world.person({ roles: [{ role: 'SECRETARIAT', sessionId: null }] });
    for (const person of [author, both, secretariat])
      await expect(retag(id, { kind: 'CONCERN' }, person)).rejects.toMatchObject({
        extensions: { code: 'FORBIDDEN' },
      });
  });
});

describe('taking it back', () => {
  it('restores the tags to the letter, once, as a new version', async () => {
    const id = await submitted();
    const before = await tagsOf(id);
    const change = { kind: 'QUESTION' as const, themeIds: [], subregionIds: [world.subregionIds.caribbean] };
    const retaggingId = await retagged(id, change);
    const undoId = newId();
    for (const _ of [1, 2])
      expect(await undone(retaggingId, 2, rapporteur, undoId)).toMatchObject({ outcome: 'DONE' });
    expect(await tagsOf(id)).toEqual(before);
    expect(await stored(id)).toMatchObject({ version: 3 });
    expect(await undone(retaggingId, 3)).toMatchObject({ outcome: 'NOT_ALLOWED_NOW' });
    expect(await undone(undoId, 3)).toMatchObject({ outcome: 'NOT_ALLOWED_NOW' });
    const other = await retagged(await submitted(), { kind: 'CONCERN' });
    expect(await undone(other, 2, rapporteur, undoId)).toEqual({ outcome: 'ID_REUSED' });
  });

  it('ends once somebody has acted on the contribution', async () => {
    const id = await submitted();
    const retaggingId = await retagged(id, { kind: 'QUESTION' });
    const decision = { decisionId: newId(), contributionId: id, expectedVersion: 2 };
    await services.moderation.accept(colleague, decision);
    expect(await undone(retaggingId, 3)).toEqual({ outcome: 'NOT_ALLOWED_NOW', status: 'ACCEPTED' });
  });

  it('is for whoever did it, and not under the hands of somebody else', async () => {
    const id = await submitted();
    const retaggingId = await retagged(id, { kind: 'QUESTION' });
    await expect(undone(retaggingId, 2, colleague)).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    await services.claims.claim(colleague, id);
    expect(await undone(retaggingId)).toMatchObject({ outcome: 'CLAIMED' });
  });
});

describe('at the same moment', () => {
  const accept = (contributionId: string) =>
    services.moderation.accept(colleague, { decisionId: newId(), contributionId, expectedVersion: 1 });

  it.each([
    ['two of it', (id: string) => retag(id, { kind: 'QUESTION' }, colleague)],
    ['a decision and it', accept],
  ])('%s: one wins', async (_, act) => {
    const id = await submitted();
    const outcomes = await Promise.all([retag(id, { kind: 'CONCERN' }), act(id)]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['DONE', 'STALE']);
    expect(await stored(id)).toMatchObject({ version: 2 });
  });
});

describe('the database itself', () => {
  const write = (row: Record<string, unknown>) => {
    const columns = Object.keys(row);
    const places = columns.map((_, index) => `$${index + 1}`).join(', ');
    const sql = `INSERT INTO retagging (${columns.join(', ')}, created_at) VALUES (${places}, now())`;
    return database.owner.query(sql, Object.values(row));
  };

  async function row(contributionId: string, changes: Record<string, unknown> = {}) {
    const { kind, themeIds, subregionIds } = await tagsOf(contributionId);
    return {
      ...{ id: newId(), meeting_id: world.meetingId, contribution_id: contributionId, version: 2 },
      ...{ participant_id: rapporteur.participantId, from_kind: kind, to_kind: 'CONCERN' },
      ...{ from_theme_ids: themeIds, to_theme_ids: themeIds, from_subregion_ids: subregionIds },
      ...{ to_subregion_ids: subregionIds, takes_back: null, ...changes },
    };
  }

  it.each([
    ['from other tags', { from_kind: 'PRIORITY' }, 'retagging__from_what_stands'],
    ['as another version', { version: 3 }, 'retagging__from_what_stands'],
    ['into the same', { to_kind: 'RECOMMENDATION' }, 'retagging__changes_something'],
    ['back to what never stood', { takes_back: newId() }, 'retagging__takes_back_the_last'],
  ])('retags nothing %s', async (_, changes, constraint) => {
    const written = write(await row(await submitted(), changes));
    await expect(written).rejects.toMatchObject({ driverError: { constraint } });
  });

  it('knows no tags of another meeting', async () => {
    const theirs = await row(await submitted(), { to_theme_ids: [elsewhere.themeIds[0]] });
    await expect(write(theirs)).rejects.toMatchObject({ driverError: { constraint: 'contribution__theme' } });
  });

  it('keeps what was written, and the symbol', async () => {
    const id = await submitted();
    await write(await row(id));
    await expect(
      database.owner.query('DELETE FROM retagging WHERE contribution_id = $1', [id]),
    ).rejects.toMatchObject({ driverError: { constraint: 'retagging__is_immutable' } });
    await expect(
      database.owner.query(`UPDATE contribution SET symbol = 'X' WHERE id = $1`, [id]),
    ).rejects.toMatchObject({ driverError: { constraint: 'contribution__symbol_stays' } });
  });
});
