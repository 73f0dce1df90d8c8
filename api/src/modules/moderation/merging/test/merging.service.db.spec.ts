/** Merging against a real database: what goes, where to, once, never in a circle, and all of it back again. */
import { describe, expect, it } from '@jest/globals';
import { contentRows } from '../../../../../test/support/content-digest.js';
import { createWorld } from '../../../../../test/support/contribution-world.js';
import { COMPARABLE, DeskRoom } from '../../../../../test/support/desk-room.js';
import { newId } from '../../../../kernel/ids.js';
import type { ContributionOutcome } from '../../../contributions/contribution-outcome.type.js';
import type { MergeContributions } from '../merging-commands.type.js';

const room = new DeskRoom('merging');
const { submitted, accepted, stored, endorse, comment } = room;

async function commandOf(parentIds: readonly string[], targetId: string): Promise<MergeContributions> {
  const parents = await room.going(parentIds);
  return { mergingId: newId(), parents, targetId, targetVersion: (await stored(targetId)).version };
}

async function merged(parentIds: readonly string[], targetId: string): Promise<MergeContributions> {
  const command = await commandOf(parentIds, targetId);
  expect(await room.services.merging.merge(room.rapporteur, command)).toEqual({
    outcome: 'DONE',
    contributionId: targetId,
  });
  return command;
}

const undone = (command: MergeContributions, at = 0): Promise<ContributionOutcome> =>
  room.undone(command.parents[at]!);

describe('merging', () => {
  it('lets what waits and what was accepted go into one that stands, which stays as it is', async () => {
    const [waiting, public_, target] = [await submitted(), await accepted(), await submitted()];
    await merged([waiting, public_], target);
    for (const id of [waiting, public_])
      expect(await stored(id)).toMatchObject({ status: 'MERGED', merged_into: target });
    expect(await stored(target)).toMatchObject({ status: 'SUBMITTED', version: 1 });
  });

  it('is done once: sent again it is the same answer, and another act under its id is refused', async () => {
    const [parent, target] = [await accepted(), await accepted()];
    const command = await merged([parent], target);
    expect(await room.services.merging.merge(room.rapporteur, command)).toMatchObject({ outcome: 'DONE' });
    const other = { ...(await commandOf([await accepted()], target)), mergingId: command.mergingId };
    expect(await room.services.merging.merge(room.rapporteur, other)).toEqual({ outcome: 'ID_REUSED' });
    const sameDecision = { ...(await commandOf([await accepted()], target)) };
    const parents = [{ ...sameDecision.parents[0]!, decisionId: command.parents[0]!.decisionId }];
    expect(await room.services.merging.merge(room.rapporteur, { ...sameDecision, parents })).toEqual({
      outcome: 'ID_REUSED',
    });
  });

  it('is refused about a version that was not seen, of parent and of target', async () => {
    const [parent, target] = [await accepted(), await accepted()];
    const command = await commandOf([parent], target);
    const old = [{ ...command.parents[0]!, expectedVersion: 1 }];
    expect(await room.services.merging.merge(room.rapporteur, { ...command, parents: old })).toEqual({
      outcome: 'STALE',
      contributionId: parent,
    });
    expect(await room.services.merging.merge(room.rapporteur, { ...command, targetVersion: 1 })).toEqual({
      outcome: 'STALE',
      contributionId: target,
    });
  });

  it('names what is wrong: nothing to merge, one twice, into itself, ids that are none', async () => {
    const target = await accepted();
    const parent = await accepted();
    const command = await commandOf([parent], target);
    const [one] = command.parents;
    const refused = async (changes: Partial<MergeContributions>) =>
      room.services.merging.merge(room.rapporteur, { ...command, ...changes });
    const parents = (code: string) => ({ outcome: 'INVALID', fields: [{ field: 'parents', code }] });
    expect(await refused({ parents: [] })).toEqual(parents('REQUIRED'));
    expect(await refused({ parents: [one!, one!] })).toEqual(parents('NOT_IN_LIST'));
    expect(await refused({ targetId: parent })).toEqual(parents('NOT_IN_LIST'));
    expect(await refused({ mergingId: 'x' })).toMatchObject({ fields: [{ field: 'mergingId' }] });
    expect(await refused({ parents: [{ ...one!, decisionId: 'x' }] })).toMatchObject({
      fields: [{ field: 'decisionId' }],
    });
  });

  it('does nothing at all where somebody else has one of them in hand', async () => {
    const [one, held, target] = [await submitted(), await submitted(), await submitted()];
    await room.services.claims.claim(room.colleague, held);
    const command = await commandOf([one, held], target);
    expect(await room.services.merging.merge(room.rapporteur, command)).toEqual({
      outcome: 'CLAIMED',
      contributionId: held,
    });
    expect(await stored(one)).toMatchObject({ status: 'SUBMITTED', version: 1 });
    await room.services.claims.claim(room.colleague, target);
    await room.services.claims.release(room.colleague, { contributionId: held });
    expect(await room.services.merging.merge(room.rapporteur, command)).toMatchObject({ outcome: 'CLAIMED' });
  });

  it('is for whoever decides about all of them', async () => {
    const [parent, target] = [await accepted(), await accepted()];
    const elsewhere = await room.world.person({
      roles: [{ role: 'RAPPORTEUR', sessionId: (await room.world.session()).id }],
    });
    const stranger = await (await createWorld(room.database.owner, 'OTH2017')).person();
    const command = await commandOf([parent], target);
    for (const person of [room.author, elsewhere])
      await expect(room.services.merging.merge(person, command)).rejects.toMatchObject({
        extensions: { code: 'FORBIDDEN' },
      });
    await expect(room.services.merging.merge(stranger, command)).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
  });

  it('is never for an own text, be it the one that goes or the one that takes it in', async () => {
    const own = await submitted(room.rapporteur);
    const other = await submitted();
    for (const [parent, target] of [
      [own, other],
      [other, own],
    ] as const)
      await expect(
        room.services.merging.merge(room.rapporteur, await commandOf([parent], target)),
      ).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });

  it('leads to what stands: not to what was merged itself', async () => {
    const [one, two, three] = [await accepted(), await accepted(), await accepted()];
    await merged([one], two);
    expect(await room.services.merging.merge(room.rapporteur, await commandOf([three], one))).toEqual({
      outcome: 'NOT_ALLOWED_NOW',
      status: 'MERGED',
    });
    expect(await room.services.merging.merge(room.rapporteur, await commandOf([two], one))).toMatchObject({
      outcome: 'NOT_ALLOWED_NOW',
    });
    await merged([two], three);
    expect(await stored(one)).toMatchObject({ status: 'MERGED', merged_into: two });
  });
});

