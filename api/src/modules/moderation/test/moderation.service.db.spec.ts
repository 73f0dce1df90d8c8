/** Deciding against a real database: who may, on which version, once, and in the history for good. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
let rapporteur: MeetingActor;
let sessionId: string;

async function submitted(by: MeetingActor = author): Promise<string> {
  const id = newId();
  const text = 'Faltan datos comparables.';
  const outcome = await services.contributions.submit(by, {
    id,
    sessionId,
    kind: 'CHALLENGE',
    language: 'es',
    text,
    subregionIds: [],
  });
  expect(outcome.outcome).toBe('DONE');
  return id;
}

const decision = (contributionId: string, expectedVersion = 1) => ({
  decisionId: newId(),
  contributionId,
  expectedVersion,
});

/** Its speaker says that it was not said. */
async function disowned(id: string): Promise<void> {
  await database.owner.query(
    `UPDATE contribution SET capture_mode = 'SCRIBE', captured_by = $2, author_participant_id = NULL WHERE id = $1`,
    [id, (await world.person()).participantId],
  );
}

async function status(id: string): Promise<string> {
  const rows = await database.app.query<{ status: string }[]>(
    'SELECT status FROM contribution WHERE id = $1',
    [id],
  );
  return rows[0]!.status;
}

beforeAll(async () => {
  database = await migratedDatabase('moderate');
  world = await createWorld(database.owner);
  services = contributionServices(database.unitOfWork);
  sessionId = (await world.session()).id;
  author = await world.person();
  rapporteur = await world.person({ roles: [{ role: 'RAPPORTEUR', sessionId }] });
});
afterAll(() => database.close());

describe('deciding on a contribution', () => {
  it('asks nobody for changes of what is nobody’s, whoever writes it', async () => {
    const id = await submitted();
    await disowned(id);
    const asked = { ...decision(id), message: '¿Dónde?' };
    expect(await services.moderation.requestChanges(rapporteur, asked)).toEqual({
      ...{ outcome: 'NOT_ALLOWED_NOW', status: 'SUBMITTED' },
    });
    expect(await status(id)).toBe('SUBMITTED');
    await database.owner.query(`UPDATE contribution SET status = 'IN_REVIEW' WHERE id = $1`, [id]);
    for (const to of ['CHANGES_REQUESTED', 'AWAITING_AUTHOR'])
      await expect(
        database.owner.query('UPDATE contribution SET status = $2, waiting_since = NULL WHERE id = $1', [
          id,
          to,
        ]),
      ).rejects.toMatchObject({ constraint: 'contribution__somebody_is_asked' });
    expect(await services.moderation.accept(rapporteur, decision(id))).toMatchObject({ outcome: 'DONE' });
  });

  it('accepts once; the same decision again is the same answer, a second one comes too late', async () => {
    const id = await submitted();
    const accept = decision(id);
    expect(await services.moderation.accept(rapporteur, accept)).toMatchObject({ outcome: 'DONE' });
    expect(await services.moderation.accept(rapporteur, accept)).toMatchObject({ outcome: 'DONE' });
    for (const version of [1, 2])
      expect(await services.moderation.accept(rapporteur, decision(id, version))).toEqual({
        outcome: 'NOT_ALLOWED_NOW',
        status: 'ACCEPTED',
      });
    expect(await status(id)).toBe('ACCEPTED');
  });

  it('lets one of two rapporteurs decide', async () => {
    const other = await world.person({ roles: [{ role: 'RAPPORTEUR', sessionId: null }] });
    const id = await submitted();
    const outcomes = await Promise.all([
      services.moderation.accept(rapporteur, decision(id)),
      services.moderation.decline(other, { ...decision(id), reason: 'DUPLICATE', note: 'Ya está en R-001' }),
    ]);
    expect(outcomes.map((one) => one.outcome).sort()).toEqual(['DONE', 'NOT_ALLOWED_NOW']);
  });

  it('is stale about a text that its author changed meanwhile', async () => {
    const id = await submitted();
    const revised = { revisionId: newId(), contributionId: id, expectedVersion: 1 };
    await services.revisions.revise(author, { ...revised, language: 'es', text: 'Mejor' });
    expect(await services.moderation.accept(rapporteur, decision(id))).toMatchObject({ outcome: 'STALE' });
    expect(await status(id)).toBe('SUBMITTED');
  });

  it('declines with a note, and asks for changes with a message, else names the field', async () => {
    const id = await submitted();
    const decline = { ...decision(id), reason: 'OFF_TOPIC' as const, note: ' ' };
    expect(await services.moderation.decline(rapporteur, decline)).toMatchObject({
      fields: [{ field: 'note' }],
    });
    const request = { ...decision(id), message: 'Diga quién actúa.' };
    expect(await services.moderation.requestChanges(rapporteur, request)).toMatchObject({ outcome: 'DONE' });
    expect(await status(id)).toBe('CHANGES_REQUESTED');
    const revised = {
      revisionId: newId(),
      contributionId: id,
      expectedVersion: 2,
      language: 'es',
      text: 'Mejor',
    };
    await services.revisions.revise(author, revised);
    expect(await status(id)).toBe('SUBMITTED');
  });

  it('CVE-2026-21865, CVE-2026-32615: is refused for an own contribution, for another session and for everybody else', async () => {
    const own = await submitted(rapporteur);
    const elsewhere = await world.person({
      roles: [{ role: 'RAPPORTEUR', sessionId: (await world.session()).id }],
    });
    for (const person of [rapporteur, elsewhere, author])
      await expect(services.moderation.accept(person, decision(own))).rejects.toMatchObject({
        extensions: { code: 'FORBIDDEN' },
      });
  });
});
