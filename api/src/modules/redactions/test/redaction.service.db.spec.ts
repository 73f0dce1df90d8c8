/** Masking against a real database: what goes, what stays to the letter, what comes back, and what the door refuses. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MeetingActor } from '@aportes/domain/actor';
import fc from 'fast-check';
import {
  contributionServices,
  type ContributionServices,
} from '../../../../test/support/contribution-services.js';
import { createWorld, type World } from '../../../../test/support/contribution-world.js';
import { migratedDatabase, type MigratedDatabase } from '../../../../test/support/migrated-database.js';
import { redactionServices, type RedactionServices } from '../../../../test/support/redaction-services.js';
import { newId } from '../../../kernel/ids.js';
import type { ContributionOutcome } from '../../contributions/contribution-outcome.type.js';
import { RedactionRepository } from '../data/redaction.repository.js';
import type { RedactPassage } from '../redaction.service.js';

let database: MigratedDatabase;
let world: World;
let services: ContributionServices;
let redactions: RedactionServices['redactions'];
let previews: RedactionServices['previews'];
let originals: RedactionServices['originals'];
let rows: RedactionRepository;
let author: MeetingActor;
let other: MeetingActor;
let rapporteur: MeetingActor;
let secretary: MeetingActor;
let sessionId: string;

beforeAll(async () => {
  database = await migratedDatabase('redaction');
  world = await createWorld(database.owner);
  const unit = database.unitOfWork;
  services = contributionServices(unit);
  rows = new RedactionRepository(unit);
  ({ redactions, previews, originals } = await redactionServices(database, services));
  sessionId = (await world.session({ moderation: 'POST' })).id;
  author = await world.person();
  other = await world.person();
  rapporteur = await world.person({ roles: [{ role: 'RAPPORTEUR', sessionId }] });
  secretary = await world.person({ roles: [{ role: 'SECRETARIAT', sessionId: null }] });
});
afterAll(() => database.close());

async function submitted(text: string, title: string | null = null, id = newId()): Promise<string> {
  const item = { id, sessionId, kind: 'CHALLENGE' as const, subregionIds: [], language: 'es', title, text };
  const given = { ...item, details: [{ name: 'context', text }] };
  expect(await services.contributions.submit(author, given)).toMatchObject({ outcome: 'DONE' });
  return id;
}

const said = (contributionId: string, text: string, id = newId()) => ({
  ...{ id, contributionId, kind: 'COMMENT' as const, language: 'es', text },
});

async function version(id: string): Promise<number> {
  const [row] = await database.app.query<{ version: number }[]>(
    'SELECT version FROM contribution WHERE id = $1',
    [id],
  );
  return row!.version;
}

async function command(
  contributionId: string,
  passage: string,
  more: Partial<RedactPassage> = {},
): Promise<RedactPassage> {
  const expectedVersion = await version(contributionId);
  return { redactionId: newId(), contributionId, expectedVersion, passage, reason: 'PERSONAL_DATA', ...more };
}

async function redacted(contributionId: string, passage: string): Promise<string> {
  const given = await command(contributionId, passage);
  expect(await redactions.redact(rapporteur, given)).toMatchObject({ outcome: 'DONE' });
  return given.redactionId;
}

/** Every text of a contribution and of what hangs on it, by its place; looks and notes apart. */
async function texts(contributionId: string): Promise<Record<string, string>> {
  const kept = await rows.texts([contributionId]);
  return Object.fromEntries(kept.map(({ place, key, text }) => [`${place} ${key}`, text]));
}

async function lifted(redactionId: string): Promise<ContributionOutcome> {
  const [viewer, row] = await originals.redacted(redactionId, () => secretary);
  return originals.lift(viewer, row, { id: newId(), redactionId, reason: 'Por error.' });
}

