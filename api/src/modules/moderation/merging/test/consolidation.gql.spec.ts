/** A text written from several, over the API: listed as any other, nobody's until its authors agree, and gone from the lists again. */
import { describe, expect, it } from '@jest/globals';
import type { AttributionLevel } from '@aportes/domain/vocabulary';
import { LineageRoom } from '../../../../../test/support/lineage-room.js';
import type { Person } from '../../../../../test/support/person.js';
import { command, endorsed, type Written } from '../../../../../test/support/scene.js';
import { webOperation } from '../../../../../test/support/web-operations.js';
import { newId } from '../../../../kernel/ids.js';

const TEXT = 'Que los Estados reconozcan los títulos de las personas migrantes.';
const NEW_TEXT = 'Que los Estados abran juntos un registro consular del quetzal.';

interface Lineage {
  sourceCount: number | null;
  coAuthors: { name: string | null; institution: string | null }[];
  ownCoAuthorship: { isAgreed: boolean | null; mayAgree: boolean; revisionNumber: number } | null;
  dissolvedInto: { id: string }[];
  support: { people: number; onlyMerged: number } | null;
}

const room = new LineageRoom('consolidation_gql', TEXT, 'quetzal');

const given = (by?: Person, attributionLevel: AttributionLevel = 'NAME_AND_INSTITUTION'): Promise<Written> =>
  room.givenAccepted({ attributionLevel }, by);

function inputOf(parents: readonly Written[]) {
  const written = { kind: 'RECOMMENDATION', language: 'es', text: NEW_TEXT, addressees: ['STATES'] };
  return { mergingId: newId(), contributionId: newId(), parents: room.going(parents), ...written };
}

async function consolidated(parents: readonly Written[]) {
  const input = inputOf(parents);
  const result = await command(room.cast.rapporteur, 'ConsolidateContributions', input);
  expect(result).toMatchObject({ __typename: 'ContributionPayload', contribution: { status: 'ACCEPTED' } });
  return { text: result.contribution!, input };
}

async function lineageSeenBy(person: Person, one: Pick<Written, 'id'>): Promise<Lineage> {
  const fields = `sourceCount coAuthors { name institution } ownCoAuthorship { isAgreed mayAgree revisionNumber }
    dissolvedInto { id } support { people onlyMerged }`;
  return (await room.lineage<Lineage>(person, one, fields))!;
}

const answer = (person: Person, part: Written, text: Written, isAgreed = true) =>
  command(person, 'AnswerCoAuthorship', {
    ...{ contributionId: part.id, targetId: text.id, revisionNumber: 1, isAgreed },
  });

async function found(person: Person, search: string): Promise<string[]> {
  const { data } = await person.ask<{
    meeting: { contributions: { edges: { node: { id: string } }[] } };
  }>(
    `query ($search: String!) { meeting(slug: "tst2017") {
      contributions(first: 100, filter: { search: $search }) { edges { node { id } } } } }`,
    { search },
  );
  return data.meeting.contributions.edges.map(({ node }) => node.id);
}

