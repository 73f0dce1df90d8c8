/** What was split, over the API: gone from every list, search and count, readable where it was, and whole again. */
import { describe, expect, it } from '@jest/globals';
import { LineageRoom } from '../../../../../test/support/lineage-room.js';
import type { Person } from '../../../../../test/support/person.js';
import { command, endorsed, type Written } from '../../../../../test/support/scene.js';
import { webOperation } from '../../../../../test/support/web-operations.js';
import { newId } from '../../../../kernel/ids.js';
import { ModerationFiguresRepository } from '../../../record/data/moderation-figures.repository.js';

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

const room = new LineageRoom('splitting_gql', TEXT, 'guacamayo');
const { given, givenAccepted, listed } = room;

const inputOf = ({ id: contributionId, version: expectedVersion }: Written) => ({
  ...{ decisionId: newId(), contributionId, expectedVersion },
  parts: [ONE, OTHER].map((text) => ({ id: newId(), text })),
});

async function split(whole: Written): Promise<Split> {
  const input = inputOf(whole);
  const result = await command(room.cast.rapporteur, 'SplitContribution', input);
  expect(result).toMatchObject({ __typename: 'ContributionPayload', contribution: { status: 'SPLIT' } });
  return input;
}

async function undone(whole: Written, { decisionId }: Split): Promise<void> {
  expect(await room.undone(decisionId, whole)).toMatchObject({ __typename: 'ContributionPayload' });
}

const lineageSeenBy = (person: Person, one: { id: string }): Promise<Lineage | null> =>
  room.lineage(person, one, 'partOf { id } parts { id text author { name } }');

async function mine(): Promise<string> {
  const { data } = await room.cast.author.ask<object>(
    '{ meeting(slug: "tst2017") { myContributions(first: 100) { edges { node { id } } } } }',
  );
  return JSON.stringify(data);
}

/** As they are counted, before few of them are hidden. */
async function outcomes(): Promise<Record<string, number>> {
  const all = await room.api.app.get(ModerationFiguresRepository).ofMeeting(room.cast.world.meetingId);
  return all.find((one) => one.sessionId === null)!.outcomes;
}

const everywhere = async (): Promise<string[]> => [
  ...(await Promise.all(
    [room.cast.public, room.cast.expert, room.cast.rapporteur, room.cast.secretariat].map(listed),
  )),
  await room.atTheDesk(),
  await mine(),
];

describe('what was split', () => {
  it('is in no list, search or count but its author’s, and its parts are; taken back, all is as before', async () => {
    const [waiting, public_] = [await given(), await givenAccepted()];
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
    const [waiting, public_] = [await given(), await givenAccepted()];
    await endorsed(room.cast.expert, public_.id);
    const acts = [await split(waiting), await split(public_)];
    const partsFor = async (person: Person, whole: Written) =>
      (await lineageSeenBy(person, whole))?.parts.map(({ text }) => text);
    for (const person of [room.cast.public, room.cast.expert, room.cast.author])
      expect(await partsFor(person, public_)).toEqual([ONE, OTHER]);
    expect(await lineageSeenBy(room.cast.public, waiting)).toBeNull();
    expect(await partsFor(room.cast.expert, waiting)).toEqual([ONE, OTHER]);
    expect(await lineageSeenBy(room.cast.public, acts[1]!.parts[0]!)).toMatchObject({
      partOf: { id: public_.id },
    });
    const { data } = await room.cast.public.ask<object>(
      'query ($id: ID!) { contribution(id: $id) { text breadth { endorsements } } }',
      { id: public_.id },
    );
    expect(data).toEqual({ contribution: { text: TEXT, breadth: { endorsements: 1 } } });
  });

  it('leaves nothing at the address of a part that was taken back but that it is gone', async () => {
    const [waiting, public_] = [await given(), await givenAccepted()];
    const acts = [await split(waiting), await split(public_)];
    await undone(waiting, acts[0]!);
    await undone(public_, acts[1]!);
    const query = `query ($id: ID!, $address: String!) { contribution(id: $id) { id }
      withdrawnContribution(address: $address) { tombstone { kind } } }`;
    const at = async (id: string) => (await room.cast.public.ask<object>(query, { id, address: id })).data;
    expect(await at(acts[0]!.parts[0]!.id)).toEqual({ contribution: null, withdrawnContribution: null });
    const [gone] = acts[1]!.parts;
    expect(await at(gone!.id)).toEqual({
      contribution: null,
      withdrawnContribution: { tombstone: null },
    });
  });

  it('is told to its author once, and that it stands again', async () => {
    const whole = await givenAccepted();
    await undone(whole, await split(whole));
    expect(await room.told(room.cast.author, 3)).toEqual(['RESTORED', 'SPLIT', 'ACCEPTED']);
  });

  it('counts in the figures as split, its parts as what they are, and not once it was taken back', async () => {
    const whole = await givenAccepted();
    const before = await outcomes();
    const act = await split(whole);
    const { ACCEPTED, SPLIT, ...rest } = before;
    expect(await outcomes()).toEqual({ ...rest, ACCEPTED: ACCEPTED! + 1, SPLIT: SPLIT! + 1 });
    await undone(whole, act);
    expect(await outcomes()).toEqual(before);
  });

  it('costs no more than a few statements, however many parts it has', async () => {
    const whole = await givenAccepted();
    const parts = Array.from({ length: 20 }, () => ({ id: newId(), text: ONE }));
    const input = { ...inputOf(whole), parts };
    const { data, statements } = await room.cast.rapporteur.ask(webOperation('SplitContribution'), { input });
    expect(data).toMatchObject({ splitContribution: { __typename: 'ContributionPayload' } });
    expect(statements).toBeLessThanOrEqual(COMMAND_CEILING + LOGGED * parts.length);
  });
});

describe('who is named', () => {
  it('on the whole and on its parts is said once for all of them', async () => {
    const whole = await givenAccepted();
    const { parts } = await split(whole);
    const named = async ({ id }: { id: string }) => {
      const query = 'query ($id: ID!) { contribution(id: $id) { attributionLevel } }';
      const { data } = await room.cast.author.ask<{ contribution: { attributionLevel: string } }>(query, {
        id,
      });
      return data.contribution.attributionLevel;
    };
    const changes = [
      { of: { id: whole.id, version: whole.version + 1 }, level: 'NON_ATTRIBUTABLE' },
      { of: { id: parts[0]!.id, version: 2 }, level: 'INSTITUTION' },
    ];
    for (const { of, level } of changes) {
      const input = { contributionId: of.id, expectedVersion: of.version, attributionLevel: level };
      await command(room.cast.author, 'ChangeAttribution', input);
      for (const one of [whole, ...parts]) expect(await named(one)).toBe(level);
    }
  });
});