describe('redacting a passage', () => {
  it('masks it wherever it stands, and leaves all else to the letter', async () => {
    const id = await submitted('Llame a Ana  Quispe, ANA QUISPE.', 'De ana quispe');
    await services.comments.submit(other, said(id, '¿Ana Quispe?'));
    const [comment] = await services.commentRows.page(id, 1, null);
    const change = { expectedVersion: 1, language: 'es', text: 'Ana Quispe, sí' };
    await services.commentRevisions.revise(other, comment!, change);
    const stance = {
      stance: 'WITH_RESERVATION',
      capacity: 'PERSONAL',
      reservation: 'Sin Ana Quispe',
    } as const;
    await services.endorsements.endorse(other, {
      id: newId(),
      contributionId: id,
      revisionNumber: 1,
      ...stance,
    });
    const draft = JSON.stringify({ text: 'Ana "Quispe"\nAna\nQuispe' });
    const place = { form: 'COMMENT', sessionId: null, contributionId: id } as const;
    await services.drafts.keep(other, { id: newId(), place, expectedVersion: 0, content: draft });
    await redacted(id, 'Ana Quispe');
    expect(Object.values(await texts(id)).sort()).toEqual(
      [
        'De ▐1▌',
        'Llame a ▐1▌, ▐1▌.',
        '[{"name": "context", "text": "Llame a ▐1▌, ▐1▌."}]',
        ...['▐1▌, sí', '¿▐1▌?', '▐1▌, sí'],
        'Sin ▐1▌',
        JSON.stringify({ text: 'Ana "Quispe"\n▐1▌' }),
      ].sort(),
    );
    const found = await database.app.query<unknown[]>(
      `SELECT FROM contribution_revision WHERE contribution_id = $1
         AND (search @@ aportes_search_query('quispe') OR search @@ aportes_search_query('1'))`,
      [id],
    );
    expect(found).toEqual([]);
  });

  it('is done once: sent again it is the same answer, with other content the id is in use', async () => {
    const given = await command(await submitted('Vive en Lo Prado.'), 'lo prado', { note: 'Dice Lo Prado.' });
    for (const passage of ['lo prado', 'Lo  Prado'])
      expect(await redactions.redact(rapporteur, { ...given, passage })).toMatchObject({ outcome: 'DONE' });
    for (const one of [{ passage: 'Vive' }, { reason: 'SAFETY' as const }, { note: 'Otra.' }])
      expect(await redactions.redact(rapporteur, { ...given, ...one })).toEqual({ outcome: 'ID_REUSED' });
    expect(await rows.byId(given.redactionId)).toMatchObject({ number: 1, note: 'Dice ▐1▌.' });
  });

  it('refuses what was not seen, what stands nowhere, and a single letter', async () => {
    const id = await submitted('Vive en Lo Prado.');
    const given = await command(id, 'Lo Prado', { expectedVersion: 7 });
    expect(await redactions.redact(rapporteur, given)).toEqual({ outcome: 'STALE', contributionId: id });
    for (const [passage, code] of [
      ['Ñuñoa', 'UNKNOWN_REFERENCE'],
      ['V', 'TOO_SHORT'],
      ['  ', 'REQUIRED'],
    ] as const)
      expect(await redactions.redact(rapporteur, await command(id, passage))).toMatchObject({
        outcome: 'INVALID',
        fields: [{ field: 'passage', code }],
      });
  });

  it('tells nobody whether a draft, which its writer alone sees, says something', async () => {
    const id = await submitted('Nada.');
    const place = { form: 'COMMENT', sessionId: null, contributionId: id } as const;
    await services.drafts.keep(other, { id: newId(), place, expectedVersion: 0, content: 'Un secreto.' });
    expect(await redactions.redact(rapporteur, await command(id, 'secreto'))).toMatchObject({
      outcome: 'INVALID',
    });
    expect(await previews.preview(rapporteur, id, 'secreto')).toEqual([]);
  });

  it('makes no mark of what somebody typed in its likeness beforehand', async () => {
    const id = await submitted('▐1▌ ▐2▌ Ana Quispe');
    await redacted(id, 'Ana Quispe');
    expect((await rows.marksIn([id])).map(({ number }) => number)).toEqual([3]);
  });

  it('answers a device that sends the original again as before, and brings nothing back', async () => {
    const id = newId();
    const [text, title] = ['Llame a Ana Quispe.', 'De Ana Quispe'];
    await submitted(text, title, id);
    const comment = said(id, '¿Y Ana Quispe?');
    await services.comments.submit(other, comment);
    const edit = { expectedVersion: 1, language: 'es', text: 'Ana Quispe sabe.' };
    const [row] = await services.commentRows.byIds([comment.id]);
    await services.commentRevisions.revise(other, row!, edit);
    const revision = { revisionId: newId(), contributionId: id, language: 'es', title, text };
    const revise = { ...revision, expectedVersion: await version(id), reason: 'Por Ana Quispe' };
    expect(await services.revisions.revise(author, revise)).toMatchObject({ outcome: 'DONE' });
    await redacted(id, 'ana quispe');
    const before = await texts(id);
    expect(JSON.stringify(before)).not.toMatch(/quispe/i);
    await submitted(text, title, id);
    expect(await services.comments.submit(other, comment)).toMatchObject({ outcome: 'DONE' });
    expect(await services.commentRevisions.revise(other, row!, edit)).toMatchObject({ outcome: 'DONE' });
    expect(await services.revisions.revise(author, revise)).toMatchObject({ outcome: 'DONE' });
    expect(await texts(id)).toEqual(before);
    const late = { ...revise, revisionId: newId() };
    expect(await services.revisions.revise(author, late)).toMatchObject({ outcome: 'STALE' });
  });
});

