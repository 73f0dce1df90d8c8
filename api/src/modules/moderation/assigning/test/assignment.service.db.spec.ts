/** Assignments against a real database: from whom to whom, once, and gone with the office of whoever had it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MeetingActor } from '@aportes/domain/actor';
import {
  contributionServices,
  type ContributionServices,
} from '../../../../../test/support/contribution-services.js';
import { createWorld, type World } from '../../../../../test/support/contribution-world.js';
import { migratedDatabase, type MigratedDatabase } from '../../../../../test/support/migrated-database.js';
import { newId } from '../../../../kernel/ids.js';
import type { ContributionOutcome } from '../../../contributions/contribution-outcome.type.js';
import type { AssignContribution } from '../assignment.service.js';

let database: MigratedDatabase;
let world: World;
let services: ContributionServices;
let author: MeetingActor;
let ana: MeetingActor;
let bea: MeetingActor;
let secretariat: MeetingActor;
let sessionId: string;

const WORDS = { language: 'es', text: 'Faltan datos comparables.', addressees: [], details: [] };

async function submitted(by = author): Promise<string> {
  const id = newId();
  const item = { id, sessionId, kind: 'CONCERN' as const, subregionIds: [], ...WORDS };
  expect(await services.contributions.submit(by, item)).toMatchObject({ outcome: 'DONE' });
  return id;
}

function assign(
  contributionId: string,
  to: MeetingActor | null,
  more: Partial<AssignContribution> = {},
  by = secretariat,
): Promise<ContributionOutcome> {
  const assigneeId = to?.participantId ?? null;
  return services.assignments.assign(by, { assignmentId: newId(), contributionId, assigneeId, ...more });
}

async function assigned(contributionId: string, to: MeetingActor, by = secretariat): Promise<string> {
  const assignmentId = newId();
  expect(await assign(contributionId, to, { assignmentId }, by)).toMatchObject({ outcome: 'DONE' });
  return assignmentId;
}

async function undone(
  assignmentId: string,
  by = secretariat,
  undoId = newId(),
): Promise<ContributionOutcome> {
  const [viewer, row] = await services.assignments.doneOnce(assignmentId, () => by);
  return services.assignments.undo(viewer, row, { undoId, assignmentId });
}

async function whose(contributionId: string): Promise<string | null> {
  const rows = await database.app.query<{ id: string }[]>(
    'SELECT participant_id AS id FROM assignee WHERE contribution_id = $1',
    [contributionId],
  );
  return rows[0]?.id ?? null;
}

async function history(contributionId: string): Promise<(string | null)[][]> {
  const rows = await database.app.query<{ from: string | null; to: string | null }[]>(
    'SELECT from_id AS "from", to_id AS "to" FROM assignment WHERE contribution_id = $1 ORDER BY number',
    [contributionId],
  );
  return rows.map(({ from, to }) => [from, to]);
}

const rapporteur = (name: string) => world.person({ name, roles: [{ role: 'RAPPORTEUR', sessionId }] });

beforeAll(async () => {
  database = await migratedDatabase('assignments');
  world = await createWorld(database.owner);
  services = contributionServices(database.unitOfWork);
  sessionId = (await world.session()).id;
  author = await world.person({ name: 'Autora' });
  ana = await rapporteur('Ana');
  bea = await rapporteur('Bea');
  secretariat = await world.person({ name: 'Sede', roles: [{ role: 'SECRETARIAT', sessionId: null }] });
});
afterAll(() => database.close());

describe('assigning', () => {
  it('says whose it is, and leaves the contribution and who may decide as they were', async () => {
    const id = await submitted();
    const state = 'SELECT version, status, waiting_since FROM contribution WHERE id = $1';
    const before = await database.app.query<object[]>(state, [id]);
    await assigned(id, ana);
    expect(await assign(id, bea, { seenAssigneeId: ana.participantId }, ana)).toMatchObject({
      outcome: 'DONE',
    });
    expect(await assign(id, null, { seenAssigneeId: bea.participantId }, bea)).toMatchObject({
      outcome: 'DONE',
    });
    expect(await database.app.query(state, [id])).toEqual(before);
    expect(await whose(id)).toBeNull();
    expect(await history(id)).toEqual([
      [null, ana.participantId],
      [ana.participantId, bea.participantId],
      [bea.participantId, null],
    ]);
    await assigned(id, ana);
    expect(await services.claims.claim(bea, id)).toMatchObject({ outcome: 'DONE' });
  });

  it('is done once, and an id means one thing', async () => {
    const id = await submitted();
    const command = { assignmentId: newId(), contributionId: id, assigneeId: ana.participantId };
    for (const _ of [1, 2, 3])
      expect(await services.assignments.assign(secretariat, command)).toEqual({
        outcome: 'DONE',
        contributionId: id,
      });
    expect(await history(id)).toHaveLength(1);
    const other = { ...command, assigneeId: bea.participantId };
    expect(await services.assignments.assign(secretariat, other)).toMatchObject({ outcome: 'ID_REUSED' });
    expect(await services.assignments.assign(ana, command)).toMatchObject({ outcome: 'ID_REUSED' });
    expect(await assign(id, ana)).toMatchObject({ outcome: 'DONE' });
    expect(await history(id)).toHaveLength(1);
  });

  it('is stale where it is somebody else’s than was seen', async () => {
    const id = await submitted();
    await assigned(id, ana);
    expect(await assign(id, bea)).toMatchObject({ outcome: 'STALE' });
    expect(await assign(id, bea, { seenAssigneeId: ana.participantId })).toMatchObject({ outcome: 'DONE' });
  });

  it('gives it to one of two who are faster at the same time', async () => {
    const id = await submitted();
    const outcomes = await Promise.all([assign(id, ana), assign(id, bea)]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['DONE', 'STALE']);
  });

  it('is to a rapporteur of its session who has not written it, and of nothing that no longer waits', async () => {
    const elsewhere = (await world.session()).id;
    const roles = [{ role: 'RAPPORTEUR' as const, sessionId: elsewhere }];
    const refused = [{ field: 'assigneeId', code: 'NOT_IN_LIST' }];
    const own = await submitted(ana);
    for (const to of [ana, author, secretariat, await world.person({ roles })])
      expect(await assign(own, to)).toEqual({ outcome: 'INVALID', fields: refused });
    await expect(assign(own, bea, {}, ana)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await assigned(own, bea);
    const decision = { decisionId: newId(), contributionId: own, expectedVersion: 1 };
    await services.moderation.accept(bea, decision);
    expect(await assign(own, null, { seenAssigneeId: bea.participantId })).toMatchObject({
      outcome: 'NOT_ALLOWED_NOW',
    });
  });

  it('of what is not attributed is for oneself alone, so that nobody learns whose it is not', async () => {
    const id = newId();
    const hidden = { attributionLevel: 'NON_ATTRIBUTABLE' as const };
    const item = { id, sessionId, kind: 'CONCERN' as const, subregionIds: [], ...WORDS, ...hidden };
    await services.contributions.submit(ana, item);
    const to = async (one: MeetingActor, by: MeetingActor) => (await assign(id, one, {}, by)).outcome;
    expect([await to(ana, bea), await to(bea, secretariat), await to(bea, bea)]).toEqual([
      'INVALID',
      'INVALID',
      'DONE',
    ]);
  });

  it('holds in the database whatever asks for it', async () => {
    const id = await submitted(ana);
    const insert = (from: string | null, to: string | null, number: number) =>
      database.app.query(
        `INSERT INTO assignment (id, meeting_id, contribution_id, participant_id, from_id, to_id, number, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, now())`,
        [newId(), world.meetingId, id, bea.participantId, from, to, number],
      );
    await expect(insert(null, ana.participantId, 1)).rejects.toThrow('a rapporteur of its session');
    await expect(insert(null, author.participantId, 1)).rejects.toThrow('a rapporteur of its session');
    await expect(insert(ana.participantId, bea.participantId, 1)).rejects.toThrow('from whoever');
    await expect(insert(null, bea.participantId, 2)).rejects.toThrow('from whoever');
    await insert(null, bea.participantId, 1);
    await expect(database.app.query('UPDATE assignment SET to_id = NULL')).rejects.toThrow();
    await expect(database.owner.query('DELETE FROM assignment')).rejects.toThrow();
  });
});

describe('taking an assignment back', () => {
  it('gives it to whom it was, once, and by whoever did it', async () => {
    const id = await submitted();
    await assigned(id, ana);
    const second = newId();
    const seen = { assignmentId: second, seenAssigneeId: ana.participantId };
    await assign(id, bea, seen);
    await expect(undone(second, ana)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(undone(second, author)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    const undoId = newId();
    for (const _ of [1, 2])
      expect(await undone(second, secretariat, undoId)).toMatchObject({ outcome: 'DONE' });
    expect(await whose(id)).toBe(ana.participantId);
    expect(await undone(second)).toMatchObject({ outcome: 'NOT_ALLOWED_NOW' });
  });

  it('is possible after it was retagged or opened, and not once it was assigned anew or decided about', async () => {
    const id = await submitted();
    const first = await assigned(id, ana);
    await services.claims.claim(ana, id);
    const tags = { retaggingId: newId(), contributionId: id, expectedVersion: 1, kind: 'QUESTION' as const };
    await services.retagging.retag(ana, tags);
    expect(await undone(first)).toMatchObject({ outcome: 'DONE' });
    const next = await assigned(id, bea);
    await services.moderation.accept(ana, { decisionId: newId(), contributionId: id, expectedVersion: 2 });
    expect(await undone(next)).toMatchObject({ outcome: 'NOT_ALLOWED_NOW' });
  });

  it('gives nothing to somebody who has left meanwhile', async () => {
    const cleo = await rapporteur('Cleo');
    const id = await submitted();
    await assigned(id, cleo);
    const taken = newId();
    await assign(id, ana, { assignmentId: taken, seenAssigneeId: cleo.participantId });
    await database.app.query('UPDATE participant SET left_at = now() WHERE id = $1', [cleo.participantId]);
    expect(await undone(taken)).toMatchObject({ outcome: 'NOT_ALLOWED_NOW' });
  });
});

describe('an assignment goes', () => {
  it('with the role, with leaving, and not while another role holds it', async () => {
    const [dora, eva] = [await rapporteur('Dora'), await rapporteur('Eva')];
    const [one, other] = [await submitted(), await submitted()];
    await assigned(one, dora);
    await assigned(other, eva);
    await database.app.query(
      `INSERT INTO role_grant (id, meeting_id, participant_id, role) VALUES ($1, $2, $3, 'RAPPORTEUR')`,
      [newId(), world.meetingId, dora.participantId],
    );
    const revoke = (sql: string) =>
      database.app.query(`DELETE FROM role_grant WHERE participant_id = $1 AND ${sql}`, [dora.participantId]);
    await revoke('session_id IS NOT NULL');
    expect(await whose(one)).toBe(dora.participantId);
    await revoke('TRUE');
    expect(await whose(one)).toBeNull();
    await database.app.query('UPDATE participant SET removed_at = now() WHERE id = $1', [eva.participantId]);
    expect(await whose(other)).toBeNull();
  });

  it('from whoever declined what is appealed, who leaves it to another', async () => {
    const id = await submitted();
    await assigned(id, ana);
    const decision = { decisionId: newId(), contributionId: id, expectedVersion: 1 };
    await services.moderation.decline(ana, { ...decision, reason: 'OFF_TOPIC', note: 'No es de aquí.' });
    expect(await whose(id)).toBe(ana.participantId);
    const appeal = { appealId: newId(), contributionId: id, expectedVersion: 2, text: 'Sí lo es.' };
    expect(await services.appeals.appeal(author, appeal)).toMatchObject({ outcome: 'DONE' });
    expect(await whose(id)).toBeNull();
    expect(await assign(id, ana)).toMatchObject({ outcome: 'INVALID' });
    expect(await assign(id, bea)).toMatchObject({ outcome: 'DONE' });
  });
});
