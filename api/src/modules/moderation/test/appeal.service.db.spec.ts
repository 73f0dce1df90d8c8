/** What was decided comes back, against a real database: appealed once and for another rapporteur, or reopened for a reason. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MeetingActor } from '@aportes/domain/actor';
import {
  contributionServices,
  type ContributionServices,
} from '../../../../test/support/contribution-services.js';
import { createWorld, type World } from '../../../../test/support/contribution-world.js';
import { migratedDatabase, type MigratedDatabase } from '../../../../test/support/migrated-database.js';
import { newId } from '../../../kernel/ids.js';

let database: MigratedDatabase;
let world: World;
let services: ContributionServices;
let author: MeetingActor;
let one: MeetingActor;
let sessionId: string;
let id: string;

const FORBIDDEN = { extensions: { code: 'FORBIDDEN' } };

const seen = (expectedVersion: number) => ({ contributionId: id, expectedVersion });
const decision = (expectedVersion: number) => ({ ...seen(expectedVersion), decisionId: newId() });
const refusal = (expectedVersion: number) => ({
  ...decision(expectedVersion),
  ...{ reason: 'OTHER' as const, note: 'No es concreto.' },
});
const appeal = (expectedVersion: number, appealId = newId(), text = 'Sí lo es.') =>
  services.appeals.appeal(author, { ...seen(expectedVersion), appealId, text });
const colleague = () => world.person({ roles: [{ role: 'RAPPORTEUR', sessionId }] });

async function undo(decisionId: string, by: MeetingActor, expectedVersion: number) {
  const [viewer, taken] = await services.undo.taken(decisionId, () => by);
  return services.undo.undo(viewer, taken, { undoId: newId(), decisionId, expectedVersion });
}

async function stored(): Promise<{ status: string; waits: boolean; isPublished: boolean }> {
  const [row] = await database.app.query<{ status: string; waits: boolean; isPublished: boolean }[]>(
    `SELECT status, waiting_since IS NOT NULL AS waits, published_at IS NOT NULL AS "isPublished"
     FROM contribution WHERE id = $1`,
    [id],
  );
  return row!;
}

beforeAll(async () => {
  database = await migratedDatabase('appeal');
  world = await createWorld(database.owner);
  services = contributionServices(database.unitOfWork);
  author = await world.person();
});
afterAll(() => database.close());

/** Each in a session of its own, so that it has the rapporteurs it is given. */
beforeEach(async () => {
  sessionId = (await world.session()).id;
  one = await colleague();
  id = newId();
  const text = { language: 'es', text: 'Faltan datos comparables.' };
  await services.contributions.submit(author, {
    id,
    sessionId,
    kind: 'CHALLENGE',
    subregionIds: [],
    ...text,
  });
});

describe('an appeal', () => {
  it('brings what was declined back to the desk, once', async () => {
    await services.moderation.decline(one, refusal(1));
    const appealId = newId();
    for (const _ of [1, 2]) expect(await appeal(2, appealId)).toMatchObject({ outcome: 'DONE' });
    expect(await appeal(3, appealId, 'Otra cosa.')).toEqual({ outcome: 'ID_REUSED' });
    expect(await stored()).toMatchObject({ status: 'IN_REVIEW', waits: true });
    await services.moderation.decline(await colleague(), refusal(3));
    expect(await appeal(4)).toEqual({ outcome: 'NOT_ALLOWED_NOW', status: 'DECLINED' });
  });

  it('is the author’s, about what was seen, with words', async () => {
    expect(await appeal(1)).toMatchObject({ outcome: 'NOT_ALLOWED_NOW' });
    await services.moderation.decline(one, refusal(1));
    const command = { ...seen(2), appealId: newId(), text: 'Sí.' };
    await expect(services.appeals.appeal(one, command)).rejects.toMatchObject(FORBIDDEN);
    expect(await appeal(1)).toMatchObject({ outcome: 'STALE' });
    expect(await appeal(2, newId(), ' ')).toMatchObject({ fields: [{ field: 'text' }] });
  });

  it('is for another rapporteur, as long as there is one', async () => {
    await services.moderation.decline(one, refusal(1));
    const other = await colleague();
    await appeal(2);
    await expect(services.claims.claim(one, id)).rejects.toMatchObject(FORBIDDEN);
    await expect(services.moderation.accept(one, decision(3))).rejects.toMatchObject(FORBIDDEN);
    for (const write of [
      `INSERT INTO claim (contribution_id, meeting_id, participant_id, claimed_at, expires_at)
       SELECT id, meeting_id, $2, now(), now() FROM contribution WHERE id = $1`,
      `INSERT INTO moderation_decision (id, meeting_id, contribution_id, from_status, to_status, participant_id)
       SELECT gen_random_uuid(), meeting_id, id, 'IN_REVIEW', 'ACCEPTED', $2 FROM contribution WHERE id = $1`,
    ])
      await expect(database.owner.query(write, [id, one.participantId])).rejects.toMatchObject({
        constraint: 'appeal__is_for_another',
      });
    expect(await services.claims.claim(other, id)).toMatchObject({ outcome: 'DONE' });
    expect(await services.moderation.accept(other, decision(3))).toMatchObject({ outcome: 'DONE' });
  });

  it('is for whoever declined it where nobody else could decide', async () => {
    await services.moderation.decline(one, refusal(1));
    const gone = await colleague();
    await appeal(2);
    await database.owner.query('UPDATE participant SET left_at = now() WHERE id = $1', [gone.participantId]);
    expect(await services.moderation.accept(one, decision(3))).toMatchObject({ outcome: 'DONE' });
  });

  it('is for whoever declined what the only other one had captured', async () => {
    id = newId();
    await services.interventions.capture(await colleague(), {
      ...{ contributionId: id, turnId: newId(), sessionId, participantId: author.participantId },
      ...{ capacity: 'PERSONAL', kind: 'CHALLENGE', language: 'es', text: 'Faltan datos.' },
      ...{ startedAt: new Date(), endedAt: new Date() },
    });
    await services.moderation.decline(one, refusal(1));
    await appeal(2);
    expect(await services.moderation.accept(one, decision(3))).toMatchObject({ outcome: 'DONE' });
  });

  it.each(Array.from({ length: 4 }, (_, round) => round))(
    'and undoing the refusal at the same moment: one of the two, each time (%i)',
    async () => {
      const declined = refusal(1);
      await services.moderation.decline(one, declined);
      const both = await Promise.all([appeal(2), undo(declined.decisionId, one, 2)]);
      expect(both.filter(({ outcome }) => outcome === 'DONE')).toHaveLength(1);
    },
  );

  it('is made once and kept as it was written, whoever writes', async () => {
    await services.moderation.decline(one, refusal(1));
    await appeal(2);
    const [row] = await database.owner.query<{ decision_id: string }[]>(
      'SELECT decision_id FROM appeal WHERE contribution_id = $1',
      [id],
    );
    const again = `INSERT INTO appeal (id, meeting_id, contribution_id, decision_id, participant_id, text, created_at)
      SELECT gen_random_uuid(), meeting_id, id, $2, author_participant_id, 'x', now() FROM contribution WHERE id = $1`;
    await expect(database.owner.query(again, [id, row!.decision_id])).rejects.toMatchObject({
      constraint: 'appeal__of_a_refusal',
    });
    await services.moderation.decline(await colleague(), refusal(3));
    await expect(database.owner.query(again, [id, row!.decision_id])).rejects.toMatchObject({
      constraint: 'appeal__once',
    });
    await expect(
      database.owner.query(`UPDATE appeal SET text = '—' WHERE contribution_id = $1`, [id]),
    ).rejects.toMatchObject({ constraint: 'appeal__is_immutable' });
  });
});

