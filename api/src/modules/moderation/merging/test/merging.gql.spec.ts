/** What was merged, over the API: gone from every list, search and count, readable where it was, and counted once. */
import { describe, expect, it } from '@jest/globals';
import { LineageRoom } from '../../../../../test/support/lineage-room.js';
import type { Person } from '../../../../../test/support/person.js';
import { command, endorsed, type Written } from '../../../../../test/support/scene.js';
import { newId } from '../../../../kernel/ids.js';

const TEXT = 'Que los Estados abran el registro consular del guacamayo a toda hora.';

interface Lineage {
  isConsolidated: boolean;
  mergedInto: { id: string } | null;
  mergedFrom: { id: string; author: { name: string | null } }[];
  support: { people: number; onlyMerged: number } | null;
}

const room = new LineageRoom('merging_gql', TEXT, 'guacamayo');
const { given, givenAccepted, listed } = room;

async function merged(parents: readonly Written[], target: Written): Promise<string[]> {
  const going = room.going(parents);
  const at = { targetId: target.id, targetVersion: target.version };
  const input = { mergingId: newId(), parents: going, ...at };
  const result = await command(room.cast.rapporteur, 'MergeContributions', input);
  expect(result).toMatchObject({ __typename: 'ContributionPayload', contribution: { id: target.id } });
  return going.map(({ decisionId }) => decisionId);
}

const lineageSeenBy = (person: Person, one: Written): Promise<Lineage | null> =>
  room.lineage(
    person,
    one,
    'isConsolidated mergedInto { id } mergedFrom { id author { name } } support { people onlyMerged }',
  );

describe('what was merged', () => {
  it('is in no list, search or count of anybody, and all is as before once it is taken back', async () => {
    const [waiting, public_] = [await given(), await givenAccepted()];
    const target = await givenAccepted();
    const readers = [
      room.cast.public,
      room.cast.expert,
      room.cast.delegate,
      room.cast.rapporteur,
      room.cast.secretariat,
    ];
    const before = [await Promise.all(readers.map(listed)), await room.atTheDesk()];
    const [decisionId] = await merged([waiting, public_], target);
    for (const told of [...(await Promise.all(readers.map(listed))), await room.atTheDesk()])
      for (const { id } of [waiting, public_]) expect(told).not.toContain(id);
    expect(await Promise.all(readers.map(listed))).not.toEqual(before[0]);
    expect(await room.undone(decisionId!, waiting)).toMatchObject({ contribution: { status: 'SUBMITTED' } });
    expect([await Promise.all(readers.map(listed)), await room.atTheDesk()]).toEqual(before);
  });

  it('is readable where it was, by whoever could read it there, and says where it went', async () => {
    const [waiting, public_] = [await given(), await givenAccepted()];
    const target = await givenAccepted();
    await merged([waiting, public_], target);
    for (const person of [room.cast.public, room.cast.expert, room.cast.author])
      expect(await lineageSeenBy(person, public_)).toMatchObject({ mergedInto: { id: target.id } });
    expect(await lineageSeenBy(room.cast.public, waiting)).toBeNull();
    expect(await lineageSeenBy(room.cast.expert, waiting)).toMatchObject({ mergedInto: { id: target.id } });
    const idsFor = async (person: Person) =>
      (await lineageSeenBy(person, target))!.mergedFrom.map(({ id }) => id);
    expect(await idsFor(room.cast.public)).toEqual([public_.id]);
    expect(await idsFor(room.cast.expert)).toEqual([waiting.id, public_.id]);
  });

  it('names nobody beside the target who is named on no page', async () => {
    const unnamed = await givenAccepted({ attributionLevel: 'NON_ATTRIBUTABLE' });
    const target = await givenAccepted();
    await merged([unnamed], target);
    for (const person of [room.cast.public, room.cast.rapporteur, room.cast.secretariat])
      expect((await lineageSeenBy(person, target))!.mergedFrom[0]!.author.name).toBeNull();
  });

  it('says so where the author of the target has withdrawn that one', async () => {
    const [parent, target] = [await givenAccepted(), await givenAccepted()];
    await merged([parent], target);
    const isTargetWithdrawn = async () => {
      const { data } = await room.cast.public.ask<{
        contribution: { lineage: { isTargetWithdrawn: boolean } };
      }>('query ($id: ID!) { contribution(id: $id) { lineage { isTargetWithdrawn } } }', { id: parent.id });
      return data.contribution.lineage.isTargetWithdrawn;
    };
    expect(await isTargetWithdrawn()).toBe(false);
    const seen = { contributionId: target.id, expectedVersion: target.version };
    await command(room.cast.author, 'WithdrawContribution', seen);
    expect(await isTargetWithdrawn()).toBe(true);
  });

  it('is told to its author, and that it stands again', async () => {
    const [parent, target] = [await givenAccepted(), await givenAccepted()];
    const [decisionId] = await merged([parent], target);
    await room.undone(decisionId!, parent);
    expect(await room.told(room.cast.author, 2)).toEqual(['RESTORED', 'MERGED']);
  });
});

