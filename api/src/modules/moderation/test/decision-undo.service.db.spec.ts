/** Taking a decision back against a real database: what comes back, once, and never over what somebody did since. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MeetingActor } from '@aportes/domain/actor';
import {
  contributionServices,
  type ContributionServices,
} from '../../../../test/support/contribution-services.js';
import { createWorld, type World } from '../../../../test/support/contribution-world.js';
import { migratedDatabase, type MigratedDatabase } from '../../../../test/support/migrated-database.js';
import { newId } from '../../../kernel/ids.js';
import type { ContributionOutcome } from '../../contributions/contribution-outcome.type.js';

let database: MigratedDatabase;
let world: World;
let services: ContributionServices;
let author: MeetingActor;
let rapporteur: MeetingActor;
let sessionId: string;

const WORDS = { language: 'es', text: 'Faltan datos comparables.' } as const;

async function submitted(): Promise<string> {
  const id = newId();
  const item = { id, sessionId, kind: 'CHALLENGE' as const, subregionIds: [], ...WORDS };
  expect(await services.contributions.submit(author, item)).toMatchObject({ outcome: 'DONE' });
  return id;
}

const KINDS = ['ACCEPTED', 'DECLINED', 'CHANGES_REQUESTED'] as const;
type Kind = (typeof KINDS)[number];

async function decided(
  contributionId: string,
  kind: Kind = 'ACCEPTED',
  expectedVersion = 1,
): Promise<string> {
  const decision = { decisionId: newId(), contributionId, expectedVersion };
  const { moderation } = services;
  const outcome =
    kind === 'ACCEPTED'
      ? await moderation.accept(rapporteur, decision)
      : kind === 'DECLINED'
        ? await moderation.decline(rapporteur, { ...decision, reason: 'OTHER', note: 'No.' })
        : await moderation.requestChanges(rapporteur, { ...decision, message: 'Diga quién.' });
  expect(outcome).toMatchObject({ outcome: 'DONE' });
  return decision.decisionId;
}

async function undone(
  decisionId: string,
  expectedVersion = 2,
  by: MeetingActor = rapporteur,
  undoId = newId(),
): Promise<ContributionOutcome> {
  const [viewer, decision] = await services.undo.taken(decisionId, () => by);
  return services.undo.undo(viewer, decision, { undoId, decisionId, expectedVersion });
}

async function stored(id: string): Promise<Record<string, unknown>> {
  const [row] = await database.app.query<Record<string, unknown>[]>(
    'SELECT status, waiting_since, decided_at, symbol, current_revision_number FROM contribution WHERE id = $1',
    [id],
  );
  return row!;
}

async function version(id: string): Promise<number> {
  const rows = await database.app.query<{ version: number }[]>(
    'SELECT version FROM contribution WHERE id = $1',
    [id],
  );
  return rows[0]!.version;
}

beforeAll(async () => {
  database = await migratedDatabase('undo');
  world = await createWorld(database.owner);
  services = contributionServices(database.unitOfWork);
  sessionId = (await world.session()).id;
  author = await world.person();
  rapporteur = await world.person({ roles: [{ role: 'RAPPORTEUR', sessionId }] });
});
afterAll(() => database.close());

describe('undoing a decision', () => {
  it.each(KINDS)('has what was %s wait again as before, in nobody’s hand, as a new version', async (kind) => {
    const id = await submitted();
    const before = await stored(id);
    const decisionId = await decided(id, kind);
    expect(await undone(decisionId)).toMatchObject({ outcome: 'DONE' });
    expect(await stored(id)).toEqual(before);
    expect(await version(id)).toBe(3);
    expect(await services.claims.claim(rapporteur, id)).toMatchObject({ outcome: 'DONE' });
  });

  it('is done once: sent again it is the same answer, a second one comes too late', async () => {
    const id = await submitted();
    const decisionId = await decided(id);
    const undoId = newId();
    for (const _ of [1, 2])
      expect(await undone(decisionId, 2, rapporteur, undoId)).toMatchObject({ outcome: 'DONE' });
    for (const expected of [2, 3])
      expect(await undone(decisionId, expected)).toEqual({ outcome: 'NOT_ALLOWED_NOW', status: 'SUBMITTED' });
    const other = await decided(await submitted());
    expect(await undone(other, 2, rapporteur, undoId)).toEqual({ outcome: 'ID_REUSED' });
  });

  it('gives back the time of the decision before, and can be decided and undone again', async () => {
    const id = await submitted();
    await decided(id, 'CHANGES_REQUESTED');
    const revision = { revisionId: newId(), contributionId: id, expectedVersion: 2 };
    await services.revisions.revise(author, { ...revision, ...WORDS, text: 'Faltan datos por país.' });
    const before = await stored(id);
    expect(before.decided_at).not.toBeNull();
    await undone(await decided(id, 'ACCEPTED', 3), 4);
    await undone(await decided(id, 'DECLINED', 5), 6);
    expect(await stored(id)).toEqual(before);
  });

  it('leaves comments and support as they are, and is not stopped by them', async () => {
    const id = await submitted();
    const decisionId = await decided(id);
    const support = { contributionId: id, revisionNumber: 1, stance: 'ENDORSED' as const };
    await services.endorsements.endorse(rapporteur, { ...support, id: newId(), capacity: 'PERSONAL' });
    const comment = { id: newId(), contributionId: id, kind: 'COMMENT' as const, ...WORDS };
    await services.comments.submit(rapporteur, comment);
    expect(await undone(decisionId)).toMatchObject({ outcome: 'DONE' });
    const [counts] = await database.app.query<object[]>(
      'SELECT endorsement_count, comment_count FROM contribution WHERE id = $1',
      [id],
    );
    expect(counts).toEqual({ endorsement_count: 1, comment_count: 1 });
  });

  it('has what else its kind changed put back first, or nothing at all', async () => {
    const id = await submitted();
    const decisionId = await decided(id, 'CHANGES_REQUESTED');
    const seen: string[] = [];
    services.takeBacks.on('CHANGES_REQUESTED', (decision, { status }) => {
      seen.push(`${decision.id} ${status}`);
      const isFirst = seen.length === 1;
      return isFirst ? Promise.reject(new Error('Something is in the way.')) : Promise.resolve();
    });
    await expect(undone(decisionId)).rejects.toThrow('in the way');
    expect(await stored(id)).toMatchObject({ status: 'CHANGES_REQUESTED' });
    expect(await undone(decisionId)).toMatchObject({ outcome: 'DONE' });
    expect(seen).toEqual(Array(2).fill(`${decisionId} CHANGES_REQUESTED`));
    expect(await stored(id)).toMatchObject({ status: 'SUBMITTED' });
  });

  it('is stale about a version that was not seen, and asks for an id', async () => {
    const id = await submitted();
    const decisionId = await decided(id);
    expect(await undone(decisionId, 1)).toMatchObject({ outcome: 'STALE' });
    expect(await undone(decisionId, 2, rapporteur, 'x')).toMatchObject({ fields: [{ field: 'undoId' }] });
  });

  it('is refused to everybody who did not take it, and to whoever no longer decides there', async () => {
    const decisionId = await decided(await submitted());
    const colleague = await world.person({ roles: [{ role: 'RAPPORTEUR', sessionId }] });
    const moved = { ...rapporteur, roles: [] };
    for (const person of [author, colleague])
      await expect(undone(decisionId, 2, person)).rejects.toMatchObject({
        extensions: { code: 'FORBIDDEN' },
      });
    await expect(undone(decisionId, 2, moved)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await expect(undone(newId())).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });
});

describe('at the same moment', () => {
  const revise = (contributionId: string) =>
    services.revisions.revise(author, {
      ...{ contributionId, revisionId: newId(), expectedVersion: 2 },
      ...{ language: 'es', text: 'Faltan datos por país.' },
    });
  const withdraw = (contributionId: string) =>
    services.revisions.withdraw(author, { contributionId, expectedVersion: 2 });

  it.each([
    ['a withdrawal', 'ACCEPTED', withdraw],
    ['an edit', 'ACCEPTED', revise],
    ['an answer', 'CHANGES_REQUESTED', revise],
    ['a withdrawal of what was declined', 'DECLINED', withdraw],
  ] as const)('of it and %s one wins', async (_, kind, act) => {
    const id = await submitted();
    const decisionId = await decided(id, kind);
    const outcomes = await Promise.all([undone(decisionId), act(id)]);
    expect(outcomes.filter(({ outcome }) => outcome === 'DONE')).toHaveLength(1);
    expect(await version(id)).toBe(3);
  });

  it('of two of it one wins', async () => {
    const decisionId = await decided(await submitted());
    const outcomes = await Promise.all([undone(decisionId), undone(decisionId)]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['DONE', 'NOT_ALLOWED_NOW']);
  });
});

describe('the database itself', () => {
  const write = (decisionId: string, contributionId: string, participantId: string) =>
    database.owner.query(
      `INSERT INTO decision_undo (id, decision_id, contribution_id, participant_id, created_at)
       VALUES ($1, $2, $3, $4, now())`,
      [newId(), decisionId, contributionId, participantId],
    );

  it('takes back only what was decided last, once, by whoever took it, for good', async () => {
    const id = await submitted();
    const decisionId = await decided(id);
    const { participantId } = rapporteur;
    await expect(write(decisionId, id, author.participantId)).rejects.toMatchObject({
      driverError: { constraint: 'decision_undo__by_who_took_it' },
    });
    await services.revisions.revise(author, {
      ...{ contributionId: id, revisionId: newId(), expectedVersion: 2 },
      ...{ language: 'es', text: 'Faltan datos por país.' },
    });
    await expect(write(decisionId, id, participantId)).rejects.toMatchObject({
      driverError: { constraint: 'decision_undo__of_the_last' },
    });
    const last = await submitted();
    const undoable = await decided(last);
    await write(undoable, last, participantId);
    await expect(write(undoable, last, participantId)).rejects.toMatchObject({
      driverError: { constraint: 'decision_undo__once' },
    });
    await expect(
      database.owner.query('DELETE FROM decision_undo WHERE decision_id = $1', [undoable]),
    ).rejects.toMatchObject({ driverError: { constraint: 'decision_undo__is_immutable' } });
  });
});