describe('undoing it', () => {
  it('brings all back together, to the letter, also after comments and support', async () => {
    const [waiting, accepted_, target] = [await submitted(), await accepted(), await accepted()];
    await endorse(room.colleague, accepted_);
    await comment(room.colleague, accepted_);
    const before = await contentRows(room.database.owner, room.world.meetingId);
    const command = await merged([waiting, accepted_], target);
    await endorse(room.colleague, target);
    await comment(room.author, target);
    expect(await undone(command, 1)).toMatchObject({ outcome: 'DONE' });
    const after = await contentRows(room.database.owner, room.world.meetingId);
    const ofTarget = (row: string) => row.includes(target);
    expect(after.filter((row) => !ofTarget(row))).toEqual(before.filter((row) => !ofTarget(row)));
    expect(await stored(waiting)).toMatchObject({ status: 'SUBMITTED', merged_into: null });
  });

  it('brings back the edit of its author that waited', async () => {
    const [parent, target] = [await accepted(), await accepted()];
    const edit = { revisionId: newId(), contributionId: parent, expectedVersion: 2 };
    await room.services.revisions.revise(room.author, {
      ...edit,
      ...COMPARABLE,
      text: 'Faltan datos por país.',
    });
    const before = await contentRows(room.database.owner, room.world.meetingId);
    expect(await undone(await merged([parent], target))).toMatchObject({ outcome: 'DONE' });
    expect(await contentRows(room.database.owner, room.world.meetingId)).toEqual(before);
  });

  it('is too late for all once somebody has acted on one of them', async () => {
    const [one, two, target] = [await accepted(), await accepted(), await accepted()];
    const command = await merged([one, two], target);
    const { version: expectedVersion } = await stored(two);
    await room.services.revisions.withdraw(room.author, { contributionId: two, expectedVersion });
    expect(await undone(command, 0)).toEqual({ outcome: 'NOT_ALLOWED_NOW', status: 'MERGED' });
    expect(await stored(one)).toMatchObject({ status: 'MERGED' });
    expect(await stored(two)).toMatchObject({ status: 'WITHDRAWN', merged_into: null });
  });

  it('is open still once an author has said anew who is shown, and leaves that as it is', async () => {
    const [one, two, target] = [await accepted(), await accepted(), await accepted()];
    const command = await merged([one, two], target);
    const { version: expectedVersion } = await stored(one);
    const anew = { contributionId: one, expectedVersion, attributionLevel: 'NON_ATTRIBUTABLE' as const };
    expect(await room.services.attribution.change(room.author, anew)).toMatchObject({ outcome: 'DONE' });
    expect(await undone(command, 1)).toMatchObject({ outcome: 'DONE' });
    const [row] = await room.database.app.query<object[]>(
      'SELECT status, attribution_level FROM contribution WHERE id = $1',
      [one],
    );
    expect(row).toEqual({ status: 'ACCEPTED', attribution_level: 'NON_ATTRIBUTABLE' });
  });

  it('is open still once the author of the one that took it in has withdrawn that: nobody takes others along', async () => {
    const [parent, target] = [await accepted(), await accepted(room.colleague)];
    const command = await merged([parent], target);
    const { version: expectedVersion } = await stored(target);
    await room.services.revisions.withdraw(room.colleague, { contributionId: target, expectedVersion });
    expect(await undone(command)).toMatchObject({ outcome: 'DONE' });
    expect(await stored(parent)).toMatchObject({ status: 'ACCEPTED', merged_into: null });
  });

  it('is done once, from whichever of them, and lets them be merged again', async () => {
    const [one, two, target] = [await accepted(), await accepted(), await accepted()];
    const command = await merged([one, two], target);
    expect(await undone(command, 1)).toMatchObject({ outcome: 'DONE' });
    expect(await undone(command, 0)).toMatchObject({ outcome: 'NOT_ALLOWED_NOW' });
    await merged([one, target], two);
    expect(await stored(target)).toMatchObject({ merged_into: two });
  });
});

