/** Splitting against a real database: into parts that go on where the whole stood, once, and whole again to the letter. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MeetingActor } from '@aportes/domain/actor';
import { contentRows } from '../../../../../test/support/content-digest.js';
import {
  contributionServices,
  type ContributionServices,
} from '../../../../../test/support/contribution-services.js';
import { createWorld, type World } from '../../../../../test/support/contribution-world.js';
import { migratedDatabase, type MigratedDatabase } from '../../../../../test/support/migrated-database.js';
import { newId } from '../../../../kernel/ids.js';
import type { ContributionOutcome } from '../../../contributions/contribution-outcome.type.js';
import type { SplitContribution } from '../splitting-commands.type.js';

let database: MigratedDatabase;
let world: World;
let services: ContributionServices;
let author: MeetingActor;
let rapporteur: MeetingActor;
let colleague: MeetingActor;
let sessionId: string;

const ONE = 'Que los Estados reconozcan los títulos.';
const OTHER = 'Que se capacite a los funcionarios de frontera.';
const TEXT = `${ONE} ${OTHER}`;

interface Stored {
  id: string;
  status: string;
  version: number;
  symbol: string;
}

async function submitted(by = author, changes = {}): Promise<string> {
  const id = newId();
  const item = {
    ...{ id, sessionId, kind: 'RECOMMENDATION' as const, language: 'es', text: TEXT },
    ...{
      subregionIds: [world.subregionIds.caribbean],
      addressees: ['STATES' as const],
      countryCodes: ['CL'],
    },
    ...{ details: [{ name: 'timeHorizon', text: 'Un año.' }], attributionLevel: 'INSTITUTION' as const },
  };
  expect(await services.contributions.submit(by, { ...item, ...changes })).toMatchObject({ outcome: 'DONE' });
  return id;
}

async function accepted(by = author, changes = {}): Promise<string> {
  const id = await submitted(by, changes);
  const decision = { decisionId: newId(), contributionId: id, expectedVersion: 1 };
  expect(await services.moderation.accept(rapporteur, decision)).toMatchObject({ outcome: 'DONE' });
  return id;
}

async function stored(id: string): Promise<Stored> {
  const [row] = await database.app.query<Stored[]>(
    'SELECT id, status, version, symbol FROM contribution WHERE id = $1',
    [id],
  );
  return row!;
}

async function commandOf(contributionId: string, texts = [ONE, OTHER]): Promise<SplitContribution> {
  const { version: expectedVersion } = await stored(contributionId);
  const parts = texts.map((text) => ({ id: newId(), text }));
  return { decisionId: newId(), contributionId, expectedVersion, parts };
}

async function split(contributionId: string, by = rapporteur): Promise<SplitContribution> {
  const command = await commandOf(contributionId);
  expect(await services.splitting.split(by, command)).toEqual({ outcome: 'DONE', contributionId });
  return command;
}

async function undone(command: SplitContribution, by = rapporteur): Promise<ContributionOutcome> {
  const { decisionId, expectedVersion } = command;
  const [viewer, decision] = await services.undo.taken(decisionId, () => by);
  const undo = { undoId: newId(), decisionId, expectedVersion: expectedVersion + 1 };
  return services.undo.undo(viewer, decision, undo);
}

const endorse = (by: MeetingActor, contributionId: string) =>
  services.endorsements.endorse(by, {
    ...{ id: newId(), contributionId, revisionNumber: 1, stance: 'ENDORSED', capacity: 'PERSONAL' },
  });
const comment = (by: MeetingActor, contributionId: string) =>
  services.comments.submit(by, { id: newId(), contributionId, kind: 'COMMENT', language: 'es', text: 'Sí.' });

beforeAll(async () => {
  database = await migratedDatabase('splitting');
  world = await createWorld(database.owner);
  services = contributionServices(database.unitOfWork);
  sessionId = (await world.session()).id;
  author = await world.person();
  rapporteur = await world.person({ roles: [{ role: 'RAPPORTEUR', sessionId }] });
  colleague = await world.person({ roles: [{ role: 'RAPPORTEUR', sessionId }] });
});
afterAll(() => database.close());

describe('the parts', () => {
  it('have everything of the whole but the words, in symbols that follow each other', async () => {
    const whole = await accepted();
    const { parts } = await split(whole);
    expect(await stored(whole)).toMatchObject({ status: 'SPLIT', version: 3 });
    const alike = `SELECT jsonb_build_object('kind', kind, 'author', c.author_participant_id, 'level', attribution_level,
        'mode', capture_mode, 'session', session_id, 'theme', theme_id, 'language', c.language, 'late', is_late,
        'addressees', c.addressees, 'submitted', submitted_at, 'details', r.details,
        'themes', ARRAY(SELECT theme_id FROM contribution_theme t WHERE t.contribution_id = c.id ORDER BY 1),
        'subregions', ARRAY(SELECT subregion_id FROM contribution_subregion s WHERE s.contribution_id = c.id ORDER BY 1),
        'countries', ARRAY(SELECT country_code FROM revision_country y WHERE y.contribution_id = c.id ORDER BY 1)) AS facts
      FROM contribution c JOIN contribution_revision r ON r.contribution_id = c.id AND r.number = 1 WHERE c.id = $1`;
    const factsOf = async (id: string) => (await database.app.query<unknown[]>(alike, [id]))[0];
    for (const { id } of parts) expect(await factsOf(id)).toEqual(await factsOf(whole));
    const rows = await Promise.all(parts.map(({ id }) => stored(id)));
    expect(rows.map(({ status, version }) => [status, version])).toEqual([
      ['ACCEPTED', 1],
      ['ACCEPTED', 1],
    ]);
    const numbers = [await stored(whole), ...rows].map(({ symbol }) => Number(symbol.split('-')[1]));
    expect(numbers).toEqual([numbers[0], numbers[0]! + 1, numbers[0]! + 2]);
  });

  it('wait as long as the whole had, in the hand of whoever took it apart', async () => {
    const whole = await submitted();
    const { parts } = await split(whole);
    for (const { id } of parts) expect(await stored(id)).toMatchObject({ status: 'IN_REVIEW', version: 1 });
    const rows = await database.app.query<{ same: boolean }[]>(
      `SELECT p.waiting_since = w.submitted_at AND k.participant_id = $2 AS same FROM contribution p
       JOIN contribution w ON w.id = p.part_of JOIN claim k ON k.contribution_id = p.id WHERE w.id = $1`,
      [whole, rapporteur.participantId],
    );
    expect(rows).toEqual([{ same: true }, { same: true }]);
  });

  it('are decided about, taken apart and merged like any other', async () => {
    const { parts } = await split(await submitted());
    const [one, other] = parts;
    const decision = { decisionId: newId(), contributionId: one!.id, expectedVersion: 1 };
    expect(await services.moderation.accept(rapporteur, decision)).toMatchObject({ outcome: 'DONE' });
    await split(one!.id);
    const merging = {
      mergingId: newId(),
      parents: [{ decisionId: newId(), contributionId: other!.id, expectedVersion: 1 }],
      ...{ targetId: await accepted(), targetVersion: 2 },
    };
    expect(await services.merging.merge(rapporteur, merging)).toMatchObject({ outcome: 'DONE' });
  });

  it('of what was captured are of its speaker and its scribe', async () => {
    const whole = await accepted();
    await database.owner.query(
      `UPDATE contribution SET capture_mode = 'SCRIBE', captured_by = $2 WHERE id = $1`,
      [whole, colleague.participantId],
    );
    const { parts } = await split(whole);
    const rows = await database.app.query<unknown[]>(
      'SELECT captured_by AS by FROM contribution WHERE id = ANY($1::uuid[])',
      [parts.map(({ id }) => id)],
    );
    expect(rows).toEqual([{ by: colleague.participantId }, { by: colleague.participantId }]);
  });
});

describe('the act', () => {
  it('is done once, however often it is sent, and never with other words under the same id', async () => {
    const whole = await accepted();
    const command = await split(whole);
    expect(await services.splitting.split(rapporteur, command)).toMatchObject({ outcome: 'DONE' });
    const [one, other] = command.parts;
    const others: Partial<SplitContribution>[] = [
      { parts: [one!, { ...other!, text: 'Otra cosa.' }] },
      { parts: [other!, one!] },
      { parts: [...command.parts, { id: newId(), text: 'Además.' }] },
      { contributionId: await accepted() },
    ];
    for (const changes of others)
      expect(await services.splitting.split(rapporteur, { ...command, ...changes })).toEqual({
        outcome: 'ID_REUSED',
      });
    expect(await services.splitting.split(colleague, command)).toEqual({ outcome: 'ID_REUSED' });
    const taken = { ...(await commandOf(await accepted())), parts: [one!, { id: newId(), text: 'Además.' }] };
    expect(await services.splitting.split(rapporteur, taken)).toEqual({ outcome: 'ID_REUSED' });
  });

  it('names the fields that keep it from being done', async () => {
    const command = await commandOf(await accepted());
    const refused = async (changes: Partial<SplitContribution>) =>
      services.splitting.split(rapporteur, { ...command, ...changes });
    const [one, other] = command.parts;
    expect(await refused({ parts: [one!] })).toMatchObject({
      fields: [{ field: 'parts', code: 'REQUIRED' }],
    });
    expect(await refused({ parts: [one!, one!] })).toMatchObject({
      fields: [{ field: 'parts', code: 'NOT_IN_LIST' }],
    });
    expect(
      await refused({ parts: Array.from({ length: 21 }, () => ({ id: newId(), text: ONE })) }),
    ).toMatchObject({
      fields: [{ field: 'parts', code: 'TOO_MANY', limit: 20, actual: 21 }],
    });
    expect(await refused({ parts: [one!, { ...other!, text: ' ' }] })).toEqual({
      outcome: 'INVALID',
      fields: [{ field: 'parts.1.text', code: 'REQUIRED' }],
    });
    expect(await refused({ parts: [one!, { id: 'x', text: OTHER }], decisionId: 'y' })).toMatchObject({
      fields: [
        { field: 'decisionId', code: 'MALFORMED' },
        { field: 'parts.1.id', code: 'MALFORMED' },
      ],
    });
    expect((await stored(command.contributionId)).status).toBe('ACCEPTED');
  });

  it('asks each part of a good practice for its title', async () => {
    const changes = { kind: 'GOOD_PRACTICE' as const, title: 'Ventanillas' };
    const command = await commandOf(await accepted(author, changes));
    expect(await services.splitting.split(rapporteur, command)).toMatchObject({
      fields: [
        { field: 'parts.0.title', code: 'REQUIRED' },
        { field: 'parts.1.title', code: 'REQUIRED' },
      ],
    });
    const parts = command.parts.map((part, at) => ({ ...part, title: `Ventanilla ${at}` }));
    expect(await services.splitting.split(rapporteur, { ...command, parts })).toMatchObject({
      outcome: 'DONE',
    });
  });

  it('is of what was seen, stands, and is in nobody else’s hand', async () => {
    const whole = await submitted();
    const command = await commandOf(whole);
    const stale = { ...command, expectedVersion: 7 };
    expect(await services.splitting.split(rapporteur, stale)).toMatchObject({ outcome: 'STALE' });
    await services.claims.claim(colleague, whole);
    expect(await services.splitting.split(rapporteur, command)).toMatchObject({ outcome: 'CLAIMED' });
    expect(await services.splitting.split(colleague, command)).toMatchObject({ outcome: 'DONE' });
    const again = await commandOf(whole);
    expect(await services.splitting.split(rapporteur, again)).toEqual({
      outcome: 'NOT_ALLOWED_NOW',
      status: 'SPLIT',
    });
  });

  it('is the place’s own rapporteur’s alone, and never of an own text', async () => {
    const elsewhere = (await world.session()).id;
    const people = [
      author,
      await world.person(),
      await world.person({ roles: [{ role: 'SECRETARIAT', sessionId: null }] }),
      await world.person({ roles: [{ role: 'RAPPORTEUR', sessionId: elsewhere }] }),
    ];
    const command = await commandOf(await accepted());
    for (const person of people)
      await expect(services.splitting.split(person, command)).rejects.toThrow('FORBIDDEN');
    const own = await commandOf(await submitted(rapporteur));
    await expect(services.splitting.split(rapporteur, own)).rejects.toThrow('FORBIDDEN');
  });

  it('of many at once is done by one', async () => {
    const whole = await accepted();
    const commands = await Promise.all(Array.from({ length: 4 }, () => commandOf(whole)));
    const outcomes = await Promise.all(commands.map((one) => services.splitting.split(rapporteur, one)));
    expect(outcomes.filter(({ outcome }) => outcome === 'DONE')).toHaveLength(1);
  });
});

describe('undone', () => {
  it('it all stands as it stood, and the parts are gone', async () => {
    for (const make of [submitted, accepted]) {
      const whole = await make();
      await endorse(colleague, whole);
      await comment(colleague, whole);
      const before = await contentRows(database.owner, world.meetingId);
      const command = await split(whole);
      expect(await undone(command)).toMatchObject({ outcome: 'DONE' });
      const parts = command.parts.map(({ id }) => id);
      for (const id of parts) expect(await stored(id)).toMatchObject({ status: 'WITHDRAWN' });
      const after = await contentRows(database.owner, world.meetingId, parts);
      expect(after.filter((row) => !parts.some((id) => row.includes(id)))).toEqual(before);
    }
  });

  it('keeps an edit that waited, and can be taken apart anew', async () => {
    const whole = await accepted();
    const edit = { language: 'es', text: 'Otro texto.', addressees: ['STATES' as const] };
    const revise = { ...edit, contributionId: whole, expectedVersion: 2, revisionId: newId() };
    expect(await services.revisions.revise(author, revise)).toMatchObject({ outcome: 'DONE' });
    const command = await split(whole);
    expect(await undone(command)).toMatchObject({ outcome: 'DONE' });
    const [row] = await database.app.query<unknown[]>(
      'SELECT waiting_revision_number AS edit, waiting_since IS NOT NULL AS waits FROM contribution WHERE id = $1',
      [whole],
    );
    expect(row).toEqual({ edit: 2, waits: true });
    await split(whole);
  });

  it('only by whoever did it, as long as nobody has acted on a part', async () => {
    const whole = await accepted();
    const command = await split(whole);
    await expect(undone(command, colleague)).rejects.toThrow('FORBIDDEN');
    expect(await undone({ ...command, expectedVersion: 9 })).toMatchObject({ outcome: 'STALE' });
    expect(await undone(command)).toMatchObject({ outcome: 'DONE' });
    expect(await undone(command)).toMatchObject({ outcome: 'NOT_ALLOWED_NOW' });
  });

  const ACTS: Record<string, (id: string) => Promise<unknown>> = {
    'a comment': (id) => comment(colleague, id),
    support: (id) => endorse(colleague, id),
    'a decision': (id) =>
      services.reopenings.reopen(rapporteur, {
        ...{ decisionId: newId(), contributionId: id, expectedVersion: 1, reason: 'Falta algo.' },
      }),
    'its author’s withdrawal': (id) =>
      services.revisions.withdraw(author, { contributionId: id, expectedVersion: 1 }),
    'an edit': (id) =>
      services.revisions.revise(author, {
        ...{ contributionId: id, expectedVersion: 1, revisionId: newId(), language: 'es', text: 'Más.' },
        addressees: ['STATES'],
      }),
    'a link': async (id) =>
      services.links.link(colleague, { id: newId(), fromId: id, toId: await accepted(), kind: 'RELATED' }),
    'a merging into it': async (id) =>
      services.merging.merge(rapporteur, {
        mergingId: newId(),
        parents: [{ decisionId: newId(), contributionId: await accepted(), expectedVersion: 2 }],
        ...{ targetId: id, targetVersion: 1 },
      }),
    'a splitting of it': (id) => split(id),
    'other tags': (id) =>
      services.retagging.retag(rapporteur, {
        ...{ retaggingId: newId(), contributionId: id, expectedVersion: 1, kind: 'CONCERN' },
      }),
    'a note of the desk': (id) =>
      services.deskNotes.write(colleague, { noteId: newId(), contributionId: id, text: 'Ojo.' }),
  };
  it.each(Object.keys(ACTS))('is too late after %s', async (name) => {
    const whole = await accepted();
    const command = await split(whole);
    const acted = (await ACTS[name]!(command.parts[1]!.id)) as { outcome?: string };
    expect(acted.outcome ?? 'DONE').toBe('DONE');
    expect(await undone(command)).toEqual({ outcome: 'NOT_ALLOWED_NOW', status: 'SPLIT' });
    expect(await stored(whole)).toMatchObject({ status: 'SPLIT' });
    expect(await stored(command.parts[0]!.id)).toMatchObject({ status: 'ACCEPTED' });
  });

  it('is too late once a colleague has a part in hand, and not while it is in the own', async () => {
    const command = await split(await submitted());
    const id = command.parts[0]!.id;
    await services.claims.release(rapporteur, { contributionId: id });
    await services.claims.claim(colleague, id);
    expect(await undone(command)).toMatchObject({ outcome: 'NOT_ALLOWED_NOW' });
    const own = await split(await submitted());
    expect(await undone(own)).toMatchObject({ outcome: 'DONE' });
  });
});

describe('the database', () => {
  it('refuses what was taken apart into fewer than two, and parts of another whole', async () => {
    const whole = await accepted();
    await expect(
      database.owner.query(`UPDATE contribution SET status = 'SPLIT' WHERE id = $1`, [whole]),
    ).rejects.toMatchObject({ constraint: 'contribution__split_into_parts' });
    const { decisionId } = await split(await accepted());
    await expect(
      database.owner.query(
        'INSERT INTO split_part (part_id, meeting_id, decision_id, ordinal) VALUES ($1, $2, $3, 3)',
        [whole, world.meetingId, decisionId],
      ),
    ).rejects.toMatchObject({ constraint: 'split_part__of_the_whole' });
  });

  it('keeps who made which part as it was written', async () => {
    const { decisionId } = await split(await accepted());
    for (const sql of ['UPDATE split_part SET ordinal = 9', 'DELETE FROM split_part'])
      await expect(database.owner.query(`${sql} WHERE decision_id = $1`, [decisionId])).rejects.toMatchObject(
        {
          constraint: 'split_part__is_immutable',
        },
      );
  });
});
