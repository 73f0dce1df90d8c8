/** Decisions about edits taken back, against a real database: by whoever took them, once, to the letter, until somebody acted. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MeetingActor } from '@aportes/domain/actor';
import { contentRows } from '../../../../test/support/content-digest.js';
import {
  contributionServices,
  type ContributionServices,
} from '../../../../test/support/contribution-services.js';
import { createWorld, type World } from '../../../../test/support/contribution-world.js';
import { migratedDatabase, type MigratedDatabase } from '../../../../test/support/migrated-database.js';
import { newId } from '../../../kernel/ids.js';
import type { ContributionOutcome } from '../../contributions/contribution-outcome.type.js';
import { RevisionRepository } from '../../contributions/data/revision.repository.js';

let database: MigratedDatabase;
let world: World;
let services: ContributionServices;
let author: MeetingActor;
let rapporteur: MeetingActor;
let colleague: MeetingActor;
let sessionId: string;
let id: string;

const VERDICTS = ['ACCEPTED', 'DECLINED'] as const;
type Verdict = (typeof VERDICTS)[number];

/** An accepted text, and an edit of it that waits. */
beforeEach(async () => {
  id = newId();
  const item = {
    id,
    sessionId,
    kind: 'CHALLENGE' as const,
    subregionIds: [],
    language: 'es',
    text: 'Faltan.',
  };
  await services.contributions.submit(author, item);
  await services.moderation.accept(rapporteur, {
    decisionId: newId(),
    contributionId: id,
    expectedVersion: 1,
  });
  const edit = {
    contributionId: id,
    expectedVersion: 2,
    revisionId: newId(),
    language: 'pt',
    text: 'Faltam.',
  };
  expect(await services.revisions.revise(author, edit)).toMatchObject({ outcome: 'DONE' });
});

async function decided(verdict: Verdict, expectedVersion = 3, by = rapporteur): Promise<string> {
  const decision = { decisionId: newId(), contributionId: id, revisionNumber: 2, expectedVersion };
  const outcome =
    verdict === 'ACCEPTED'
      ? await services.editModeration.accept(by, decision)
      : await services.editModeration.decline(by, { ...decision, note: 'No se acordó.' });
  expect(outcome).toMatchObject({ outcome: 'DONE' });
  return decision.decisionId;
}

async function undone(
  decisionId: string,
  expectedVersion = 4,
  by = rapporteur,
  undoId = newId(),
): Promise<ContributionOutcome> {
  const [viewer, decision] = await services.undo.takenOfEdit(decisionId, () => by);
  return services.undo.undo(viewer, decision, { undoId, decisionId, expectedVersion });
}

async function states(): Promise<string[]> {
  const rows = await new RevisionRepository(database.unitOfWork).ofContributions([id]);
  return rows.map(({ state }) => state);
}

beforeAll(async () => {
  database = await migratedDatabase('edit_undo');
  world = await createWorld(database.owner);
  services = contributionServices(database.unitOfWork);
  sessionId = (await world.session()).id;
  author = await world.person();
  rapporteur = await world.person({ roles: [{ role: 'RAPPORTEUR', sessionId }] });
  colleague = await world.person({ roles: [{ role: 'RAPPORTEUR', sessionId }] });
});
afterAll(() => database.close());