describe('a text that was written from several', () => {
  it('is found by everybody, says from how many, and names nobody until somebody agrees', async () => {
    const { text } = await consolidated([await given(), await given()]);
    for (const person of [room.cast.public, room.cast.expert])
      expect(await found(person, 'quetzal')).toContain(text.id);
    expect(await lineageSeenBy(room.cast.public, text)).toMatchObject({ sourceCount: 2, coAuthors: [] });
    const { data } = await room.cast.public.ask<{ contribution: { author: { name: string | null } } }>(
      'query ($id: ID!) { contribution(id: $id) { author { name } } }',
      { id: text.id },
    );
    expect(data.contribution.author.name).toBeNull();
  });

  it('costs as many statements as its sources need, and a list none more for each that it holds', async () => {
    const parents = [await given(), await given(), await given(), await given()];
    const { statements } = await room.cast.rapporteur.ask(webOperation('ConsolidateContributions'), {
      input: inputOf(parents),
    });
    expect(statements).toBeLessThanOrEqual(28 + 7 * parents.length);
    const list = async () => {
      const query = `{ meeting(slug: "tst2017") { contributions(first: 100) { edges { node {
        lineage { sourceCount coAuthors { name } } } } } } }`;
      return (await room.cast.public.ask(query)).statements;
    };
    const before = await list();
    for (const _ of [1, 2]) await consolidated([await given(), await given()]);
    expect(await list()).toBe(before);
  });

  it('names each of its authors as their own text does, and never who is not attributable', async () => {
    const levels: AttributionLevel[] = ['NAME_AND_INSTITUTION', 'INSTITUTION', 'NON_ATTRIBUTABLE'];
    const people = [room.cast.author, room.cast.expert, room.cast.delegate];
    const parts = [];
    for (const [at, person] of people.entries()) parts.push(await given(person, levels[at]));
    const { text } = await consolidated(parts);
    for (const at of [0, 1])
      expect(await answer(people[at]!, parts[at]!, text)).toMatchObject({
        __typename: 'ContributionPayload',
      });
    expect(await answer(people[2]!, parts[2]!, text)).toMatchObject({ __typename: 'NotAllowedNow' });
    expect(await lineageSeenBy(people[2]!, parts[2]!)).toMatchObject({
      ownCoAuthorship: { mayAgree: false },
    });
    const { coAuthors } = await lineageSeenBy(room.cast.rapporteur, text);
    expect(coAuthors).toHaveLength(2);
    expect(coAuthors.map(({ name }) => name !== null)).toEqual([true, false]);
  });

  it('names somebody no more who takes that back, or is to be named nowhere since', async () => {
    const [one, other] = [await given(), await given(room.cast.expert)];
    const { text } = await consolidated([one, other]);
    await answer(room.cast.author, one, text);
    await answer(room.cast.expert, other, text);
    expect(await lineageSeenBy(room.cast.author, one)).toMatchObject({ ownCoAuthorship: { isAgreed: true } });
    await answer(room.cast.author, one, text, false);
    expect((await lineageSeenBy(room.cast.public, text)).coAuthors).toHaveLength(1);
    await command(room.cast.expert, 'ChangeAttribution', {
      ...{ contributionId: other.id, expectedVersion: other.version + 1 },
      attributionLevel: 'NON_ATTRIBUTABLE',
    });
    expect((await lineageSeenBy(room.cast.public, text)).coAuthors).toEqual([]);
  });

  it('is agreed to as it was read, and asks again once it says something else', async () => {
    const [one, other] = [await given(), await given()];
    const { text } = await consolidated([one, other]);
    const late = { contributionId: one.id, targetId: text.id, revisionNumber: 2, isAgreed: true };
    expect(await command(room.cast.author, 'AnswerCoAuthorship', late)).toMatchObject({
      __typename: 'Stale',
    });
    expect((await lineageSeenBy(room.cast.public, text)).coAuthors).toEqual([]);
  });

  it('asks its authors, and tells whoever supports a part that they may confirm', async () => {
    const [one, hidden] = [await given(), await given(room.cast.delegate, 'NON_ATTRIBUTABLE')];
    await endorsed(room.cast.expert, one.id);
    const { text } = await consolidated([one, hidden]);
    expect(await room.told(room.cast.author, 1)).toEqual(['CO_AUTHORSHIP_ASKED']);
    expect(await room.told(room.cast.delegate, 1)).toEqual(['MERGED']);
    expect(await room.told(room.cast.expert, 1)).toEqual(['SUPPORTED_MERGED']);
    expect(await lineageSeenBy(room.cast.public, text)).toMatchObject({
      support: { people: 1, onlyMerged: 1 },
    });
    await endorsed(room.cast.expert, text.id);
    expect(await lineageSeenBy(room.cast.public, text)).toMatchObject({
      support: { people: 1, onlyMerged: 0 },
    });
  });

  it('is in no list once it is taken apart, and says there what stands again', async () => {
    const parents = [await given(), await given()];
    const { text, input } = await consolidated(parents);
    await answer(room.cast.author, parents[0]!, text);
    expect(await room.undone(input.parents[0]!.decisionId, parents[0]!)).toMatchObject({
      contribution: { status: 'ACCEPTED' },
    });
    for (const person of [room.cast.public, room.cast.expert, room.cast.rapporteur])
      expect(await found(person, 'quetzal')).not.toContain(text.id);
    const seen = await lineageSeenBy(room.cast.public, text);
    expect(seen.coAuthors).toEqual([]);
    expect(seen.dissolvedInto.map(({ id }) => id).sort()).toEqual(parents.map(({ id }) => id).sort());
    expect(await lineageSeenBy(room.cast.author, parents[0]!)).toMatchObject({ ownCoAuthorship: null });
  });
});