describe('at the same moment', () => {
  it('of one into the other and the other into the one, one wins', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, other] = [await accepted(), await accepted()];
      const commands = [await commandOf([one], other), await commandOf([other], one)];
      const outcomes = await Promise.all([
        room.services.merging.merge(room.rapporteur, commands[0]!),
        room.services.merging.merge(room.colleague, commands[1]!),
      ]);
      expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['DONE', 'NOT_ALLOWED_NOW']);
      const rows = [await stored(one), await stored(other)];
      expect(rows.filter(({ status }) => status === 'MERGED')).toHaveLength(1);
    }
  });

  it('nobody goes into what is just going', async () => {
    const [one, two, three] = [await accepted(), await accepted(), await accepted()];
    const commands = [await commandOf([one], two), await commandOf([two], three)];
    const outcomes = await Promise.all([
      room.services.merging.merge(room.rapporteur, commands[0]!),
      room.services.merging.merge(room.colleague, commands[1]!),
    ]);
    const target = await stored(two);
    if (outcomes[0].outcome === 'DONE') expect(await stored(one)).toMatchObject({ merged_into: two });
    expect(target).toMatchObject({ status: 'MERGED', merged_into: three });
  });
});

describe('the database itself', () => {
  const move = (id: string, into: string | null, status = 'MERGED') =>
    room.database.owner.query('UPDATE contribution SET status = $2, merged_into = $3 WHERE id = $1', [
      id,
      status,
      into,
    ]);
  const refusedBy = (constraint: string) => ({ driverError: { constraint } });

  it('knows of no merging without a target, into itself, or into what does not stand', async () => {
    const [one, two] = [await accepted(), await accepted()];
    await expect(move(one, null)).rejects.toMatchObject(refusedBy('contribution__merged_has_a_target'));
    await expect(move(one, one)).rejects.toMatchObject(refusedBy('contribution__is_not_its_own_target'));
    await move(one, two);
    await expect(move(two, one)).rejects.toMatchObject(refusedBy('contribution__merged_into_what_stands'));
    const draftless = await submitted();
    const { version: expectedVersion } = await stored(draftless);
    await room.services.revisions.withdraw(room.author, { contributionId: draftless, expectedVersion });
    await expect(move(two, draftless)).rejects.toMatchObject(
      refusedBy('contribution__merged_into_what_stands'),
    );
    await move(one, two, 'ACCEPTED');
    expect(await stored(one)).toMatchObject({ status: 'ACCEPTED', merged_into: null });
  });

  it('lets of two that go into each other at once only one through', async () => {
    const [one, two] = [await accepted(), await accepted()];
    const results = await Promise.allSettled([move(one, two), move(two, one)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('keeps for good by which act something went, and how it stood', async () => {
    await merged([await accepted()], await accepted());
    for (const table of ['merging', 'departure'])
      await expect(room.database.owner.query(`DELETE FROM ${table}`)).rejects.toMatchObject(
        refusedBy(`${table}__is_immutable`),
      );
  });
});

describe('what is no duplicate', () => {
  const pairs = async () =>
    room.database.app.query<{ one_id: string; other_id: string }[]>(
      'SELECT one_id, other_id FROM not_duplicate',
    );

  it('is remembered once for a pair, in whichever order, and can be taken back by a colleague', async () => {
    const [one, other] = [await accepted(), await submitted()];
    for (const pair of [
      { contributionId: one, otherId: other },
      { contributionId: other, otherId: one },
    ])
      expect(await room.services.notDuplicates.say(room.rapporteur, pair)).toMatchObject({ outcome: 'DONE' });
    const [low, high] = [one, other].sort();
    expect(await pairs()).toEqual([{ one_id: low, other_id: high }]);
    await room.services.notDuplicates.takeBack(room.colleague, { contributionId: other, otherId: one });
    expect(await pairs()).toEqual([]);
  });

  it('is for whoever decides about the one, of another than itself', async () => {
    const [one, other] = [await accepted(), await accepted()];
    const pair = { contributionId: one, otherId: other };
    await expect(room.services.notDuplicates.say(room.author, pair)).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    expect(await room.services.notDuplicates.say(room.rapporteur, { ...pair, otherId: one })).toMatchObject({
      fields: [{ field: 'otherId' }],
    });
  });
});
