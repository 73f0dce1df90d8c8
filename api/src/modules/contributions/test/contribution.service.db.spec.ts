/** Submitting, revising and withdrawing against a real database: symbols, sessions, repeated and stale commands. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MeetingActor } from '@aportes/domain/actor';
import {
  contributionServices,
  type ContributionServices,
} from '../../../../test/support/contribution-services.js';
import { createWorld, type World } from '../../../../test/support/contribution-world.js';
import { migratedDatabase, type MigratedDatabase } from '../../../../test/support/migrated-database.js';
import { newId } from '../../../kernel/ids.js';
import type { SubmitContribution } from '../contribution-commands.type.js';

let database: MigratedDatabase;
let world: World;
let services: ContributionServices;
let author: MeetingActor;
let sessionId: string;

function command(changes: Partial<SubmitContribution> = {}): SubmitContribution {
  return {
    id: newId(),
    sessionId,
    kind: 'RECOMMENDATION',
    language: 'es',
    text: 'Que los Estados reconozcan los títulos de las personas migrantes.',
    subregionIds: [world.subregionIds.south_america],
    addressees: ['STATES'],
    ...changes,
  };
}

async function stored(id: string): Promise<Record<string, unknown>> {
  const rows = await database.app.query<Record<string, unknown>[]>(
    'SELECT * FROM contribution WHERE id = $1',
    [id],
  );
  return rows[0]!;
}

beforeAll(async () => {
  database = await migratedDatabase('submit');
  world = await createWorld(database.owner);
  services = contributionServices(database.unitOfWork);
  author = await world.person();
  sessionId = (await world.session()).id;
});
afterAll(() => database.close());

describe('submitting a contribution', () => {
  it('gives it a symbol by session, kind and number, and waits for a rapporteur', async () => {
    const first = command();
    await services.contributions.submit(author, first);
    const second = command({ kind: 'GOOD_PRACTICE', title: 'Ventanilla única' });
    await services.contributions.submit(author, second);
    expect(await stored(first.id)).toMatchObject({
      symbol: 'TST2017/T1/R-001',
      status: 'SUBMITTED',
      version: 1,
    });
    expect(await stored(second.id)).toMatchObject({ symbol: 'TST2017/T1/G-001' });
  });

  it('answers a repeated delivery as before, and refuses other content under the same id', async () => {
    const once = command();
    const expected = { outcome: 'DONE', contributionId: once.id };
    expect(await services.contributions.submit(author, once)).toEqual(expected);
    expect(await services.contributions.submit(author, once)).toEqual(expected);
    expect(await services.contributions.submit(author, { ...once, text: 'Otra cosa' })).toEqual({
      outcome: 'ID_REUSED',
    });
    const another = await world.person();
    expect(await services.contributions.submit(another, once)).toEqual({ outcome: 'ID_REUSED' });
  });

  it('takes ten deliveries of one id at once as one, without a gap in the symbols', async () => {
    const session = await world.session({ kind: 'CONCLUSIONS' });
    const once = command({ sessionId: session.id });
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => services.contributions.submit(author, once)),
    );
    expect(new Set(outcomes.map((one) => one.outcome))).toEqual(new Set(['DONE']));
    const next = command({ sessionId: session.id });
    await services.contributions.submit(author, next);
    expect((await stored(next.id)).symbol).toBe('TST2017/CO/R-002');
  });

  it('loses none of forty sent at once and numbers them without gap or double', async () => {
    const session = await world.session({ kind: 'STUDIES' });
    const commands = Array.from({ length: 40 }, () => command({ sessionId: session.id, kind: 'CONCERN' }));
    await Promise.all(commands.map((one) => services.contributions.submit(author, one)));
    const symbols = await Promise.all(commands.map(async ({ id }) => String((await stored(id)).symbol)));
    const numbers = symbols.map((symbol) => Number(symbol.split('-')[1])).sort((one, other) => one - other);
    expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  it('accepts and publishes at once where the session is moderated afterwards', async () => {
    const session = await world.session({ moderation: 'POST' });
    const sent = command({ sessionId: session.id });
    await services.contributions.submit(author, sent);
    const row = await stored(sent.id);
    expect(row).toMatchObject({ status: 'ACCEPTED' });
    expect(row.published_at).toEqual(row.submitted_at);
  });

  it('takes what is given to the rapporteur after closing as late, waiting also where others are accepted at once', async () => {
    for (const moderation of ['PRE', 'POST'] as const) {
      const over = { status: 'CLOSED', closedAt: new Date(Date.now() - 3_600_000), moderation } as const;
      const sent = command({ sessionId: (await world.session(over)).id });
      expect((await services.contributions.submit(author, sent)).outcome).toBe('SESSION_NOT_TAKING');
      const given = { ...sent, afterClosing: true };
      for (const again of [given, given, sent])
        expect((await services.contributions.submit(author, again)).outcome).toBe('DONE');
      expect(await stored(sent.id)).toMatchObject({ status: 'SUBMITTED', is_late: true, published_at: null });
    }
    const scheduled = command({
      sessionId: (await world.session({ status: 'SCHEDULED' })).id,
      afterClosing: true,
    });
    expect((await services.contributions.submit(author, scheduled)).outcome).toBe('SESSION_NOT_TAKING');
  });

  it('refuses when the session is not open or closed, and takes what was written before it closed', async () => {
    const scheduled = await world.session({ status: 'SCHEDULED' });
    const closedAt = new Date(Date.now() - 60_000);
    const closed = await world.session({ status: 'CLOSED', closedAt });
    expect(await services.contributions.submit(author, command({ sessionId: scheduled.id }))).toEqual({
      outcome: 'SESSION_NOT_TAKING',
      code: 'SESSION_NOT_OPEN',
      sessionId: scheduled.id,
    });
    expect(await services.contributions.submit(author, command({ sessionId: closed.id }))).toMatchObject({
      code: 'SESSION_CLOSED',
    });
    const late = command({ sessionId: closed.id, writtenAt: new Date(closedAt.getTime() - 1000) });
    expect(await services.contributions.submit(author, late)).toMatchObject({ outcome: 'DONE' });
    expect(await stored(late.id)).toMatchObject({ is_late: true });
  });

  it('names every refused field and writes nothing', async () => {
    const bad = command({
      text: ' ',
      addressees: [],
      themeId: newId(),
      countryCodes: ['XX'],
      language: 'no tag',
    });
    const outcome = await services.contributions.submit(author, bad);
    expect(outcome).toMatchObject({ outcome: 'INVALID' });
    const fields =
      outcome.outcome === 'INVALID' ? outcome.fields.map((one) => `${one.field} ${one.code}`) : [];
    expect(fields.sort()).toEqual([
      'addressees REQUIRED',
      'countryCodes UNKNOWN_REFERENCE',
      'language MALFORMED',
      'text REQUIRED',
      'themeId UNKNOWN_REFERENCE',
    ]);
    expect(await stored(bad.id)).toBeUndefined();
  });

  it('writes the event last and the audit entry with it', async () => {
    const sent = command();
    await services.contributions.submit(author, sent);
    const events = await database.app.query<{ type: string }[]>(
      'SELECT type FROM event_log WHERE contribution_id = $1 ORDER BY seq',
      [sent.id],
    );
    expect(events.map((one) => one.type)).toEqual(['CONTRIBUTION_SUBMITTED']);
    const audit = await database.app.query<unknown[]>('SELECT 1 FROM audit_log WHERE subject_id = $1', [
      sent.id,
    ]);
    expect(audit).toHaveLength(1);
  });
});

describe('revising a contribution', () => {
  const revision = (contributionId: string, expectedVersion: number) => ({
    revisionId: newId(),
    contributionId,
    expectedVersion,
    language: 'es',
    text: 'Texto mejorado',
    addressees: ['STATES' as const],
  });

  it('adds a version, keeps the first, and tells a second device that its copy is stale', async () => {
    const sent = command();
    await services.contributions.submit(author, sent);
    const revised = revision(sent.id, 1);
    expect(await services.revisions.revise(author, revised)).toMatchObject({ outcome: 'DONE' });
    expect(await services.revisions.revise(author, revised)).toMatchObject({ outcome: 'DONE' });
    expect(await services.revisions.revise(author, revision(sent.id, 1))).toMatchObject({ outcome: 'STALE' });
    expect(await stored(sent.id)).toMatchObject({
      current_revision_number: 2,
      version: 2,
      status: 'SUBMITTED',
    });
  });

  it('lets one of two revisions sent at once win', async () => {
    const sent = command();
    await services.contributions.submit(author, sent);
    const outcomes = await Promise.all([
      services.revisions.revise(author, revision(sent.id, 1)),
      services.revisions.revise(author, revision(sent.id, 1)),
    ]);
    expect(outcomes.map((one) => one.outcome).sort()).toEqual(['DONE', 'STALE']);
  });

  it('is the author’s alone, and what others may not see is unknown to them', async () => {
    const sent = command();
    await services.contributions.submit(author, sent);
    const other = await world.person();
    await expect(services.revisions.revise(other, revision(sent.id, 1))).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    await services.revisions.withdraw(author, {
      contributionId: sent.id,
      expectedVersion: 1,
      reason: 'Repetido',
    });
    await expect(services.revisions.revise(other, revision(sent.id, 2))).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
    expect(await services.revisions.revise(author, revision(sent.id, 2))).toEqual({
      outcome: 'NOT_ALLOWED_NOW',
      status: 'WITHDRAWN',
    });
  });
});
