/** What was split, over the API: gone from every list, search and count, readable where it was, and whole again. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../../test/support/cast.js';
import type { Person } from '../../../../../test/support/person.js';
import { accepted, command, endorsed, submitted, type Written } from '../../../../../test/support/scene.js';
import { webOperation } from '../../../../../test/support/web-operations.js';
import { newId } from '../../../../kernel/ids.js';
import { ModerationFiguresRepository } from '../../../record/data/moderation-figures.repository.js';
import { NotificationFeeder } from '../../../notifications/notification-feeder.service.js';

const ONE = 'Que los Estados abran de noche el registro consular del guacamayo.';
const OTHER = 'Que el archivo del guacamayo se lleve en cuatro idiomas desde el próximo año.';
const TEXT = `${ONE} ${OTHER}`;
const COMMAND_CEILING = 24;
/** That each part was made stands in both logs. */
const LOGGED = 3;

interface Lineage {
  partOf: { id: string } | null;
  parts: { id: string; text: string; author: { name: string | null } }[];
}

interface Split {
  decisionId: string;
  parts: { id: string; text: string }[];
}

let api: BootedApi;
let cast: Cast;
let sessionId: string;
let position: number;

beforeAll(async () => {
  api = await bootApi('splitting_gql');
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

const inputOf = ({ id: contributionId, version: expectedVersion }: Written) => ({
  ...{ decisionId: newId(), contributionId, expectedVersion },
  parts: [ONE, OTHER].map((text) => ({ id: newId(), text })),
});

async function split(whole: Written): Promise<Split> {
  const input = inputOf(whole);
  const result = await command(cast.rapporteur, 'SplitContribution', input);
  expect(result).toMatchObject({ __typename: 'ContributionPayload', contribution: { status: 'SPLIT' } });
  return input;
}

async function undone({ version }: Written, { decisionId }: Split): Promise<void> {
  const undo = { undoId: newId(), decisionId, expectedVersion: version + 1 };
  expect(await command(cast.rapporteur, 'UndoDecision', undo)).toMatchObject({
    __typename: 'ContributionPayload',
  });
}

async function lineageSeenBy(person: Person, { id }: { id: string }): Promise<Lineage | null> {
  const query = `query ($id: ID!) { contribution(id: $id) { lineage { partOf { id }
    parts { id text author { name } } } } }`;
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

async function atTheDesk(): Promise<string> {
  const { data } = await cast.rapporteur.ask<object>(
    `{ meeting(slug: "tst2017") { queue(first: 100) { totalCount edges { node { id } } } queueFacets { total } } }`,
  );
  const similar = await cast.rapporteur.ask<object>(
    `query ($sessionId: ID!, $text: String!) { similarContributions(sessionId: $sessionId, text: $text) { id } }`,
    { sessionId, text: TEXT },
  );
  return JSON.stringify([data, similar.data]);
}

async function mine(): Promise<string> {
  const { data } = await cast.author.ask<object>(
    '{ meeting(slug: "tst2017") { myContributions(first: 100) { edges { node { id } } } } }',
  );
  return JSON.stringify(data);
}

/** As they are counted, before few of them are hidden. */
async function outcomes(): Promise<Record<string, number>> {
  const all = await api.app.get(ModerationFiguresRepository).ofMeeting(cast.world.meetingId);
  return all.find((one) => one.sessionId === null)!.outcomes;
}

const everywhere = async (): Promise<string[]> => [
  ...(await Promise.all([cast.public, cast.expert, cast.rapporteur, cast.secretariat].map(listed))),
  await atTheDesk(),
  await mine(),
];

describe('what was split', () => {
  it('is in no list, search or count but its author’s, and its parts are; taken back, all is as before', async () => {
    const [waiting, public_] = [await given(), await accepted(cast, await given())];
    for (const whole of [waiting, public_]) {
      const before = await everywhere();
      const act = await split(whole);
      const after = await everywhere();
      for (const told of after.slice(0, -1)) expect(told).not.toContain(whole.id);
      expect(after.at(-1)).toContain(whole.id);
      for (const { id } of act.parts) {
        expect(after[1]).toContain(id);
        expect(after.at(-1)).toContain(id);
        expect(after[0]!.includes(id)).toBe(whole === public_);
      }
      await undone(whole, act);
      expect(await everywhere()).toEqual(before);
      for (const { id } of act.parts) for (const told of await everywhere()) expect(told).not.toContain(id);
    }
  });

  it('is readable where it was, by whoever could read it there, and says which parts it has', async () => {
    const [waiting, public_] = [await given(), await accepted(cast, await given())];
    await endorsed(cast.expert, public_.id);
    const acts = [await split(waiting), await split(public_)];
    const partsFor = async (person: Person, whole: Written) =>
      (await lineageSeenBy(person, whole))?.parts.map(({ text }) => text);
    for (const person of [cast.public, cast.expert, cast.author])
      expect(await partsFor(person, public_)).toEqual([ONE, OTHER]);
    expect(await lineageSeenBy(cast.public, waiting)).toBeNull();
    expect(await partsFor(cast.expert, waiting)).toEqual([ONE, OTHER]);
    expect(await lineageSeenBy(cast.public, acts[1]!.parts[0]!)).toMatchObject({
      partOf: { id: public_.id },
    });
    const { data } = await cast.public.ask<object>(
      'query ($id: ID!) { contribution(id: $id) { text breadth { endorsements } } }',
      { id: public_.id },
    );
    expect(data).toEqual({ contribution: { text: TEXT, breadth: { endorsements: 1 } } });
  });

  it('leaves nothing at the address of a part that was taken back but that it is gone', async () => {
    const [waiting, public_] = [await given(), await accepted(cast, await given())];
    const acts = [await split(waiting), await split(public_)];
    await undone(waiting, acts[0]!);
    await undone(public_, acts[1]!);
    const query = `query ($id: ID!, $address: String!) { contribution(id: $id) { id }
      withdrawnContribution(address: $address) { tombstone { kind } } }`;
    const at = async (id: string) => (await cast.public.ask<object>(query, { id, address: id })).data;
    expect(await at(acts[0]!.parts[0]!.id)).toEqual({ contribution: null, withdrawnContribution: null });
    const [gone] = acts[1]!.parts;
    expect(await at(gone!.id)).toEqual({
      contribution: null,
      withdrawnContribution: { tombstone: null },
    });
  });

  it('is told to its author once, and that it stands again', async () => {
    const whole = await accepted(cast, await given());
    await undone(whole, await split(whole));
    await api.app.get(NotificationFeeder).read(cast.world.meetingId);
    const { data } = await cast.author.ask<{
      meeting: { myNotifications: { edges: { node: { kind: string } }[] } };
    }>('{ meeting(slug: "tst2017") { myNotifications(first: 3) { edges { node { kind } } } } }');
    expect(data.meeting.myNotifications.edges.map(({ node }) => node.kind)).toEqual([
      'RESTORED',
      'SPLIT',
      'ACCEPTED',
    ]);
  });

  it('counts in the figures as split, its parts as what they are, and not once it was taken back', async () => {
    const whole = await accepted(cast, await given());
    const before = await outcomes();
    const act = await split(whole);
    const { ACCEPTED, SPLIT, ...rest } = before;
    expect(await outcomes()).toEqual({ ...rest, ACCEPTED: ACCEPTED! + 1, SPLIT: SPLIT! + 1 });
    await undone(whole, act);
    expect(await outcomes()).toEqual(before);
  });

  it('costs no more than a few statements, however many parts it has', async () => {
    const whole = await accepted(cast, await given());
    const parts = Array.from({ length: 20 }, () => ({ id: newId(), text: ONE }));
    const input = { ...inputOf(whole), parts };
    const { data, statements } = await cast.rapporteur.ask(webOperation('SplitContribution'), { input });
    expect(data).toMatchObject({ splitContribution: { __typename: 'ContributionPayload' } });
    expect(statements).toBeLessThanOrEqual(COMMAND_CEILING + LOGGED * parts.length);
  });
});

describe('who is named', () => {
  it('on the whole and on its parts is said once for all of them', async () => {
    const whole = await accepted(cast, await given());
    const { parts } = await split(whole);
    const named = async ({ id }: { id: string }) => {
      const query = 'query ($id: ID!) { contribution(id: $id) { attributionLevel } }';
      const { data } = await cast.author.ask<{ contribution: { attributionLevel: string } }>(query, { id });
      return data.contribution.attributionLevel;
    };
    const changes = [
      { of: { id: whole.id, version: whole.version + 1 }, level: 'NON_ATTRIBUTABLE' },
      { of: { id: parts[0]!.id, version: 2 }, level: 'INSTITUTION' },
    ];
    for (const { of, level } of changes) {
      const input = { contributionId: of.id, expectedVersion: of.version, attributionLevel: level };
      await command(cast.author, 'ChangeAttribution', input);
      for (const one of [whole, ...parts]) expect(await named(one)).toBe(level);
    }
  });
});
