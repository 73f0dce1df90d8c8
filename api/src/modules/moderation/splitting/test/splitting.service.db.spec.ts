/** Splitting against a real database: into parts that go on where the whole stood, once, and whole again to the letter. */
import { describe, expect, it } from '@jest/globals';
import type { MeetingActor } from '@aportes/domain/actor';
import { contentRows } from '../../../../../test/support/content-digest.js';
import { DeskRoom } from '../../../../../test/support/desk-room.js';
import { newId } from '../../../../kernel/ids.js';
import type { SplitContribution } from '../splitting-commands.type.js';

const ONE = 'Que los Estados reconozcan los títulos.';
const OTHER = 'Que se capacite a los funcionarios de frontera.';

const room = new DeskRoom('splitting', {
  ...{ kind: 'RECOMMENDATION', language: 'es', text: `${ONE} ${OTHER}`, addressees: ['STATES'] },
  ...{ countryCodes: ['CL'], details: [{ name: 'timeHorizon', text: 'Un año.' }] },
  attributionLevel: 'INSTITUTION',
});
const { stored, undone, endorse, comment } = room;

/** Of a subregion, too. */
const submitted = (by?: MeetingActor, changes = {}): Promise<string> =>
  room.submitted(by, { subregionIds: [room.world.subregionIds.caribbean], ...changes });
const accepted = (by?: MeetingActor, changes = {}): Promise<string> =>
  room.accepted(by, { subregionIds: [room.world.subregionIds.caribbean], ...changes });

async function commandOf(contributionId: string, texts = [ONE, OTHER]): Promise<SplitContribution> {
  const { version: expectedVersion } = await stored(contributionId);
  const parts = texts.map((text) => ({ id: newId(), text }));
  return { decisionId: newId(), contributionId, expectedVersion, parts };
}

async function split(contributionId: string): Promise<SplitContribution> {
  const command = await commandOf(contributionId);
  expect(await room.services.splitting.split(room.rapporteur, command)).toEqual({
    ...{ outcome: 'DONE', contributionId },
  });
  return command;
}

