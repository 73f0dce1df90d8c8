/** Commenting, replying and withdrawing against a real database: who may, what is kept, and what is told once. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MeetingActor, RoleGrant } from '@aportes/domain/actor';
import {
  contributionServices,
  type ContributionServices,
} from '../../../../test/support/contribution-services.js';
import { createWorld, type World } from '../../../../test/support/contribution-world.js';
import { migratedDatabase, type MigratedDatabase } from '../../../../test/support/migrated-database.js';
import { newId } from '../../../kernel/ids.js';
import type { SubmitComment } from '../comment.service.js';

let database: MigratedDatabase;
let world: World;
let services: ContributionServices;
let author: MeetingActor;
let reader: MeetingActor;
let contributionId: string;
let here: string;

function comment(changes: Partial<SubmitComment> = {}): SubmitComment {
  return { id: newId(), contributionId, kind: 'COMMENT', language: 'es', text: 'De acuerdo.', ...changes };
}

async function commentCount(): Promise<number> {
  const sql = 'SELECT comment_count AS count FROM contribution WHERE id = $1';
  const rows = await database.app.query<{ count: number }[]>(sql, [contributionId]);
  return rows[0]!.count;
}

beforeAll(async () => {
  database = await migratedDatabase('comment');
  world = await createWorld(database.owner);
  services = contributionServices(database.unitOfWork);
  [author, reader] = [await world.person(), await world.person({ name: 'Luz Pérez' })];
  const { id: sessionId } = await world.session();
  here = sessionId;
  contributionId = newId();
  await services.contributions.submit(author, {
    id: contributionId,
    sessionId,
    kind: 'QUESTION',
    language: 'es',
    text: '¿Quién financia?',
    subregionIds: [],
  });
});
afterAll(() => database.close());

describe('commenting', () => {
  it('takes a comment once, whatever the number of deliveries at once', async () => {
    const once = comment();
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => services.comments.submit(reader, once)),
    );
    expect(outcomes.every((one) => one.outcome === 'DONE')).toBe(true);
    expect(await commentCount()).toBe(1);
    expect(await services.comments.submit(reader, { ...once, text: 'Otra' })).toEqual({
      outcome: 'ID_REUSED',
    });
  });

  it('puts a reply to a reply beside it, once, and knows what it answers', async () => {
    const parent = comment();
    const reply = comment({ parentId: parent.id });
    const answer = comment({ parentId: reply.id.toUpperCase() });
    await services.comments.submit(reader, parent);
    await services.comments.submit(author, reply);
    for (const _ of [1, 2])
      expect(await services.comments.submit(reader, answer)).toMatchObject({ outcome: 'DONE' });
    const rows = await services.commentRows.byIds([reply.id, answer.id]);
    const places = new Map(
      rows.map(({ id, parentId, inReplyTo }) => [id, [parentId, inReplyTo?.id ?? null]]),
    );
    expect(places).toEqual(
      new Map([
        [reply.id, [parent.id, null]],
        [answer.id, [parent.id, reply.id]],
      ]),
    );
    expect(await services.comments.submit(reader, { ...answer, parentId: parent.id })).toEqual({
      outcome: 'ID_REUSED',
    });
    expect(await services.comments.submit(reader, comment({ parentId: newId() }))).toMatchObject({
      fields: [{ field: 'parentId', code: 'UNKNOWN_REFERENCE' }],
    });
  });

  it('answers nothing of another thread, whoever asks the database to', async () => {
    const [one, other] = [comment(), comment()];
    const reply = comment({ parentId: one.id });
    const answer = comment({ parentId: reply.id });
    for (const each of [one, other, reply, answer]) await services.comments.submit(reader, each);
    const move = (sql: string) =>
      database.app.query(`UPDATE comment SET ${sql} WHERE id = $2`, [other.id, answer.id]);
    await expect(move('parent_id = $1')).rejects.toMatchObject({ constraint: 'comment__in_reply_to' });
    await expect(move('in_reply_to_id = $1')).rejects.toMatchObject({ constraint: 'comment__in_reply_to' });
    await expect(
      move('parent_id = NULL, in_reply_to_id = coalesce(in_reply_to_id, $1)'),
    ).rejects.toMatchObject({
      constraint: 'comment__in_reply_to_stands_in_a_thread',
    });
  });

  it('is marked as a presenter’s by who presents there, and by nobody else', async () => {
    const { id: sessionId } = await world.session();
    const presents = async (roles: RoleGrant[]) => {
      const sent = comment();
      await services.comments.submit(await world.person({ roles }), sent);
      return (await services.commentRows.byIds([sent.id]))[0]!.isByPresenter;
    };
    expect(await presents([{ role: 'PRESENTER', sessionId: here }])).toBe(true);
    expect(await presents([{ role: 'PRESENTER', sessionId: null }])).toBe(true);
    expect(await presents([{ role: 'PRESENTER', sessionId }])).toBe(false);
    expect(await presents([{ role: 'RAPPORTEUR', sessionId: here }])).toBe(false);
  });

  it('is edited by its author for a while, once each time, and keeps what stood before', async () => {
    const sent = comment();
    await services.comments.submit(reader, sent);
    const row = async () => (await services.commentRows.byIds([sent.id]))[0]!;
    const revise = async (by: MeetingActor, text: string, expectedVersion: number) =>
      services.commentRevisions.revise(by, await row(), { text, expectedVersion, language: 'ES' });
    await expect(revise(author, 'No.', 1)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    const outcomes = await Promise.all([1, 2, 3].map(() => revise(reader, 'Casi de acuerdo.', 1)));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['DONE', 'DONE', 'DONE']);
    expect(await revise(reader, 'Tarde.', 1)).toMatchObject({ outcome: 'STALE' });
    expect(await revise(reader, ' ', 2)).toMatchObject({ fields: [{ field: 'text', code: 'REQUIRED' }] });
    await revise(reader, 'Nada de acuerdo.', 2);
    expect(await row()).toMatchObject({ text: 'Nada de acuerdo.', language: 'es', version: 3 });
    const kept = await database.app.query<{ text: string }[]>(
      'SELECT number, text FROM comment_revision WHERE comment_id = $1 ORDER BY number',
      [sent.id],
    );
    expect(kept).toEqual([
      { number: 1, text: 'De acuerdo.' },
      { number: 2, text: 'Casi de acuerdo.' },
    ]);
    expect(await services.comments.submit(reader, sent)).toMatchObject({ outcome: 'DONE' });
    await database.app.query(`UPDATE comment SET created_at = now() - interval '11 minutes' WHERE id = $1`, [
      sent.id,
    ]);
    expect(await revise(reader, 'Ya no.', 3)).toEqual({ outcome: 'TOO_LATE' });
    expect((await row()).text).toBe('Nada de acuerdo.');
  });

  it('is accepted as the answer by whoever asked, one at a time, and told once', async () => {
    const asked = comment({ kind: 'QUESTION' });
    const [one, other] = [comment({ parentId: asked.id }), comment({ parentId: asked.id })];
    for (const each of [asked, one, other]) await services.comments.submit(reader, each);
    const row = async () => (await services.commentRows.byIds([asked.id]))[0]!;
    const accept = async (by: MeetingActor, id: string | null) =>
      services.answers.accept(by, await row(), id);
    const events = async () => {
      const sql = `SELECT type, comment_id AS id FROM event_log WHERE type LIKE 'ANSWER%' AND contribution_id = $1 ORDER BY seq`;
      return database.app.query<{ type: string; id: string }[]>(sql, [contributionId]);
    };
    await expect(accept(author, one.id)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    for (const id of [one.id, one.id, other.id, null, null, one.id])
      expect(await accept(reader, id)).toMatchObject({ outcome: 'DONE', commentId: asked.id });
    expect((await row()).acceptedAnswer?.id).toBe(one.id);
    expect(await events()).toEqual([
      { type: 'ANSWER_ACCEPTED', id: one.id },
      { type: 'ANSWER_ACCEPTED', id: other.id },
      { type: 'ANSWER_RETRACTED', id: other.id },
      { type: 'ANSWER_ACCEPTED', id: one.id },
    ]);
    const elsewhere = comment();
    await services.comments.submit(reader, elsewhere);
    for (const id of [elsewhere.id, newId()])
      expect(await accept(reader, id)).toMatchObject({ fields: [{ field: 'answerId' }] });
    const [plain] = await services.commentRows.byIds([elsewhere.id]);
    expect(await services.answers.accept(reader, plain!, one.id)).toMatchObject({
      fields: [{ field: 'questionId' }],
    });
    const [answer] = await services.commentRows.byIds([one.id]);
    await services.comments.withdraw(reader, answer!);
    expect((await row()).acceptedAnswer).toBeNull();
    expect(await accept(reader, one.id)).toMatchObject({ fields: [{ field: 'answerId' }] });
  });

  it('is no answer but to its question and of whoever asked, whoever asks the database to', async () => {
    const [asked, said] = [comment({ kind: 'QUESTION' }), comment()];
    const [answer, beside] = [comment({ parentId: asked.id }), comment({ parentId: said.id })];
    for (const each of [asked, said, answer, beside]) await services.comments.submit(reader, each);
    const accept = (question: SubmitComment, reply: SubmitComment, { participantId }: MeetingActor) =>
      database.app.query('UPDATE comment SET accepted_answer_id = $2, accepted_by_id = $3 WHERE id = $1', [
        question.id,
        reply.id,
        participantId,
      ]);
    const named = (constraint: string) => ({ constraint });
    await expect(accept(asked, answer, author)).rejects.toMatchObject(named('comment__asker_accepts'));
    await expect(accept(asked, beside, reader)).rejects.toMatchObject(
      named('comment__accepted_answer_is_a_reply'),
    );
    await expect(accept(said, beside, reader)).rejects.toMatchObject(
      named('comment__only_questions_have_answers'),
    );
    await accept(asked, answer, reader);
  });

  it('is withdrawn by its author alone, and then counts no more', async () => {
    const sent = comment();
    await services.comments.submit(reader, sent);
    const before = await commentCount();
    const [row] = await services.commentRows.byIds([sent.id]);
    await expect(services.comments.withdraw(author, row!)).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    await services.comments.withdraw(reader, row!);
    await services.comments.withdraw(reader, row!);
    expect(await commentCount()).toBe(before - 1);
  });

  it('pages oldest first without doubles while others write', async () => {
    const before = await services.commentRows.count(contributionId);
    const first = await services.commentRows.page(contributionId, 2, null);
    await services.comments.submit(reader, comment());
    const last = first[1]!;
    const rest = await services.commentRows.page(contributionId, 50, { key: last.sortKey, id: last.id });
    const ids = [...first.slice(0, 2), ...rest].map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(before + 1);
  });
});
