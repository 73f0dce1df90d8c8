/** A text written from several, against a real database: nobody's alone, once, and taken apart again to the letter. */
import { describe, expect, it } from '@jest/globals';
import type { MeetingActor } from '@aportes/domain/actor';
import { contentRows } from '../../../../../test/support/content-digest.js';
import { createWorld } from '../../../../../test/support/contribution-world.js';
import { DeskRoom } from '../../../../../test/support/desk-room.js';
import { newId } from '../../../../kernel/ids.js';
import type { ContributionOutcome } from '../../../contributions/contribution-outcome.type.js';
import type { ConsolidateContributions } from '../merging-commands.type.js';

const room = new DeskRoom('consolidation');
const { submitted, accepted, stored, endorse, comment } = room;

async function commandOf(parentIds: readonly string[]): Promise<ConsolidateContributions> {
  const parents = await room.going(parentIds);
  const written = { kind: 'CHALLENGE' as const, language: 'es', text: 'Faltan datos, y son dispares.' };
  return { mergingId: newId(), contributionId: newId(), parents, addressees: [], ...written };
}

async function consolidated(parentIds: readonly string[]): Promise<ConsolidateContributions> {
  const command = await commandOf(parentIds);
  expect(await room.services.consolidation.consolidate(room.rapporteur, command)).toEqual({
    outcome: 'DONE',
    contributionId: command.contributionId,
  });
  return command;
}

const undone = (command: ConsolidateContributions, at = 0): Promise<ContributionOutcome> =>
  room.undone(command.parents[at]!);

