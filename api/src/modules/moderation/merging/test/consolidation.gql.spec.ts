/** A text written from several, over the API: listed as any other, nobody's until its authors agree, and gone from the lists again. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AttributionLevel } from '@aportes/domain/vocabulary';
import { bootApi, type BootedApi } from '../../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../../test/support/cast.js';
import type { Person } from '../../../../../test/support/person.js';
import { accepted, command, endorsed, submitted, type Written } from '../../../../../test/support/scene.js';
import { webOperation } from '../../../../../test/support/web-operations.js';
import { newId } from '../../../../kernel/ids.js';
import { NotificationFeeder } from '../../../notifications/notification-feeder.service.js';

const NEW_TEXT = 'Que los Estados abran juntos un registro consular del quetzal.';

interface Lineage {
  sourceCount: number | null;
  coAuthors: { name: string | null; institution: string | null }[];
  ownCoAuthorship: { isAgreed: boolean | null; mayAgree: boolean; revisionNumber: number } | null;
  dissolvedInto: { id: string }[];
  support: { people: number; onlyMerged: number } | null;
}

let api: BootedApi;
let cast: Cast;
let sessionId: string;

beforeAll(async () => {
  api = await bootApi('consolidation_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
}, 30_000);

afterAll(() => api.close());

const given = async (by: Person = cast.author, attributionLevel: AttributionLevel = 'NAME_AND_INSTITUTION') =>
  accepted(cast, await submitted(by, sessionId, { attributionLevel }));

function inputOf(parents: readonly Written[]) {
  const written = { kind: 'RECOMMENDATION', language: 'es', text: NEW_TEXT, addressees: ['STATES'] };
  const decisions = parents.map(({ id: contributionId, version: expectedVersion }) => ({
    ...{ decisionId: newId(), contributionId, expectedVersion },
  }));
  return { mergingId: newId(), contributionId: newId(), parents: decisions, ...written };
}

async function consolidated(parents: readonly Written[]) {
  const input = inputOf(parents);
  const result = await command(cast.rapporteur, 'ConsolidateContributions', input);
  expect(result).toMatchObject({ __typename: 'ContributionPayload', contribution: { status: 'ACCEPTED' } });
  return { text: result.contribution!, input };
}

async function lineageSeenBy(person: Person, { id }: Pick<Written, 'id'>): Promise<Lineage> {
  const query = `query ($id: ID!) { contribution(id: $id) { lineage { sourceCount coAuthors { name institution }
    ownCoAuthorship { isAgreed mayAgree revisionNumber } dissolvedInto { id } support { people onlyMerged } } } }`;
  const { data } = await person.ask<{ contribution: { lineage: Lineage } }>(query, { id });
  return data.contribution.lineage;
}

const answer = (person: Person, part: Written, text: Written, isAgreed = true) =>
  command(person, 'AnswerCoAuthorship', {
    ...{ contributionId: part.id, targetId: text.id, revisionNumber: 1, isAgreed },
  });

async function told(person: Person): Promise<string[]> {
  await api.app.get(NotificationFeeder).read(cast.world.meetingId);
  const { data } = await person.ask<{
    meeting: { myNotifications: { edges: { node: { kind: string } }[] } };
  }>('{ meeting(slug: "tst2017") { myNotifications(first: 5) { edges { node { kind } } } } }');
  return data.meeting.myNotifications.edges.map(({ node }) => node.kind);
}

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
    for (const person of [cast.public, cast.expert])
      expect(await found(person, 'quetzal')).toContain(text.id);
    expect(await lineageSeenBy(cast.public, text)).toMatchObject({ sourceCount: 2, coAuthors: [] });
    const { data } = await cast.public.ask<{ contribution: { author: { name: string | null } } }>(
      'query ($id: ID!) { contribution(id: $id) { author { name } } }',
      { id: text.id },
    );
    expect(data.contribution.author.name).toBeNull();
  });

  it('costs as many statements as its sources need, and a list none more for each that it holds', async () => {
    const parents = [await given(), await given(), await given(), await given()];
    const { statements } = await cast.rapporteur.ask(webOperation('ConsolidateContributions'), {
      input: inputOf(parents),
    });
    expect(statements).toBeLessThanOrEqual(28 + 7 * parents.length);
    const list = async () => {
      const query = `{ meeting(slug: "tst2017") { contributions(first: 100) { edges { node {
        lineage { sourceCount coAuthors { name } } } } } } }`;
      return (await cast.public.ask(query)).statements;
    };
    const before = await list();
    for (const _ of [1, 2]) await consolidated([await given(), await given()]);
    expect(await list()).toBe(before);
  });

  it('names each of its authors as their own text does, and never who is not attributable', async () => {
    const levels: AttributionLevel[] = ['NAME_AND_INSTITUTION', 'INSTITUTION', 'NON_ATTRIBUTABLE'];
    const people = [cast.author, cast.expert, cast.delegate];
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
    const { coAuthors } = await lineageSeenBy(cast.rapporteur, text);
    expect(coAuthors).toHaveLength(2);
    expect(coAuthors.map(({ name }) => name !== null)).toEqual([true, false]);
  });

  it('names somebody no more who takes that back, or is to be named nowhere since', async () => {
    const [one, other] = [await given(), await given(cast.expert)];
    const { text } = await consolidated([one, other]);
    await answer(cast.author, one, text);
    await answer(cast.expert, other, text);
    expect(await lineageSeenBy(cast.author, one)).toMatchObject({ ownCoAuthorship: { isAgreed: true } });
    await answer(cast.author, one, text, false);
    expect((await lineageSeenBy(cast.public, text)).coAuthors).toHaveLength(1);
    await command(cast.expert, 'ChangeAttribution', {
      ...{ contributionId: other.id, expectedVersion: other.version + 1 },
      attributionLevel: 'NON_ATTRIBUTABLE',
    });
    expect((await lineageSeenBy(cast.public, text)).coAuthors).toEqual([]);
  });

  it('is agreed to as it was read, and asks again once it says something else', async () => {
    const [one, other] = [await given(), await given()];
    const { text } = await consolidated([one, other]);
    const late = { contributionId: one.id, targetId: text.id, revisionNumber: 2, isAgreed: true };
    expect(await command(cast.author, 'AnswerCoAuthorship', late)).toMatchObject({ __typename: 'Stale' });
    expect((await lineageSeenBy(cast.public, text)).coAuthors).toEqual([]);
  });

  it('asks its authors, and tells whoever supports a part that they may confirm', async () => {
    const [one, hidden] = [await given(), await given(cast.delegate, 'NON_ATTRIBUTABLE')];
    await endorsed(cast.expert, one.id);
    const { text } = await consolidated([one, hidden]);
    expect((await told(cast.author))[0]).toBe('CO_AUTHORSHIP_ASKED');
    expect((await told(cast.delegate))[0]).toBe('MERGED');
    expect((await told(cast.expert))[0]).toBe('SUPPORTED_MERGED');
    expect(await lineageSeenBy(cast.public, text)).toMatchObject({ support: { people: 1, onlyMerged: 1 } });
    await endorsed(cast.expert, text.id);
    expect(await lineageSeenBy(cast.public, text)).toMatchObject({ support: { people: 1, onlyMerged: 0 } });
  });

  it('is in no list once it is taken apart, and says there what stands again', async () => {
    const parents = [await given(), await given()];
    const { text, input } = await consolidated(parents);
    await answer(cast.author, parents[0]!, text);
    const undo = {
      ...{ undoId: newId(), decisionId: input.parents[0]!.decisionId },
      expectedVersion: parents[0]!.version + 1,
    };
    expect(await command(cast.rapporteur, 'UndoDecision', undo)).toMatchObject({
      contribution: { status: 'ACCEPTED' },
    });
    for (const person of [cast.public, cast.expert, cast.rapporteur])
      expect(await found(person, 'quetzal')).not.toContain(text.id);
    const seen = await lineageSeenBy(cast.public, text);
    expect(seen.coAuthors).toEqual([]);
    expect(seen.dissolvedInto.map(({ id }) => id).sort()).toEqual(parents.map(({ id }) => id).sort());
    expect(await lineageSeenBy(cast.author, parents[0]!)).toMatchObject({ ownCoAuthorship: null });
  });
});