const madeCaptured = (id: string) =>
  room.database.owner.query(
    `UPDATE contribution SET capture_mode = 'SCRIBE', captured_by = $2 WHERE id = $1`,
    [id, room.colleague.participantId],
  );

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
    const factsOf = async (id: string) => (await room.database.app.query<unknown[]>(alike, [id]))[0];
    for (const { id } of parts) expect(await factsOf(id)).toEqual(await factsOf(whole));
    const rows = await Promise.all(parts.map(({ id }) => stored(id)));
    expect(rows.map(({ status, version }) => [status, version])).toEqual([
      ['ACCEPTED', 1],
      ['ACCEPTED', 1],
    ]);
    const numbers = [await stored(whole), ...rows].map(({ symbol }) => Number(symbol.split('-')[1]));
    expect(numbers).toEqual([numbers[0], numbers[0]! + 1, numbers[0]! + 2]);
  });

  it('have the further fields that are said of them, and where none are those of the whole', async () => {
    const command = await commandOf(await accepted(room.author, { affectedGroups: ['WOMEN'] }));
    const [one, other] = command.parts;
    const said = { details: [{ name: 'rationale', text: 'Faltan.' }], countryCodes: [], affectedGroups: [] };
    const given = { ...command, parts: [{ ...one!, ...said }, other!] };
    const give = async (changes = {}) =>
      room.services.splitting.split(room.rapporteur, { ...given, ...changes });
    expect(await give()).toMatchObject({ outcome: 'DONE' });
    const rows = await room.database.app.query<object[]>(
      `SELECT details, affected_groups AS groups, ARRAY(SELECT country_code FROM revision_country
         WHERE contribution_id = r.contribution_id) AS countries
       FROM contribution_revision r JOIN split_part USING (meeting_id) WHERE contribution_id = part_id
         AND decision_id = $1 ORDER BY ordinal`,
      [command.decisionId],
    );
    expect(rows).toEqual([
      { details: said.details, groups: [], countries: [] },
      { details: [{ name: 'timeHorizon', text: 'Un año.' }], groups: ['WOMEN'], countries: ['CL'] },
    ]);
    expect(await give()).toMatchObject({ outcome: 'DONE' });
    const lists = { details: [], countryCodes: ['JM'], affectedGroups: ['WOMEN'] };
    for (const [name, list] of Object.entries(lists)) {
      const parts = [{ ...given.parts[0], [name]: list }, other!];
      expect(await give({ parts })).toEqual({ outcome: 'ID_REUSED' });
    }
    expect(await undone(command)).toMatchObject({ outcome: 'DONE' });
  });

  it('wait as long as the whole had, in the hand of whoever took it apart', async () => {
    const whole = await submitted();
    const { parts } = await split(whole);
    for (const { id } of parts) expect(await stored(id)).toMatchObject({ status: 'IN_REVIEW', version: 1 });
    const rows = await room.database.app.query<{ same: boolean }[]>(
      `SELECT p.waiting_since = w.submitted_at AND k.participant_id = $2 AS same FROM contribution p
       JOIN contribution w ON w.id = p.part_of JOIN claim k ON k.contribution_id = p.id WHERE w.id = $1`,
      [whole, room.rapporteur.participantId],
    );
    expect(rows).toEqual([{ same: true }, { same: true }]);
  });

  it('are decided about, taken apart and merged like any other', async () => {
    const { parts } = await split(await submitted());
    const [one, other] = parts;
    const decision = { decisionId: newId(), contributionId: one!.id, expectedVersion: 1 };
    expect(await room.services.moderation.accept(room.rapporteur, decision)).toMatchObject({
      outcome: 'DONE',
    });
    await split(one!.id);
    const merging = {
      mergingId: newId(),
      parents: [{ decisionId: newId(), contributionId: other!.id, expectedVersion: 1 }],
      ...{ targetId: await accepted(), targetVersion: 2 },
    };
    expect(await room.services.merging.merge(room.rapporteur, merging)).toMatchObject({ outcome: 'DONE' });
  });

  it('of what was captured are of its speaker and its scribe', async () => {
    const whole = await accepted();
    await madeCaptured(whole);
    const { parts } = await split(whole);
    const rows = await room.database.app.query<unknown[]>(
      'SELECT captured_by AS by FROM contribution WHERE id = ANY($1::uuid[])',
      [parts.map(({ id }) => id)],
    );
    expect(rows).toEqual([{ by: room.colleague.participantId }, { by: room.colleague.participantId }]);
  });
});

