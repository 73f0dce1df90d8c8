/** The floor against a real database: one speaks at a time whatever the timing, and a turn is captured once. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MeetingActor } from '@aportes/domain/actor';
import {
  contributionServices,
  type ContributionServices,
} from '../../../../test/support/contribution-services.js';
import { createWorld, type World } from '../../../../test/support/contribution-world.js';
import { migratedDatabase, type MigratedDatabase } from '../../../../test/support/migrated-database.js';
import { newId } from '../../../kernel/ids.js';
import type { CaptureIntervention, NamedSpeaker } from '../scribe-commands.type.js';

interface StoredTurn {
  id: string;
  begun: boolean;
  over: boolean;
  contributionId: string | null;
}

let database: MigratedDatabase;
let world: World;
let services: ContributionServices;
let scribe: MeetingActor;
let speaker: MeetingActor;
let sessionId: string;

const rapporteur = () => world.person({ roles: [{ role: 'RAPPORTEUR', sessionId }] });
const turn = (extra: Partial<NamedSpeaker> = {}): NamedSpeaker => ({
  turnId: newId(),
  sessionId,
  participantId: speaker.participantId,
  capacity: 'PERSONAL',
  ...extra,
});
const ago = (seconds: number) => new Date(Date.now() - seconds * 1000);
const words = (extra: Partial<CaptureIntervention> = {}): CaptureIntervention => ({
  ...turn(),
  contributionId: newId(),
  startedAt: ago(60),
  endedAt: ago(1),
  kind: 'RECOMMENDATION',
  language: 'es',
  text: 'Que se reconozcan los títulos.',
  ...extra,
});

async function list(): Promise<StoredTurn[]> {
  return database.app.query<StoredTurn[]>(
    `SELECT id, started_at IS NOT NULL AS begun, ended_at IS NOT NULL AS over, contribution_id AS "contributionId"
     FROM speaking_turn WHERE session_id = $1 ORDER BY position`,
    [sessionId],
  );
}

async function stored(id: string): Promise<Record<string, unknown>> {
  const [row] = await database.app.query<Record<string, unknown>[]>(
    `SELECT status, author_participant_id AS author, capture_mode AS mode, captured_by AS scribe,
       is_member_state AS state, source, attribution_level AS level FROM contribution WHERE id = $1`,
    [id],
  );
  return row!;
}

const outcomes = (all: readonly { outcome: string }[]) => all.map(({ outcome }) => outcome).sort();
const refuses = async (work: Promise<unknown>, constraint: string) =>
  expect(work).rejects.toMatchObject({ driverError: { constraint } });

beforeAll(async () => {
  database = await migratedDatabase('scribe');
  world = await createWorld(database.owner);
  services = contributionServices(database.unitOfWork);
  speaker = await world.person({ name: 'Rosa Ibarra' });
});
beforeEach(async () => {
  sessionId = (await world.session()).id;
  scribe = await rapporteur();
});
afterAll(() => database.close());

describe('the list of speakers', () => {
  it('keeps the order in which they asked, and another where somebody moves them', async () => {
    const turns = [turn(), turn(), turn()];
    for (const one of turns) await services.speakers.add(scribe, one);
    const ids = turns.map(({ turnId }) => turnId);
    expect((await list()).map(({ id }) => id)).toEqual(ids);
    await services.speakers.move(scribe, { turnId: ids[2]!, sessionId, beforeId: ids[0]! });
    expect((await list()).map(({ id }) => id)).toEqual([ids[2], ids[0], ids[1]]);
    await services.speakers.move(scribe, { turnId: ids[2]!, sessionId });
    expect((await list()).map(({ id }) => id)).toEqual(ids);
    await services.speakers.remove(scribe, { turnId: ids[1]!, sessionId });
    await services.speakers.remove(scribe, { turnId: ids[1]!, sessionId });
    expect((await list()).map(({ id }) => id)).toEqual([ids[0], ids[2]]);
  });

  it('says for whom they speak as it was last put right, until it was taken down', async () => {
    const state = await world.person({ stakeholderKind: 'STATE', country: 'CL' });
    const said = words({ participantId: state.participantId, capacity: 'PERSONAL' });
    await services.speakers.add(scribe, said);
    const recast = (capacity: NamedSpeaker['capacity']) =>
      services.speakers.changeCapacity(scribe, { turnId: said.turnId, sessionId, capacity });
    for (const capacity of ['INSTITUTION', 'DELEGATION'] as const)
      expect(await recast(capacity)).toMatchObject({ outcome: 'KEPT' });
    // A device that has not heard of it names them as before.
    expect(await services.speakers.giveFloor(scribe, { ...said, at: ago(9) })).toMatchObject({
      outcome: 'KEPT',
    });
    expect(await services.interventions.capture(scribe, said)).toMatchObject({ outcome: 'DONE' });
    expect(await recast('PERSONAL')).toMatchObject({ outcome: 'KEPT' });
    expect(await stored(said.contributionId)).toMatchObject({ state: true });
    const [kept] = await database.app.query<{ capacity: string }[]>(
      'SELECT capacity FROM speaking_turn WHERE id = $1',
      [said.turnId],
    );
    expect(kept).toEqual({ capacity: 'DELEGATION' });
    const later = `UPDATE speaking_turn SET capacity = 'PERSONAL' WHERE id = $1`;
    await refuses(database.app.query(later, [said.turnId]), 'speaking_turn__goes_onward');
    const unheard = { turnId: newId(), sessionId, capacity: 'PERSONAL' as const };
    expect(await services.speakers.changeCapacity(scribe, unheard)).toMatchObject({ outcome: 'INVALID' });
  });

  it('has each of twenty who are added at once in a place of their own', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => services.speakers.add(scribe, turn())));
    expect(outcomes(all)).toEqual(Array<string>(20).fill('KEPT'));
    expect(await list()).toHaveLength(20);
  });

  it('takes the same turn once, and another under its id not at all', async () => {
    const one = turn();
    expect(await services.speakers.add(scribe, one)).toMatchObject({ outcome: 'KEPT' });
    expect(await services.speakers.add(scribe, one)).toMatchObject({ outcome: 'KEPT' });
    const other = { ...one, capacity: 'DELEGATION' as const };
    expect(await services.speakers.add(scribe, other)).toMatchObject({ outcome: 'ID_REUSED' });
    expect(await list()).toHaveLength(1);
  });

  it('names who is no participant by a label, and nobody by nothing', async () => {
    const nobody = turn({ participantId: null });
    expect(await services.speakers.add(scribe, nobody)).toMatchObject({
      fields: [{ field: 'label', code: 'REQUIRED' }],
    });
    const labelled = turn({ participantId: null, label: 'Delegación de Belice' });
    expect(await services.speakers.add(scribe, labelled)).toMatchObject({ outcome: 'KEPT' });
    const unknown = turn({ participantId: newId() });
    expect(await services.speakers.add(scribe, unknown)).toMatchObject({
      fields: [{ field: 'participantId', code: 'UNKNOWN_REFERENCE' }],
    });
  });
});

describe('the floor', () => {
  it('is one speaker’s of twenty to whom it is given at once', async () => {
    const turns = Array.from({ length: 20 }, () => ({ ...turn(), at: new Date() }));
    const all = await Promise.all(turns.map((one) => services.speakers.giveFloor(scribe, one)));
    expect(outcomes(all)).toEqual(Array<string>(20).fill('KEPT'));
    const rows = await list();
    expect(rows.filter(({ begun, over }) => begun && !over)).toHaveLength(1);
    expect(rows.filter(({ over }) => over)).toHaveLength(19);
  });

  it('is in the database one speaker’s, whoever writes there', async () => {
    for (const one of [turn(), turn()]) await services.speakers.add(scribe, one);
    const begin = `UPDATE speaking_turn SET started_at = now() WHERE session_id = $1`;
    await refuses(database.app.query(begin, [sessionId]), 'speaking_turn__one_speaks');
  });

  it('goes on and never back', async () => {
    const one = turn();
    await services.speakers.giveFloor(scribe, { ...one, at: ago(5) });
    const back = `UPDATE speaking_turn SET started_at = NULL WHERE id = $1`;
    await refuses(database.app.query(back, [one.turnId]), 'speaking_turn__goes_onward');
    const gone = `DELETE FROM speaking_turn WHERE id = $1`;
    await refuses(database.app.query(gone, [one.turnId]), 'speaking_turn__goes_onward');
  });

  it('was had before, where it is told late, and takes it from nobody', async () => {
    const [now, late] = [turn(), turn()];
    await services.speakers.giveFloor(scribe, { ...now, at: ago(5) });
    await services.speakers.giveFloor(scribe, { ...late, at: ago(60) });
    const rows = await list();
    expect(rows.find(({ id }) => id === now.turnId)).toMatchObject({ begun: true, over: false });
    expect(rows.find(({ id }) => id === late.turnId)).toMatchObject({ begun: true, over: true });
  });
});

describe('an intervention', () => {
  it('is one contribution, however often and by how many devices the turn is closed', async () => {
    const one = words();
    await services.speakers.giveFloor(scribe, { ...one, at: one.startedAt });
    const all = await Promise.all(
      Array.from({ length: 20 }, () => services.interventions.capture(scribe, one)),
    );
    expect(outcomes(all)).toEqual(Array<string>(20).fill('DONE'));
    const again = { ...one, contributionId: newId() };
    expect(await services.interventions.capture(scribe, again)).toEqual({ outcome: 'ID_REUSED' });
    const other = { ...one, text: 'Otra cosa.' };
    expect(await services.interventions.capture(scribe, other)).toEqual({ outcome: 'ID_REUSED' });
    expect(await list()).toMatchObject([{ over: true, contributionId: one.contributionId }]);
  });

  it('waits for the desk as its speaker’s, also where everything is accepted at once', async () => {
    sessionId = (await world.session({ moderation: 'POST' })).id;
    scribe = await rapporteur();
    const one = words();
    await services.interventions.capture(scribe, one);
    expect(await stored(one.contributionId)).toMatchObject({
      ...{ status: 'SUBMITTED', author: speaker.participantId, mode: 'SCRIBE', scribe: scribe.participantId },
      ...{ state: false, level: 'NAME_AND_INSTITUTION' },
    });
  });

  it('is a Member State’s where its delegation speaks', async () => {
    const state = await world.person({ stakeholderKind: 'STATE', country: 'CL' });
    const said = words({ participantId: state.participantId, capacity: 'DELEGATION' });
    const own = words({ participantId: state.participantId });
    for (const one of [said, own]) await services.interventions.capture(scribe, one);
    expect(await stored(said.contributionId)).toMatchObject({ state: true });
    expect(await stored(own.contributionId)).toMatchObject({ state: false });
  });

  it('of who is no participant has no author, and tells the label only where institutions are told', async () => {
    const label = 'Delegación de Belice';
    const named = words({ participantId: null, label });
    await services.interventions.capture(scribe, named);
    expect(await stored(named.contributionId)).toMatchObject({ author: null, source: label });
    const level = `UPDATE meeting SET attribution_default = $1 WHERE id = $2`;
    await database.owner.query(level, ['NON_ATTRIBUTABLE', world.meetingId]);
    const unnamed = words({ participantId: null, label });
    await services.interventions.capture(scribe, unnamed);
    await database.owner.query(level, ['NAME_AND_INSTITUTION', world.meetingId]);
    expect(await stored(unnamed.contributionId)).toMatchObject({ source: null, level: 'NON_ATTRIBUTABLE' });
  });

  it('is not taken where its words are refused, and then the turn is not known either', async () => {
    expect(await services.interventions.capture(scribe, words({ text: ' ' }))).toMatchObject({
      fields: [{ field: 'text', code: 'REQUIRED' }],
    });
    expect(await list()).toEqual([]);
  });

  it('is taken down by somebody else than who speaks', async () => {
    const own = words({ participantId: scribe.participantId });
    await expect(services.interventions.capture(scribe, own)).rejects.toThrow('FORBIDDEN');
    const another = await rapporteur();
    expect(await services.interventions.capture(another, own)).toMatchObject({ outcome: 'DONE' });
  });

  it('is decided about by another rapporteur, and by its scribe only where there is none', async () => {
    const accept = (contributionId: string) => ({ decisionId: newId(), contributionId, expectedVersion: 1 });
    const alone = words();
    await services.interventions.capture(scribe, alone);
    expect(await services.moderation.accept(scribe, accept(alone.contributionId))).toMatchObject({
      outcome: 'DONE',
    });
    const another = await rapporteur();
    const one = words();
    await services.interventions.capture(scribe, one);
    await expect(services.moderation.accept(scribe, accept(one.contributionId))).rejects.toThrow('FORBIDDEN');
    expect(await services.moderation.accept(another, accept(one.contributionId))).toMatchObject({
      outcome: 'DONE',
    });
  });
});

describe('what the speaker says to it', () => {
  async function captured(): Promise<string> {
    const one = words();
    await services.interventions.capture(scribe, one);
    return one.contributionId;
  }
  const answer = (contributionId: string) => ({ answerId: newId(), contributionId, revisionNumber: 1 });

  it('is the speaker’s alone, and said once', async () => {
    const id = await captured();
    const one = answer(id);
    await expect(services.speakerAnswers.answer(scribe, one, 'CONFIRMED')).rejects.toThrow('FORBIDDEN');
    const all = await Promise.all(
      Array.from({ length: 20 }, () => services.speakerAnswers.answer(speaker, one, 'CONFIRMED')),
    );
    expect(outcomes(all)).toEqual(Array<string>(20).fill('DONE'));
    expect(await services.speakerAnswers.answer(speaker, answer(id), 'NOT_MINE')).toMatchObject({
      outcome: 'NOT_ALLOWED_NOW',
    });
    await refuses(
      database.app.query(`INSERT INTO speaker_answer VALUES ($1, $2, $3, 1, $4, 'CONFIRMED', now())`, [
        newId(),
        world.meetingId,
        await captured(),
        scribe.participantId,
      ]),
      'speaker_answer__of_the_speaker',
    );
  });

  it('is about the version that was read', async () => {
    const id = await captured();
    const stale = { ...answer(id), revisionNumber: 2 };
    expect(await services.speakerAnswers.answer(speaker, stale, 'CONFIRMED')).toMatchObject({
      outcome: 'STALE',
    });
  });

  it('makes it nobody’s where it was not theirs, and has it decided about anew', async () => {
    const id = await captured();
    const another = await rapporteur();
    await services.moderation.accept(another, {
      ...{ decisionId: newId(), contributionId: id, expectedVersion: 1 },
    });
    const one = answer(id);
    await services.speakerAnswers.answer(speaker, one, 'NOT_MINE');
    expect(await services.speakerAnswers.answer(speaker, one, 'NOT_MINE')).toMatchObject({ outcome: 'DONE' });
    expect(await stored(id)).toMatchObject({ author: null, status: 'SUBMITTED', state: false });
  });

  it('takes an edit of theirs out of the hand of whoever has it, with the edit', async () => {
    const id = await captured();
    const another = await rapporteur();
    await services.moderation.accept(another, {
      ...{ decisionId: newId(), contributionId: id, expectedVersion: 1 },
    });
    await services.revisions.revise(speaker, {
      ...{ revisionId: newId(), contributionId: id, expectedVersion: 2, language: 'es', text: 'Otra cosa.' },
      addressees: ['STATES'],
    });
    await services.claims.claim(another, id);
    await services.speakerAnswers.answer(speaker, answer(id), 'NOT_MINE');
    expect(await stored(id)).toMatchObject({ status: 'SUBMITTED' });
    expect(await services.claims.claim(await rapporteur(), id)).toMatchObject({ outcome: 'DONE' });
    expect(await stored(id)).toMatchObject({ status: 'IN_REVIEW' });
  });
});