describe('united support', () => {
  it('counts each person once, and whoever endorsed only what was merged apart', async () => {
    const [one, two, target] = [await givenAccepted(), await givenAccepted(), await givenAccepted()];
    for (const written of [one, two, target]) await endorsed(room.cast.expert, written.id);
    for (const written of [one, two]) await endorsed(room.cast.delegate, written.id);
    await merged([one], two);
    expect(await lineageSeenBy(room.cast.public, two)).toMatchObject({
      support: { people: 2, onlyMerged: 0 },
    });
    await merged([{ ...two }], target);
    expect(await lineageSeenBy(room.cast.public, target)).toMatchObject({
      support: { people: 2, onlyMerged: 1 },
    });
    await endorsed(room.cast.delegate, target.id);
    expect(await lineageSeenBy(room.cast.public, target)).toMatchObject({
      support: { people: 2, onlyMerged: 0 },
    });
    const { data } = await room.cast.public.ask<object>(
      'query ($id: ID!) { contribution(id: $id) { breadth { endorsements } endorsements { totalCount } } }',
      { id: target.id },
    );
    expect(data).toEqual({ contribution: { breadth: { endorsements: 2 }, endorsements: { totalCount: 2 } } });
  });

  it('is silent where nothing was merged, and while a session hides its support', async () => {
    const [parent, target] = [await givenAccepted(), await givenAccepted()];
    await endorsed(room.cast.expert, parent.id);
    expect((await lineageSeenBy(room.cast.public, target))!.support).toBeNull();
    await merged([parent], target);
    await room.api.database.owner.query('UPDATE session SET support_hidden = true WHERE id = $1', [
      room.sessionId,
    ]);
    expect((await lineageSeenBy(room.cast.public, target))!.support).toBeNull();
    await room.api.database.owner.query('UPDATE session SET support_hidden = false WHERE id = $1', [
      room.sessionId,
    ]);
    expect((await lineageSeenBy(room.cast.public, target))!.support).toEqual({ people: 1, onlyMerged: 1 });
  });
});

describe('what is no duplicate', () => {
  it('is no near neighbour any more, until that is taken back', async () => {
    const [one, other] = [await given(), await givenAccepted()];
    const near = async () => {
      const query = `query ($sessionId: ID!, $text: String!, $exceptId: ID) {
        similarContributions(sessionId: $sessionId, text: $text, exceptId: $exceptId) { id } }`;
      const variables = { sessionId: room.sessionId, text: TEXT, exceptId: one.id };
      const { data } = await room.cast.rapporteur.ask<{ similarContributions: { id: string }[] }>(
        query,
        variables,
      );
      return data.similarContributions.some(({ id }) => id === other.id);
    };
    await room.api.database.owner.query(
      `UPDATE contribution SET status = 'ARCHIVED', waiting_since = NULL WHERE status = 'ACCEPTED' AND id <> $1`,
      [other.id],
    );
    expect(await near()).toBe(true);
    const pair = { contributionId: one.id, otherId: other.id };
    await command(room.cast.rapporteur, 'MarkNotDuplicate', pair);
    expect(await near()).toBe(false);
    await command(room.cast.rapporteur, 'UnmarkNotDuplicate', pair);
    expect(await near()).toBe(true);
  });
});