describe('a consolidated text', () => {
  it('is accepted at once under a symbol of its own, has no author, and takes its sources in', async () => {
    const sources = [await submitted(), await accepted(room.colleague)];
    const { contributionId } = await consolidated(sources);
    const text = await stored(contributionId);
    expect(text).toMatchObject({ status: 'ACCEPTED', author_participant_id: null, version: 1 });
    expect(text.published_at).not.toBeNull();
    expect(text.symbol).toMatch(/-\d{3}$/);
    for (const id of sources)
      expect(await stored(id)).toMatchObject({ status: 'MERGED', merged_into: contributionId });
  });

  it('has what its sources say together of where they belong', async () => {
    const sources = [
      await accepted(room.author, { countryCodes: ['CL'], affectedGroups: ['WOMEN'] }),
      await accepted(room.author, { countryCodes: ['CL', 'JM'] }),
    ];
    const { contributionId } = await consolidated(sources);
    const [row] = await room.database.app.query<object[]>(
      `SELECT (SELECT array_agg(country_code ORDER BY 1) FROM revision_country WHERE contribution_id = $1) AS countries,
         (SELECT affected_groups FROM contribution_revision WHERE contribution_id = $1) AS groups`,
      [contributionId],
    );
    expect(row).toEqual({ countries: ['CL', 'JM'], groups: ['WOMEN'] });
  });

  it('has the further fields that its rapporteur gives it, and no others', async () => {
    const details = [{ name: 'results', text: 'De su fuente.' }];
    const sources = [
      await accepted(room.author, {
        kind: 'GOOD_PRACTICE',
        title: 'Práctica',
        details,
        countryCodes: ['CL'],
      }),
      await accepted(room.author, { countryCodes: ['JM'], affectedGroups: ['WOMEN'] }),
    ];
    const further = {
      details: [{ name: 'level', text: 'Nacional.' }],
      ...{ countryCodes: ['jm'], affectedGroups: ['CHILDREN' as const] },
    };
    const command = { ...(await commandOf(sources)), ...further };
    const consolidate = async (changes = {}) =>
      room.services.consolidation.consolidate(room.rapporteur, { ...command, ...changes });
    expect(await consolidate()).toMatchObject({ outcome: 'DONE' });
    const [row] = await room.database.app.query<object[]>(
      `SELECT details, affected_groups AS groups, (SELECT array_agg(country_code) FROM revision_country
         WHERE contribution_id = r.contribution_id) AS countries FROM contribution_revision r WHERE contribution_id = $1`,
      [command.contributionId],
    );
    expect(row).toEqual({ details: further.details, groups: ['CHILDREN'], countries: ['JM'] });
    expect(await consolidate()).toMatchObject({ outcome: 'DONE' });
    for (const other of [{ details: [] }, { countryCodes: ['CL'] }, { affectedGroups: [] }])
      expect(await consolidate(other)).toEqual({ outcome: 'ID_REUSED' });
  });

  it('is written once: sent again it is the same answer, and something else under its ids is refused', async () => {
    const sources = [await accepted(), await accepted()];
    const command = await consolidated(sources);
    const again = async (changes: Partial<ConsolidateContributions>) =>
      room.services.consolidation.consolidate(room.rapporteur, { ...command, ...changes });
    expect(await again({})).toMatchObject({ outcome: 'DONE', contributionId: command.contributionId });
    expect(await again({ text: 'Otro texto.' })).toEqual({ outcome: 'ID_REUSED' });
    const other = await commandOf([await accepted(), await accepted()]);
    const { contributionId } = command;
    expect(
      await room.services.consolidation.consolidate(room.rapporteur, { ...other, contributionId }),
    ).toEqual({
      outcome: 'ID_REUSED',
    });
  });

  it('names what is wrong, and does nothing at all then', async () => {
    const sources = [await accepted(), await accepted()];
    const command = await commandOf(sources);
    const refused = async (changes: Partial<ConsolidateContributions>) =>
      room.services.consolidation.consolidate(room.rapporteur, { ...command, ...changes });
    const field = (name: string, code?: string) => ({
      ...{ outcome: 'INVALID', fields: [{ field: name, ...(code ? { code } : {}) }] },
    });
    expect(await refused({ text: '' })).toMatchObject(field('text', 'REQUIRED'));
    expect(await refused({ kind: 'RECOMMENDATION' })).toMatchObject(field('addressees', 'REQUIRED'));
    expect(await refused({ kind: 'GOOD_PRACTICE' })).toMatchObject(field('title', 'REQUIRED'));
    expect(await refused({ language: '!' })).toMatchObject(field('language'));
    expect(await refused({ countryCodes: ['ZZ'] })).toMatchObject(field('countryCodes', 'UNKNOWN_REFERENCE'));
    const far = [{ name: 'practiceStatus', text: 'Casi lista' }];
    expect(await refused({ details: far })).toMatchObject(field('details.0.text', 'NOT_IN_LIST'));
    expect(await refused({ parents: [] })).toMatchObject(field('parents', 'REQUIRED'));
    expect(await refused({ parents: command.parents.slice(0, 1) })).toMatchObject(
      field('parents', 'REQUIRED'),
    );
    expect(await refused({ contributionId: sources[0] })).toMatchObject(field('parents', 'NOT_IN_LIST'));
    expect(await refused({ mergingId: 'x' })).toMatchObject(field('mergingId'));
    for (const id of sources) expect(await stored(id)).toMatchObject({ status: 'ACCEPTED', version: 2 });
  });

  it('is refused about a version that was not seen, and where somebody else has a source in hand', async () => {
    const [one, held] = [await accepted(), await submitted()];
    const command = await commandOf([one, held]);
    const [first, second] = command.parents;
    const parents = [{ ...first!, expectedVersion: 1 }, second!];
    expect(await room.services.consolidation.consolidate(room.rapporteur, { ...command, parents })).toEqual({
      outcome: 'STALE',
      contributionId: one,
    });
    await room.services.claims.claim(room.colleague, held);
    expect(await room.services.consolidation.consolidate(room.rapporteur, command)).toEqual({
      outcome: 'CLAIMED',
      contributionId: held,
    });
    expect(await stored(one)).toMatchObject({ status: 'ACCEPTED' });
  });

  it('is for whoever decides about all of its sources, and never from an own one', async () => {
    const sources = [await accepted(), await accepted()];
    const elsewhere = await room.world.person({
      roles: [{ role: 'RAPPORTEUR', sessionId: (await room.world.session()).id }],
    });
    const stranger = await (await createWorld(room.database.owner, 'OTC2017')).person();
    const refusedTo = async (person: MeetingActor, ids: readonly string[], code: string) =>
      expect(room.services.consolidation.consolidate(person, await commandOf(ids))).rejects.toMatchObject({
        extensions: { code },
      });
    for (const person of [room.author, elsewhere]) await refusedTo(person, sources, 'FORBIDDEN');
    await refusedTo(stranger, sources, 'NOT_FOUND');
    await refusedTo(room.rapporteur, [sources[0]!, await submitted(room.rapporteur)], 'FORBIDDEN');
  });

  it('takes further ones in, and goes into others itself', async () => {
    const command = await consolidated([await accepted(), await accepted()]);
    const { contributionId } = await consolidated([command.contributionId, await accepted()]);
    expect(await stored(command.contributionId)).toMatchObject({ merged_into: contributionId });
  });
});

