/** What was merged, over the API: gone from every list, search and count, readable where it was, and counted once. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../../test/support/cast.js';
import type { Person } from '../../../../../test/support/person.js';
import { accepted, command, endorsed, submitted, type Written } from '../../../../../test/support/scene.js';
import { newId } from '../../../../kernel/ids.js';
import { NotificationFeeder } from '../../../notifications/notification-feeder.service.js';

const TEXT = 'Que los Estados abran el registro consular del guacamayo a toda hora.';

interface Lineage {
  isConsolidated: boolean;
  mergedInto: { id: string } | null;
  mergedFrom: { id: string; author: { name: string | null } }[];
  support: { people: number; onlyMerged: number } | null;
}

let api: BootedApi;
let cast: Cast;
let sessionId: string;
let position: number;

beforeAll(async () => {
  api = await bootApi('merging_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
  const [row] = await api.database.owner.query<{ position: number }[]>(
    'SELECT a.position FROM session s JOIN agenda_item a ON a.id = s.agenda_item_id WHERE s.id = $1',
    [sessionId],
  );
  position = row!.position;
}, 30_000);

afterAll(() => api.close());

const given = (changes: object = {}): Promise<Written> =>
  submitted(cast.author, sessionId, { text: TEXT, ...changes });

async function merged(parents: readonly Written[], target: Written): Promise<string[]> {
  const decisions = parents.map(({ id: contributionId, version: expectedVersion }) => ({
    ...{ decisionId: newId(), contributionId, expectedVersion },
  }));
  const input = {
    mergingId: newId(),
    parents: decisions,
    targetId: target.id,
    targetVersion: target.version,
  };
  const result = await command(cast.rapporteur, 'MergeContributions', input);
  expect(result).toMatchObject({ __typename: 'ContributionPayload', contribution: { id: target.id } });
  return decisions.map(({ decisionId }) => decisionId);
}

async function lineageSeenBy(person: Person, { id }: Written): Promise<Lineage | null> {
  const query = `query ($id: ID!) { contribution(id: $id) { lineage { isConsolidated mergedInto { id }
    mergedFrom { id author { name } } support { people onlyMerged } } } }`;
  const { data } = await person.ask<{ contribution: { lineage: Lineage } | null }>(query, { id });
  return data.contribution && data.contribution.lineage;
}

/** Everything that lists, finds or counts contributions, as one text. */
async function listed(person: Person): Promise<string> {
  const ids = '{ totalCount edges { node { id } } }';
  const { data } = await person.ask<object>(
    `query ($position: Int!, $search: String!) { meeting(slug: "tst2017") {
      contributions(first: 100) ${ids} found: contributions(first: 100, filter: { search: $search }) ${ids}
      facets { total } session(position: $position) { contributionCount wall(first: 100) ${ids} } } }`,
    { position, search: 'guacamayo' },
  );
  return JSON.stringify(data);
}

async function atTheDesk(search: string): Promise<string> {
  const { data } = await cast.rapporteur.ask<object>(
    `query ($search: String!) { meeting(slug: "tst2017") {
      queue(first: 100) { totalCount edges { node { id } } } queueFacets { total } all: queue(filter: { search: $search }) { totalCount } } }`,
    { search },
  );
  const similar = await cast.rapporteur.ask<object>(
    `query ($sessionId: ID!, $text: String!) { similarContributions(sessionId: $sessionId, text: $text) { id } }`,
    { sessionId, text: TEXT },
  );
  return JSON.stringify([data, similar.data]);
}

