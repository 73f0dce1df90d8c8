/** Another wording against a real database: beside the text, answered once, by whoever may, before its time is over. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MeetingActor } from '@aportes/domain/actor';
import { WORDING_ANSWER_MS } from '@aportes/domain/limits';
import type { EditKind } from '@aportes/domain/vocabulary';
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

const OWN = { language: 'es', text: 'Faltan datos comparables.' } as const;
const OTHER = { language: 'es', text: 'Faltan datos que puedan compararse.' } as const;

interface Proposed {
  id: string;
  decisionId: string;
}

async function submitted(): Promise<string> {
  const id = newId();
  const item = { id, sessionId, kind: 'CHALLENGE' as const, subregionIds: [], ...OWN };
  expect(await services.contributions.submit(author, item)).toMatchObject({ outcome: 'DONE' });
  return id;
}

const command = (contributionId: string, editKind: EditKind = 'EDITORIAL', expectedVersion = 1) => ({
  ...{ decisionId: newId(), contributionId, expectedVersion, editKind },
  ...{ ...OTHER, message: 'Así se entiende mejor.' },
});

async function proposed(editKind?: EditKind): Promise<Proposed> {
  const id = await submitted();
  const { decisionId, ...rest } = command(id, editKind);
  expect(await services.wordings.propose(rapporteur, { decisionId, ...rest })).toMatchObject({
    outcome: 'DONE',
  });
  return { id, decisionId };
}

const confirm = (contributionId: string, expectedVersion = 2, answerId = newId()) =>
  services.wordingAnswers.confirm(author, { answerId, contributionId, expectedVersion });
const reject = (contributionId: string, message: string | null = null, expectedVersion = 2) =>
  services.wordingAnswers.reject(author, { answerId: newId(), contributionId, expectedVersion, message });

async function undo({ decisionId }: Proposed, expectedVersion = 2): Promise<ContributionOutcome> {
  const [viewer, decision] = await services.undo.taken(decisionId, () => rapporteur);
  return services.undo.undo(viewer, decision, { undoId: newId(), decisionId, expectedVersion });
}

const lapse = (id: string, afterMs = WORDING_ANSWER_MS + 1_000) =>
  services.clock.at(new Date(Date.now() + afterMs), () => services.wordingAnswers.lapse(id));

interface Stored {
  status: string;
  version: number;
  waits: boolean;
  text: string;
  by: string;
}

async function stored(id: string): Promise<Stored> {
  const [row] = await database.app.query<Stored[]>(
    `SELECT c.status, c.version, c.waiting_since IS NOT NULL AS waits, r.text, r.author_participant_id AS by
     FROM contribution c JOIN contribution_revision r
       ON r.contribution_id = c.id AND r.number = c.current_revision_number WHERE c.id = $1`,
    [id],
  );
  return row!;
}

const outcomes = async (id: string) =>
  (
    await database.app.query<{ verdict: string }[]>(
      'SELECT verdict FROM wording_answer WHERE contribution_id = $1',
      [id],
    )
  ).map(({ verdict }) => verdict);

beforeAll(async () => {
  database = await migratedDatabase('wording');
  world = await createWorld(database.owner);
  services = contributionServices(database.unitOfWork);
  sessionId = (await world.session()).id;
  author = await world.person();
  rapporteur = await world.person({ roles: [{ role: 'RAPPORTEUR', sessionId }] });
});
afterAll(() => database.close());

describe('a proposed wording', () => {
  it('stands beside the text, which nobody waits for meanwhile', async () => {
    const { id } = await proposed();
    expect(await stored(id)).toEqual({
      ...{ status: 'AWAITING_AUTHOR', version: 2, waits: false },
      ...{ text: OWN.text, by: author.participantId },
    });
    expect(await services.moderation.accept(rapporteur, command(id))).toMatchObject({
      outcome: 'NOT_ALLOWED_NOW',
    });
    const revision = { revisionId: newId(), contributionId: id, expectedVersion: 2, ...OTHER };
    expect(await services.revisions.revise(author, revision)).toMatchObject({ outcome: 'NOT_ALLOWED_NOW' });
  });

  it('is the accepted text once its author confirms it, in the words of whoever wrote it', async () => {
    const { id } = await proposed();
    expect(await confirm(id)).toMatchObject({ outcome: 'DONE' });
    expect(await stored(id)).toEqual({
      ...{ status: 'ACCEPTED', version: 3, waits: false },
      ...{ text: OTHER.text, by: rapporteur.participantId },
    });
  });

  it.each([
    ['EDITORIAL', 'CARRIED_OVER'],
    ['SUBSTANTIVE', 'ASKS_AGAIN'],
  ] as const)('that is %s leaves what was endorsed %s', async (editKind, standing) => {
    const { id } = await proposed(editKind);
    const supporter = await world.person();
    const support = { contributionId: id, revisionNumber: 1, stance: 'ENDORSED' as const };
    await services.endorsements.endorse(supporter, { ...support, id: newId(), capacity: 'PERSONAL' });
    await confirm(id);
    const [view] = await services.queries.visibleByIds(supporter, [id]);
    expect(view!.row.viewerEndorsement).toMatchObject({ standing });
  });

  it('leaves the text where its author rejects it, and waits again in nobody’s hand', async () => {
    const { id } = await proposed();
    expect(await reject(id, 'No lo dije así.')).toMatchObject({ outcome: 'DONE' });
    expect(await stored(id)).toMatchObject({ status: 'IN_REVIEW', waits: true, text: OWN.text });
    expect(await services.claims.claim(rapporteur, id)).toMatchObject({ outcome: 'DONE' });
    await services.claims.release(rapporteur, { contributionId: id });
    expect(await stored(id)).toMatchObject({ status: 'SUBMITTED' });
    const again = command(id, 'SUBSTANTIVE', 3);
    expect(await services.wordings.propose(rapporteur, again)).toMatchObject({ outcome: 'DONE' });
    expect(await confirm(id, 4)).toMatchObject({ outcome: 'DONE' });
  });

  it('lapses in its time and not before, and the text stands', async () => {
    const { id } = await proposed();
    await lapse(id, WORDING_ANSWER_MS - 60_000);
    expect(await stored(id)).toMatchObject({ status: 'AWAITING_AUTHOR' });
    await lapse(id);
    await lapse(id);
    expect(await stored(id)).toMatchObject({ status: 'IN_REVIEW', waits: true, text: OWN.text });
    expect(await outcomes(id)).toEqual(['LAPSED']);
    expect(await confirm(id, 3)).toMatchObject({ outcome: 'NOT_ALLOWED_NOW' });
  });

  it('is taken back as long as its author has not answered', async () => {
    const one = await proposed();
    expect(await undo(one)).toMatchObject({ outcome: 'DONE' });
    expect(await stored(one.id)).toMatchObject({ status: 'SUBMITTED', waits: true, text: OWN.text });
    expect(await confirm(one.id, 3)).toMatchObject({ outcome: 'NOT_ALLOWED_NOW' });
    await lapse(one.id);
    expect(await outcomes(one.id)).toEqual([]);
    const other = await proposed();
    await confirm(other.id);
    expect(await undo(other, 3)).toMatchObject({ outcome: 'NOT_ALLOWED_NOW' });
  });

  it('is proposed once, however often it is sent, and another text under its id is refused', async () => {
    const id = await submitted();
    const sent = command(id);
    for (const _ of [1, 2])
      expect(await services.wordings.propose(rapporteur, sent)).toMatchObject({ outcome: 'DONE' });
    for (const other of [{ text: 'Faltan.' }, { message: null }, { editKind: 'SUBSTANTIVE' as const }])
      expect(await services.wordings.propose(rapporteur, { ...sent, ...other })).toEqual({
        outcome: 'ID_REUSED',
      });
    const answerId = newId();
    for (const _ of [1, 2]) expect(await confirm(id, 2, answerId)).toMatchObject({ outcome: 'DONE' });
    expect(await services.wordings.propose(rapporteur, sent)).toMatchObject({ outcome: 'DONE' });
    expect((await stored(id)).version).toBe(3);
  });

  it('names what is wrong with it, and asks for what was seen', async () => {
    const id = await submitted();
    const none = { ...command(id), text: '', message: 'x'.repeat(2_001) };
    expect(await services.wordings.propose(rapporteur, none)).toMatchObject({
      fields: [{ field: 'text' }, { field: 'message' }],
    });
    const old = command(id, 'EDITORIAL', 7);
    expect(await services.wordings.propose(rapporteur, old)).toMatchObject({ outcome: 'STALE' });
    const { id: other } = await proposed();
    expect(await confirm(other, 1)).toMatchObject({ outcome: 'STALE' });
    expect(await stored(other)).toMatchObject({ status: 'AWAITING_AUTHOR' });
  });

  it('is answered by its author alone, and withdrawing it is an answer too', async () => {
    const { id } = await proposed();
    for (const person of [rapporteur, await world.person()])
      await expect(
        services.wordingAnswers.confirm(person, {
          answerId: newId(),
          contributionId: id,
          expectedVersion: 2,
        }),
      ).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await services.revisions.withdraw(author, { contributionId: id, expectedVersion: 2 });
    await lapse(id);
    expect(await stored(id)).toMatchObject({ status: 'WITHDRAWN' });
    expect(await outcomes(id)).toEqual([]);
  });
});

describe('at the same moment', () => {
  it.each(Array.from({ length: 6 }, (_, round) => round))(
    'of confirming, rejecting, undoing and lapsing one wins, each time (%i)',
    async () => {
      const one = await proposed();
      const [confirmed, rejected, undone] = await Promise.all([
        confirm(one.id),
        reject(one.id),
        undo(one),
        lapse(one.id),
      ]);
      const answered = await outcomes(one.id);
      const done = [confirmed, rejected, undone].filter(({ outcome }) => outcome === 'DONE').length;
      expect(done + answered.filter((verdict) => verdict === 'LAPSED').length).toBe(1);
      expect((await stored(one.id)).version).toBe(3);
    },
  );
});

describe('the database itself', () => {
  const answer = (decisionId: string, id: string, verdict: string, by: string | null) =>
    database.owner.query(
      `INSERT INTO wording_answer (id, decision_id, contribution_id, verdict, participant_id, created_at)
       VALUES ($1, $2, $3, $4, $5, now())`,
      [newId(), decisionId, id, verdict, by],
    );

  it('takes one answer, from the author, while it is awaited, and lets it lapse in its time alone', async () => {
    const { id, decisionId } = await proposed();
    for (const [verdict, by] of [
      ['CONFIRMED', rapporteur.participantId],
      ['LAPSED', null],
    ] as const)
      await expect(answer(decisionId, id, verdict, by)).rejects.toMatchObject({
        constraint: 'wording_answer__while_awaited',
      });
    await answer(decisionId, id, 'CONFIRMED', author.participantId);
    await expect(answer(decisionId, id, 'REJECTED', author.participantId)).rejects.toMatchObject({
      constraint: 'wording_answer__once',
    });
    const other = await proposed();
    await undo(other);
    await expect(answer(other.decisionId, other.id, 'CONFIRMED', author.participantId)).rejects.toMatchObject(
      {
        constraint: 'wording_answer__while_awaited',
      },
    );
  });

  it('keeps proposals and answers as they were written', async () => {
    const { id, decisionId } = await proposed();
    await reject(id, 'No.');
    for (const sql of [
      'UPDATE wording_proposal SET lapses_at = now() WHERE decision_id = $1',
      'DELETE FROM wording_proposal WHERE decision_id = $1',
      `UPDATE wording_answer SET message = 'Sí.' WHERE decision_id = $1`,
      `UPDATE wording_answer SET message = '—' WHERE decision_id = $1`,
      'DELETE FROM wording_answer WHERE decision_id = $1',
    ])
      await expect(database.owner.query(sql, [decisionId])).rejects.toMatchObject({
        code: '23000',
      });
  });
});