describe('the act', () => {
  it('is done once, however often it is sent, and never with other words under the same id', async () => {
    const whole = await accepted();
    const command = await split(whole);
    expect(await room.services.splitting.split(room.rapporteur, command)).toMatchObject({ outcome: 'DONE' });
    const [one, other] = command.parts;
    const others: Partial<SplitContribution>[] = [
      { parts: [one!, { ...other!, text: 'Otra cosa.' }] },
      { parts: [other!, one!] },
      { parts: [...command.parts, { id: newId(), text: 'Además.' }] },
      { contributionId: await accepted() },
    ];
    for (const changes of others)
      expect(await room.services.splitting.split(room.rapporteur, { ...command, ...changes })).toEqual({
        outcome: 'ID_REUSED',
      });
    expect(await room.services.splitting.split(room.colleague, command)).toEqual({ outcome: 'ID_REUSED' });
    const taken = { ...(await commandOf(await accepted())), parts: [one!, { id: newId(), text: 'Además.' }] };
    expect(await room.services.splitting.split(room.rapporteur, taken)).toEqual({ outcome: 'ID_REUSED' });
  });

  it('names the fields that keep it from being done', async () => {
    const command = await commandOf(await accepted());
    const refused = async (changes: Partial<SplitContribution>) =>
      room.services.splitting.split(room.rapporteur, { ...command, ...changes });
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
    const further = { details: [{ name: 'indicator', text: ' ' }], countryCodes: ['ZZ'] };
    expect(await refused({ parts: [one!, { ...other!, ...further }] })).toEqual({
      outcome: 'INVALID',
      fields: [
        { field: 'parts.1.details.0.text', code: 'REQUIRED' },
        { field: 'parts.1.countryCodes', code: 'UNKNOWN_REFERENCE' },
      ],
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
    const command = await commandOf(await accepted(room.author, changes));
    expect(await room.services.splitting.split(room.rapporteur, command)).toMatchObject({
      fields: [
        { field: 'parts.0.title', code: 'REQUIRED' },
        { field: 'parts.1.title', code: 'REQUIRED' },
      ],
    });
    const parts = command.parts.map((part, at) => ({ ...part, title: `Ventanilla ${at}` }));
    expect(await room.services.splitting.split(room.rapporteur, { ...command, parts })).toMatchObject({
      outcome: 'DONE',
    });
  });

  it('is of what was seen, stands, and is in nobody else’s hand', async () => {
    const whole = await submitted();
    const command = await commandOf(whole);
    const stale = { ...command, expectedVersion: 7 };
    expect(await room.services.splitting.split(room.rapporteur, stale)).toMatchObject({ outcome: 'STALE' });
    await room.services.claims.claim(room.colleague, whole);
    expect(await room.services.splitting.split(room.rapporteur, command)).toMatchObject({
      outcome: 'CLAIMED',
    });
    expect(await room.services.splitting.split(room.colleague, command)).toMatchObject({ outcome: 'DONE' });
    const again = await commandOf(whole);
    expect(await room.services.splitting.split(room.rapporteur, again)).toEqual({
      outcome: 'NOT_ALLOWED_NOW',
      status: 'SPLIT',
    });
  });

  it('is the place’s own rapporteur’s alone, and never of an own text', async () => {
    const elsewhere = (await room.world.session()).id;
    const people = [
      room.author,
      await room.world.person(),
      await room.world.person({ roles: [{ role: 'SECRETARIAT', sessionId: null }] }),
      await room.world.person({ roles: [{ role: 'RAPPORTEUR', sessionId: elsewhere }] }),
    ];
    const command = await commandOf(await accepted());
    for (const person of people)
      await expect(room.services.splitting.split(person, command)).rejects.toThrow('FORBIDDEN');
    const own = await commandOf(await submitted(room.rapporteur));
    await expect(room.services.splitting.split(room.rapporteur, own)).rejects.toThrow('FORBIDDEN');
  });

  it('of many at once is done by one', async () => {
    const whole = await accepted();
    const commands = await Promise.all(Array.from({ length: 4 }, () => commandOf(whole)));
    const outcomes = await Promise.all(
      commands.map((one) => room.services.splitting.split(room.rapporteur, one)),
    );
    expect(outcomes.filter(({ outcome }) => outcome === 'DONE')).toHaveLength(1);
  });
});

describe('undone', () => {
  it('it all stands as it stood, and the parts are gone', async () => {
    for (const make of [submitted, accepted]) {
      const whole = await make();
      await endorse(room.colleague, whole);
      await comment(room.colleague, whole);
      const before = await contentRows(room.database.owner, room.world.meetingId);
      const command = await split(whole);
      expect(await undone(command)).toMatchObject({ outcome: 'DONE' });
      const parts = command.parts.map(({ id }) => id);
      for (const id of parts) expect(await stored(id)).toMatchObject({ status: 'WITHDRAWN' });
      const after = await contentRows(room.database.owner, room.world.meetingId, parts);
      expect(after.filter((row) => !parts.some((id) => row.includes(id)))).toEqual(before);
    }
  });

  it('keeps an edit that waited, and can be taken apart anew', async () => {
    const whole = await accepted();
    const edit = { language: 'es', text: 'Otro texto.', addressees: ['STATES' as const] };
    const revise = { ...edit, contributionId: whole, expectedVersion: 2, revisionId: newId() };
    expect(await room.services.revisions.revise(room.author, revise)).toMatchObject({ outcome: 'DONE' });
    const command = await split(whole);
    expect(await undone(command)).toMatchObject({ outcome: 'DONE' });
    const [row] = await room.database.app.query<unknown[]>(
      'SELECT waiting_revision_number AS edit, waiting_since IS NOT NULL AS waits FROM contribution WHERE id = $1',
      [whole],
    );
    expect(row).toEqual({ edit: 2, waits: true });
    await split(whole);
  });

  it('only by whoever did it, as long as nobody has acted on a part', async () => {
    const whole = await accepted();
    const command = await split(whole);
    await expect(undone(command, room.colleague)).rejects.toThrow('FORBIDDEN');
    expect(await undone({ ...command, expectedVersion: 9 })).toMatchObject({ outcome: 'STALE' });
    expect(await undone(command)).toMatchObject({ outcome: 'DONE' });
    expect(await undone(command)).toMatchObject({ outcome: 'NOT_ALLOWED_NOW' });
  });

  const ACTS: Record<string, (id: string) => Promise<unknown>> = {
    'a comment': (id) => comment(room.colleague, id),
    support: (id) => endorse(room.colleague, id),
    'a word of its speaker': async (id) => {
      await madeCaptured(id);
      const answer = { answerId: newId(), contributionId: id, revisionNumber: 1 };
      return room.services.speakerAnswers.answer(room.author, answer, 'CONFIRMED');
    },
    'a decision': (id) =>
      room.services.reopenings.reopen(room.rapporteur, {
        ...{ decisionId: newId(), contributionId: id, expectedVersion: 1, reason: 'Falta algo.' },
      }),
    'its author’s withdrawal': (id) =>
      room.services.revisions.withdraw(room.author, { contributionId: id, expectedVersion: 1 }),
    'an edit': (id) =>
      room.services.revisions.revise(room.author, {
        ...{ contributionId: id, expectedVersion: 1, revisionId: newId(), language: 'es', text: 'Más.' },
        addressees: ['STATES'],
      }),
    'a link': async (id) =>
      room.services.links.link(room.colleague, {
        id: newId(),
        fromId: id,
        toId: await accepted(),
        kind: 'RELATED',
      }),
    'a merging into it': async (id) =>
      room.services.merging.merge(room.rapporteur, {
        mergingId: newId(),
        parents: [{ decisionId: newId(), contributionId: await accepted(), expectedVersion: 2 }],
        ...{ targetId: id, targetVersion: 1 },
      }),
    'a splitting of it': (id) => split(id),
    'other tags': (id) =>
      room.services.retagging.retag(room.rapporteur, {
        ...{ retaggingId: newId(), contributionId: id, expectedVersion: 1, kind: 'CONCERN' },
      }),
    'a note of the desk': (id) =>
      room.services.deskNotes.write(room.colleague, { noteId: newId(), contributionId: id, text: 'Ojo.' }),
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
    await room.services.claims.release(room.rapporteur, { contributionId: id });
    await room.services.claims.claim(room.colleague, id);
    expect(await undone(command)).toMatchObject({ outcome: 'NOT_ALLOWED_NOW' });
    const own = await split(await submitted());
    expect(await undone(own)).toMatchObject({ outcome: 'DONE' });
  });
});

describe('the database', () => {
  it('refuses what was taken apart into fewer than two, and parts of another whole', async () => {
    const whole = await accepted();
    await expect(
      room.database.owner.query(`UPDATE contribution SET status = 'SPLIT' WHERE id = $1`, [whole]),
    ).rejects.toMatchObject({ constraint: 'contribution__split_into_parts' });
    const { decisionId } = await split(await accepted());
    await expect(
      room.database.owner.query(
        'INSERT INTO split_part (part_id, meeting_id, decision_id, ordinal) VALUES ($1, $2, $3, 3)',
        [whole, room.world.meetingId, decisionId],
      ),
    ).rejects.toMatchObject({ constraint: 'split_part__of_the_whole' });
  });

  it('keeps who made which part as it was written', async () => {
    const { decisionId } = await split(await accepted());
    for (const sql of ['UPDATE split_part SET ordinal = 9', 'DELETE FROM split_part'])
      await expect(
        room.database.owner.query(`${sql} WHERE decision_id = $1`, [decisionId]),
      ).rejects.toMatchObject({
        constraint: 'split_part__is_immutable',
      });
  });
});