describe.each(VERDICTS)('an edit that was %s', (verdict) => {
  it('waits again as it had, and all else is to the letter as before', async () => {
    const before = await contentRows(database.owner, world.meetingId);
    const decisionId = await decided(verdict);
    expect(await contentRows(database.owner, world.meetingId)).not.toEqual(before);
    expect(await undone(decisionId)).toEqual({ outcome: 'DONE', contributionId: id });
    expect(await contentRows(database.owner, world.meetingId)).toEqual(before);
    expect(await states()).toEqual(['CURRENT', 'WAITING']);
  });

  it('is decided about anew, and the other way', async () => {
    await undone(await decided(verdict));
    const other = verdict === 'ACCEPTED' ? 'DECLINED' : 'ACCEPTED';
    await decided(other, 5);
    expect(await states()).toEqual(other === 'ACCEPTED' ? ['FORMER', 'CURRENT'] : ['CURRENT', 'NOT_TAKEN']);
  });

  it('is taken back once, by whoever decided, on the version that was seen', async () => {
    const decisionId = await decided(verdict);
    for (const person of [author, colleague])
      await expect(undone(decisionId, 4, person)).rejects.toThrow('FORBIDDEN');
    await expect(undone(decisionId, 4, await world.person())).rejects.toThrow('NOT_FOUND');
    await expect(undone(newId())).rejects.toThrow('NOT_FOUND');
    expect(await undone(decisionId, 3)).toMatchObject({ outcome: 'STALE' });
    expect(await undone(decisionId, 4, rapporteur, 'x')).toMatchObject({ fields: [{ field: 'undoId' }] });
    const undoId = newId();
    expect(await undone(decisionId, 4, rapporteur, undoId)).toMatchObject({ outcome: 'DONE' });
    expect(await undone(decisionId, 4, rapporteur, undoId)).toMatchObject({ outcome: 'DONE' });
    expect(await undone(decisionId, 5)).toEqual({ outcome: 'NOT_ALLOWED_NOW', status: 'ACCEPTED' });
    expect(await undone(await decided(verdict, 5), 6, rapporteur, undoId)).toEqual({ outcome: 'ID_REUSED' });
  });

  it('stays decided once its author has written another one, or taken the text away', async () => {
    const decisionId = await decided(verdict);
    const edit = {
      contributionId: id,
      expectedVersion: 4,
      revisionId: newId(),
      language: 'es',
      text: 'Más.',
    };
    await services.revisions.revise(author, edit);
    expect(await undone(decisionId, 5)).toEqual({ outcome: 'NOT_ALLOWED_NOW', status: 'ACCEPTED' });
    await services.revisions.withdraw(author, { contributionId: id, expectedVersion: 5 });
    expect(await undone(decisionId, 6)).toEqual({ outcome: 'NOT_ALLOWED_NOW', status: 'WITHDRAWN' });
  });
});

it('stays accepted once somebody has endorsed the new text, and not because of the old one', async () => {
  const endorse = (revisionNumber: number) =>
    services.endorsements.endorse(colleague, {
      ...{ id: newId(), contributionId: id, revisionNumber, stance: 'ENDORSED', capacity: 'PERSONAL' },
    });
  await endorse(1);
  await undone(await decided('ACCEPTED'));
  const decisionId = await decided('ACCEPTED', 5);
  expect(await endorse(2)).toMatchObject({ outcome: 'DONE' });
  expect(await undone(decisionId, 6)).toEqual({ outcome: 'NOT_ALLOWED_NOW', status: 'ACCEPTED' });
});

it('is open, too, once its author has said anew who is named', async () => {
  const decisionId = await decided('DECLINED');
  const change = { contributionId: id, expectedVersion: 4, attributionLevel: 'INSTITUTION' as const };
  expect(await services.attribution.change(author, change)).toMatchObject({ outcome: 'DONE' });
  expect(await undone(decisionId, 5)).toMatchObject({ outcome: 'DONE' });
});

describe('the database', () => {
  it('has one decision a version that stands, and takes back the last act alone', async () => {
    const decisionId = await decided('DECLINED');
    await expect(
      database.owner.query(
        `INSERT INTO edit_decision (id, meeting_id, contribution_id, revision_number, verdict, participant_id)
         VALUES ($1, $2, $3, 2, 'ACCEPTED', $4)`,
        [newId(), world.meetingId, id, rapporteur.participantId],
      ),
    ).rejects.toMatchObject({ constraint: 'edit_decision__one_a_version' });
    await database.owner.query('UPDATE contribution SET version = version + 1 WHERE id = $1', [id]);
    await expect(
      database.owner.query(
        `INSERT INTO edit_decision_undo (id, decision_id, contribution_id, participant_id, created_at)
         VALUES ($1, $2, $3, $4, now())`,
        [newId(), decisionId, id, rapporteur.participantId],
      ),
    ).rejects.toMatchObject({ constraint: 'edit_decision_undo__of_the_last' });
  });
});