describe('undoing it', () => {
  it('brings its sources back to the letter, also after comments and support, and keeps the text readable', async () => {
    const sources = [await submitted(), await accepted()];
    await endorse(room.colleague, sources[1]!);
    await comment(room.colleague, sources[1]!);
    const before = await contentRows(room.database.owner, room.world.meetingId);
    const command = await consolidated(sources);
    await endorse(room.colleague, command.contributionId);
    await comment(room.author, command.contributionId);
    expect(await undone(command, 1)).toMatchObject({ outcome: 'DONE' });
    const after = await contentRows(room.database.owner, room.world.meetingId);
    expect(after.filter((row) => !row.includes(command.contributionId))).toEqual(before);
    expect(await stored(command.contributionId)).toMatchObject({ status: 'SPLIT' });
    expect(await stored(sources[0]!)).toMatchObject({ status: 'SUBMITTED', merged_into: null });
  });

  it('is too late once the text was changed, took others in, or went on itself', async () => {
    const late = { outcome: 'NOT_ALLOWED_NOW', status: 'MERGED' };
    const changed = await consolidated([await accepted(), await accepted()]);
    const reopening = { decisionId: newId(), contributionId: changed.contributionId, expectedVersion: 1 };
    await room.services.reopenings.reopen(room.rapporteur, { ...reopening, reason: 'Se revisa.' });
    expect(await undone(changed)).toEqual(late);

    const grown = await consolidated([await accepted(), await accepted()]);
    const parents = (await commandOf([await accepted(), await accepted()])).parents.slice(0, 1);
    const merge = { mergingId: newId(), parents, targetId: grown.contributionId, targetVersion: 1 };
    expect(await room.services.merging.merge(room.rapporteur, merge)).toMatchObject({ outcome: 'DONE' });
    expect(await undone(grown)).toEqual(late);

    const gone = await consolidated([await accepted(), await accepted()]);
    await consolidated([gone.contributionId, await accepted()]);
    expect(await undone(gone)).toEqual(late);
  });

  it('is done once, and lets its sources be put together again', async () => {
    const sources = [await accepted(), await accepted()];
    const command = await consolidated(sources);
    expect(await undone(command)).toMatchObject({ outcome: 'DONE' });
    expect(await undone(command, 1)).toMatchObject({ outcome: 'NOT_ALLOWED_NOW' });
    const again = await consolidated(sources);
    expect(await stored(sources[0]!)).toMatchObject({ merged_into: again.contributionId });
  });
});

describe('the database itself', () => {
  it('knows of no text that was put together from fewer than two, or has an author', async () => {
    const { contributionId } = await consolidated([await accepted(), await accepted()]);
    await expect(
      room.database.owner.query('UPDATE contribution SET author_participant_id = $2 WHERE id = $1', [
        contributionId,
        room.author.participantId,
      ]),
    ).rejects.toMatchObject({ driverError: { constraint: 'contribution__consolidated_has_no_author' } });
    const target = await accepted();
    const parents = (await commandOf([await accepted()])).parents;
    const merge = { mergingId: newId(), parents, targetId: target, targetVersion: 2 };
    await room.services.merging.merge(room.rapporteur, merge);
    await expect(
      room.database.owner.query(
        'UPDATE contribution SET consolidation_id = $2, author_participant_id = NULL WHERE id = $1',
        [target, merge.mergingId],
      ),
    ).rejects.toMatchObject({ driverError: { constraint: 'contribution__put_together_from_some' } });
  });
});