describe('what was merged', () => {
  it('is in no list, search or count of anybody, and all is as before once it is taken back', async () => {
    const [waiting, public_] = [await given(), await accepted(cast, await given())];
    const target = await accepted(cast, await given());
    const readers = [cast.public, cast.expert, cast.delegate, cast.rapporteur, cast.secretariat];
    const before = [await Promise.all(readers.map(listed)), await atTheDesk('guacamayo')];
    const [decisionId] = await merged([waiting, public_], target);
    for (const told of [...(await Promise.all(readers.map(listed))), await atTheDesk('guacamayo')])
      for (const { id } of [waiting, public_]) expect(told).not.toContain(id);
    expect(await Promise.all(readers.map(listed))).not.toEqual(before[0]);
    const undo = { undoId: newId(), decisionId, expectedVersion: waiting.version + 1 };
    expect(await command(cast.rapporteur, 'UndoDecision', undo)).toMatchObject({
      contribution: { status: 'SUBMITTED' },
    });
    expect([await Promise.all(readers.map(listed)), await atTheDesk('guacamayo')]).toEqual(before);
  });

  it('is readable where it was, by whoever could read it there, and says where it went', async () => {
    const [waiting, public_] = [await given(), await accepted(cast, await given())];
    const target = await accepted(cast, await given());
    await merged([waiting, public_], target);
    for (const person of [cast.public, cast.expert, cast.author])
      expect(await lineageSeenBy(person, public_)).toMatchObject({ mergedInto: { id: target.id } });
    expect(await lineageSeenBy(cast.public, waiting)).toBeNull();
    expect(await lineageSeenBy(cast.expert, waiting)).toMatchObject({ mergedInto: { id: target.id } });
    const idsFor = async (person: Person) =>
      (await lineageSeenBy(person, target))!.mergedFrom.map(({ id }) => id);
    expect(await idsFor(cast.public)).toEqual([public_.id]);
    expect(await idsFor(cast.expert)).toEqual([waiting.id, public_.id]);
  });

  it('names nobody beside the target who is named on no page', async () => {
    const unnamed = await accepted(cast, await given({ attributionLevel: 'NON_ATTRIBUTABLE' }));
    const target = await accepted(cast, await given());
    await merged([unnamed], target);
    for (const person of [cast.public, cast.rapporteur, cast.secretariat])
      expect((await lineageSeenBy(person, target))!.mergedFrom[0]!.author.name).toBeNull();
  });

  it('says so where the author of the target has withdrawn that one', async () => {
    const [parent, target] = [await accepted(cast, await given()), await accepted(cast, await given())];
    await merged([parent], target);
    const isTargetWithdrawn = async () => {
      const { data } = await cast.public.ask<{ contribution: { lineage: { isTargetWithdrawn: boolean } } }>(
        'query ($id: ID!) { contribution(id: $id) { lineage { isTargetWithdrawn } } }',
        { id: parent.id },
      );
      return data.contribution.lineage.isTargetWithdrawn;
    };
    expect(await isTargetWithdrawn()).toBe(false);
    const seen = { contributionId: target.id, expectedVersion: target.version };
    await command(cast.author, 'WithdrawContribution', seen);
    expect(await isTargetWithdrawn()).toBe(true);
  });

  it('is told to its author, and that it stands again', async () => {
    const [parent, target] = [await accepted(cast, await given()), await accepted(cast, await given())];
    const [decisionId] = await merged([parent], target);
    const undo = { undoId: newId(), decisionId, expectedVersion: parent.version + 1 };
    await command(cast.rapporteur, 'UndoDecision', undo);
    await api.app.get(NotificationFeeder).read(cast.world.meetingId);
    const { data } = await cast.author.ask<{
      meeting: { myNotifications: { edges: { node: { kind: string } }[] } };
    }>('{ meeting(slug: "tst2017") { myNotifications(first: 2) { edges { node { kind } } } } }');
    expect(data.meeting.myNotifications.edges.map(({ node }) => node.kind)).toEqual(['RESTORED', 'MERGED']);
  });
});

describe('united support', () => {
  it('counts each person once, and whoever endorsed only what was merged apart', async () => {
    const [one, two, target] = [
      await accepted(cast, await given()),
      await accepted(cast, await given()),
      await accepted(cast, await given()),
    ];
    for (const written of [one, two, target]) await endorsed(cast.expert, written.id);
    for (const written of [one, two]) await endorsed(cast.delegate, written.id);
    await merged([one], two);
    expect(await lineageSeenBy(cast.public, two)).toMatchObject({ support: { people: 2, onlyMerged: 0 } });
    await merged([{ ...two }], target);
    expect(await lineageSeenBy(cast.public, target)).toMatchObject({ support: { people: 2, onlyMerged: 1 } });
    await endorsed(cast.delegate, target.id);
    expect(await lineageSeenBy(cast.public, target)).toMatchObject({ support: { people: 2, onlyMerged: 0 } });
    const { data } = await cast.public.ask<object>(
      'query ($id: ID!) { contribution(id: $id) { breadth { endorsements } endorsements { totalCount } } }',
      { id: target.id },
    );
    expect(data).toEqual({ contribution: { breadth: { endorsements: 2 }, endorsements: { totalCount: 2 } } });
  });

  it('is silent where nothing was merged, and while a session hides its support', async () => {
    const [parent, target] = [await accepted(cast, await given()), await accepted(cast, await given())];
    await endorsed(cast.expert, parent.id);
    expect((await lineageSeenBy(cast.public, target))!.support).toBeNull();
    await merged([parent], target);
    await api.database.owner.query('UPDATE session SET support_hidden = true WHERE id = $1', [sessionId]);
    expect((await lineageSeenBy(cast.public, target))!.support).toBeNull();
    await api.database.owner.query('UPDATE session SET support_hidden = false WHERE id = $1', [sessionId]);
    expect((await lineageSeenBy(cast.public, target))!.support).toEqual({ people: 1, onlyMerged: 1 });
  });
});

describe('what is no duplicate', () => {
  it('is no near neighbour any more, until that is taken back', async () => {
    const [one, other] = [await given(), await accepted(cast, await given())];
    const near = async () => {
      const query = `query ($sessionId: ID!, $text: String!, $exceptId: ID) {
        similarContributions(sessionId: $sessionId, text: $text, exceptId: $exceptId) { id } }`;
      const variables = { sessionId, text: TEXT, exceptId: one.id };
      const { data } = await cast.rapporteur.ask<{ similarContributions: { id: string }[] }>(
        query,
        variables,
      );
      return data.similarContributions.some(({ id }) => id === other.id);
    };
    await api.database.owner.query(
      `UPDATE contribution SET status = 'ARCHIVED', waiting_since = NULL WHERE status = 'ACCEPTED' AND id <> $1`,
      [other.id],
    );
    expect(await near()).toBe(true);
    const pair = { contributionId: one.id, otherId: other.id };
    await command(cast.rapporteur, 'MarkNotDuplicate', pair);
    expect(await near()).toBe(false);
    await command(cast.rapporteur, 'UnmarkNotDuplicate', pair);
    expect(await near()).toBe(true);
  });
});