describe('lifting a redaction', () => {
  const letters = fc.constantFrom(
    'a',
    'A',
    'b',
    ' ',
    '\n',
    'é',
    'e\u0301',
    '%',
    '_',
    '\\',
    '.',
    '"',
    'א',
    '👍',
    '▐1▌',
  );
  const some = (max: number) =>
    fc.array(letters, { minLength: 2, maxLength: max }).map((one) => one.join(''));

  it('brings everything back to the letter, whatever was masked twice or overlaps', async () => {
    await fc.assert(
      fc.asyncProperty(
        some(40),
        fc.array(some(4), { minLength: 1, maxLength: 3 }),
        async (text, passages) => {
          const id = await submitted(`x${text}`);
          await services.comments.submit(other, said(id, `y${text}`));
          const before = await texts(id);
          const made: string[] = [];
          for (const passage of passages) {
            const given = await command(id, passage);
            const { outcome } = await redactions.redact(rapporteur, given);
            if (outcome === 'DONE') made.push(given.redactionId);
          }
          for (const one of made.toReversed()) expect(await lifted(one)).toMatchObject({ outcome: 'DONE' });
          const after = await texts(id);
          for (const [place, one] of Object.entries(before))
            expect([place, after[place]]).toEqual([place, one]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('takes the last first, once, and is the secretariat’s alone', async () => {
    const id = await submitted('Ana Quispe, calle Siete.');
    const [first, second] = [await redacted(id, 'Quispe'), await redacted(id, 'Siete')];
    expect(await lifted(first)).toMatchObject({ outcome: 'NOT_ALLOWED_NOW' });
    const [viewer, row] = await originals.redacted(second, () => rapporteur);
    const given = { id: newId(), redactionId: second, reason: 'Por error.' };
    await expect(originals.lift(viewer, row, given)).rejects.toThrow();
    for (const one of [second, first]) expect(await lifted(one)).toMatchObject({ outcome: 'DONE' });
    expect(await lifted(first)).toMatchObject({ outcome: 'NOT_ALLOWED_NOW' });
    expect(Object.values(await texts(id))).toContain('Ana Quispe, calle Siete.');
  });
});

describe('the door', () => {
  const door = (redaction: string, place: string, key: string, text: string) =>
    database.app.query('SELECT aportes_mask($1, $2, $3, $4)', [redaction, place, key, text]);

  it('makes marks of its redaction alone, where that belongs', async () => {
    const [id, elsewhere] = [await submitted('Ana Quispe, calle Siete.'), await submitted('Otra calle.')];
    const redaction = await redacted(id, 'Quispe');
    const keyOf = async (one: string) =>
      (await rows.texts([one])).find(({ place }) => place === 'contribution_revision.text')!.key;
    const place = 'contribution_revision.text';
    await expect(door(redaction, place, await keyOf(id), 'Ana ▐1▌, otra calle.')).rejects.toThrow(
      /nothing else/,
    );
    await expect(door(redaction, place, await keyOf(id), 'Ana ▐1▌, calle ▐2▌.')).rejects.toThrow(
      /nothing else/,
    );
    await expect(door(redaction, place, await keyOf(elsewhere), 'Otra ▐1▌.')).rejects.toThrow(/nothing else/);
    await expect(door(newId(), place, await keyOf(id), '▐1▌')).rejects.toThrow(/nothing else/);
    await expect(door(redaction, 'account_email.address', newId(), '▐1▌')).rejects.toThrow();
    await door(redaction, place, await keyOf(id), 'Ana ▐1▌, ▐1▌.');
  });

  it('is the only one: versions, decisions and reservations are written once also for the owner', async () => {
    const id = await submitted('Ana Quispe, calle Siete.');
    await redacted(id, 'Quispe');
    const { owner } = database;
    const of = `WHERE contribution_id = '${id}'`;
    for (const sql of [
      `UPDATE contribution_revision SET text = 'Otra' ${of}`,
      `UPDATE contribution_revision SET search = '' ${of}`,
      `UPDATE contribution_revision SET text = 'Ana ▐1▌.', language = 'fr' ${of}`,
      `DELETE FROM contribution_revision ${of}`,
      `UPDATE redaction SET reason = 'OTHER' ${of}`,
      `DELETE FROM redaction ${of}`,
      `DELETE FROM redacted_passage`,
      `UPDATE redacted_passage SET sealed = ''`,
    ])
      await expect(owner.query(sql)).rejects.toThrow(/written once|sealed stays/);
  });
});