describe('reopening', () => {
  const reopen = (by: MeetingActor, expectedVersion = 2, changes: object = {}) =>
    services.reopenings.reopen(by, { ...decision(expectedVersion), reason: 'Falta la fuente.', ...changes });

  it('has what was accepted wait again, for a reason, and be decided about as usual', async () => {
    await services.moderation.accept(one, decision(1));
    expect(await reopen(one, 2, { reason: '' })).toMatchObject({ fields: [{ field: 'reason' }] });
    expect(await reopen(one, 1)).toMatchObject({ outcome: 'STALE' });
    const decisionId = newId();
    for (const _ of [1, 2]) expect(await reopen(one, 2, { decisionId })).toMatchObject({ outcome: 'DONE' });
    expect(await stored()).toEqual({ status: 'IN_REVIEW', waits: true, isPublished: true });
    expect(await services.queries.visibleByIds(null, [id])).toEqual([]);
    expect(await services.moderation.decline(await colleague(), refusal(3))).toMatchObject({
      outcome: 'DONE',
    });
  });

  it('is for the desk and the secretariat, and not while an edit waits', async () => {
    await services.moderation.accept(one, decision(1));
    const secretariat = await world.person({ roles: [{ role: 'SECRETARIAT', sessionId: null }] });
    const { id: another } = await world.session();
    const elsewhere = await world.person({ roles: [{ role: 'RAPPORTEUR', sessionId: another }] });
    for (const person of [author, elsewhere]) await expect(reopen(person)).rejects.toMatchObject(FORBIDDEN);
    const edit = { revisionId: newId(), ...seen(2), language: 'es', text: 'Faltan datos por país.' };
    await services.revisions.revise(author, edit);
    expect(await reopen(secretariat, 3)).toMatchObject({ outcome: 'NOT_ALLOWED_NOW' });
    await services.edits.withdraw(author, { ...seen(3), revisionNumber: 2 });
    expect(await reopen(secretariat, 4)).toMatchObject({ outcome: 'DONE' });
  });

  it('is taken back by whoever did it, also once somebody had it in hand, and stands as before', async () => {
    await services.moderation.accept(one, decision(1));
    const secretariat = await world.person({ roles: [{ role: 'SECRETARIAT', sessionId: null }] });
    const decisionId = newId();
    await reopen(secretariat, 2, { decisionId });
    await services.claims.claim(one, id);
    await services.claims.release(one, { contributionId: id });
    expect((await stored()).status).toBe('SUBMITTED');
    expect(await undo(decisionId, secretariat, 3)).toMatchObject({ outcome: 'DONE' });
    expect(await stored()).toEqual({ status: 'ACCEPTED', waits: false, isPublished: true });
    expect(await services.queries.visibleByIds(null, [id])).toHaveLength(1);
  });
});
