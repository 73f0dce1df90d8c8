/** Links over the API: both ways, one statement for many, and never to what the viewer does not see. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import type { Person } from '../../../../test/support/person.js';
import { accepted, command, submitted, type Written } from '../../../../test/support/scene.js';
import { webOperation } from '../../../../test/support/web-operations.js';
import { newId } from '../../../kernel/ids.js';

const COMMAND_CEILING = 14;

interface Linked {
  links: {
    id: string;
    kind: string;
    mayUnlink: boolean;
    from: { id: string; symbol: string };
    to: { id: string; symbol: string };
  }[];
}

let api: BootedApi;
let cast: Cast;
let sessionId: string;
let practice: Written;
let recommendation: Written;

const PRACTICE = { kind: 'GOOD_PRACTICE', title: 'Ventanilla única' };

async function linksOf(person: Person, id: string): Promise<Linked['links']> {
  const { data } = await person.ask<{ contribution: Linked }>(webOperation('ContributionLinksById'), { id });
  return data.contribution.links;
}

const link = (fromId: string, toId: string, kind = 'ILLUSTRATES') => ({ id: newId(), kind, fromId, toId });

async function found(person: Person, contributionId: string, search: string): Promise<(string | null)[]> {
  const query = webOperation('LinkableContributions');
  const { data, codes } = await person.ask<{ linkableContributions: Written[] }>(query, {
    contributionId,
    search,
  });
  expect(codes).toEqual([]);
  return data.linkableContributions.map(({ symbol }) => symbol);
}

beforeAll(async () => {
  api = await bootApi('links_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
  practice = await accepted(cast, await submitted(cast.author, sessionId, PRACTICE));
  recommendation = await accepted(cast, await submitted(cast.expert, sessionId));
}, 30_000);

afterAll(() => api.close());

describe('linkContributions', () => {
  it('stays below its ceiling, answers with both contributions, and shows on both', async () => {
    const input = link(practice.id, recommendation.id);
    const { data, statements } = await cast.author.ask(webOperation('LinkContributions'), { input });
    const expected = { id: input.id, kind: 'ILLUSTRATES', from: { id: practice.id } };
    expect(data).toMatchObject({
      linkContributions: {
        contributions: [
          { id: practice.id, links: [{ ...expected, mayUnlink: true }] },
          { id: recommendation.id, links: [{ ...expected, to: { id: recommendation.id } }] },
        ],
      },
    });
    expect(statements).toBeLessThanOrEqual(COMMAND_CEILING);
    expect(await linksOf(cast.public, recommendation.id)).toMatchObject([{ ...expected, mayUnlink: false }]);
    expect((await linksOf(cast.rapporteur, practice.id))[0]!.mayUnlink).toBe(true);
    expect((await linksOf(cast.expert, practice.id))[0]!.mayUnlink).toBe(false);
  });

  it('refuses in words that a person can act on', async () => {
    const refused = (input: object) => command(cast.author, 'LinkContributions', input as never);
    expect(await refused(link(recommendation.id, practice.id))).toMatchObject({
      __typename: 'Invalid',
      fields: [{ field: 'kind', code: 'NOT_IN_LIST' }],
    });
    expect(await refused(link(practice.id, newId()))).toMatchObject({ fields: [{ field: 'toId' }] });
  });

  it('sent twice in one document answers each time with what stands by then', async () => {
    const other = await accepted(cast, await submitted(cast.expert, sessionId));
    const [one, two] = [link(practice.id, other.id), link(practice.id, other.id, 'RELATED')];
    const { data } = await cast.author.ask<Record<string, { contributions: Linked[] }>>(
      `mutation ($one: LinkContributionsInput!, $two: LinkContributionsInput!) {
         one: linkContributions(input: $one) { ... on LinkPayload { contributions { links { id } } } }
         two: linkContributions(input: $two) { ... on LinkPayload { contributions { links { id } } } } }`,
      { one, two },
    );
    expect(data['one']!.contributions[1]!.links.map(({ id }) => id)).toEqual([one.id]);
    expect(data['two']!.contributions[1]!.links.map(({ id }) => id)).toEqual([one.id, two.id]);
  });
});

describe('among one’s own', () => {
  it('stand where each is linked, at the cost of one statement for all of them', async () => {
    type Mine = { meeting: { myContributions: { edges: { node: { id: string } & Linked }[] } } };
    const mine = async (person: Person) => {
      const answer = await person.ask<Mine>(webOperation('MyContributions'), { slug: 'tst2017' });
      return { ...answer, own: answer.data.meeting.myContributions.edges.map(({ node }) => node) };
    };
    const before = await mine(cast.author);
    const beside = await accepted(cast, await submitted(cast.author, sessionId));
    for (const to of [practice, recommendation])
      await command(cast.author, 'LinkContributions', link(beside.id, to.id, 'RELATED'));
    const after = await mine(cast.author);
    const told = after.own.find(({ id }) => id === beside.id)!.links;
    expect(told.map(({ to }) => to.id)).toEqual([practice.id, recommendation.id]);
    expect(after.statements).toBe(before.statements);
  });
});

describe('what is hidden', () => {
  it('is not known to be linked, whatever became of it, until it is seen again', async () => {
    const waiting = await submitted(cast.author, sessionId);
    await command(cast.author, 'LinkContributions', link(recommendation.id, waiting.id, 'RELATED'));
    const seenBy = async (person: Person) =>
      (await linksOf(person, recommendation.id)).some(({ to }) => to.id === waiting.id);
    expect(await seenBy(cast.public)).toBe(false);
    expect(await seenBy(cast.stranger)).toBe(false);
    expect(await seenBy(cast.delegate)).toBe(true);
    const decision = { decisionId: newId(), contributionId: waiting.id, expectedVersion: waiting.version };
    const declined = { ...decision, reason: 'OTHER', note: 'No.' };
    const { contribution } = await command(cast.rapporteur, 'DeclineContribution', declined);
    expect(await seenBy(cast.delegate)).toBe(false);
    expect(await seenBy(cast.author)).toBe(true);
    expect(contribution!.status).toBe('DECLINED');
  });

  it('keeps its author: a link says nothing of who made it', async () => {
    const unnamed = await accepted(
      cast,
      await submitted(cast.author, sessionId, { attributionLevel: 'NON_ATTRIBUTABLE' }),
    );
    await command(cast.author, 'LinkContributions', link(practice.id, unnamed.id, 'RELATED'));
    const query = `query ($id: ID!) { contribution(id: $id) { links { id madeAt mayUnlink
      from { author { name institution } isMine } to { id author { name institution countryCode } isMine } } } }`;
    const { data } = await cast.public.ask<{ contribution: Linked }>(query, { id: practice.id });
    expect(data.contribution.links.find(({ to }) => to.id === unnamed.id)!.to).toEqual({
      id: unnamed.id,
      author: { name: null, institution: null, countryCode: null },
      isMine: false,
    });
  });
});

describe('what one can link with', () => {
  it('is found by symbol, as people say it, and by words, also while it waits', async () => {
    const waiting = await submitted(cast.delegate, sessionId, { text: 'Que abran albergues binacionales.' });
    const number = waiting.symbol!.split('-')[1]!;
    const near = recommendation.id;
    for (const said of [waiting.symbol!, `t1/r-${number}`, `R-${Number(number)}`, 'albergue binacional'])
      expect([said, await found(cast.expert, near, said)]).toEqual([said, [waiting.symbol]]);
    expect(await found(cast.expert, near, 'zanahoria')).toEqual([]);
    expect(await found(cast.expert, near, recommendation.symbol!)).toEqual([]);
    expect(await found(cast.expert, near, '')).toContain(waiting.symbol);
  });

  it('is one’s own where the contribution is another’s', async () => {
    const own = await submitted(cast.delegate, sessionId, { text: 'Que abran albergues rurales.' });
    const all = await found(cast.delegate, practice.id, '');
    expect(all).toContain(own.symbol);
    const others = await submitted(cast.expert, sessionId);
    expect(await found(cast.delegate, practice.id, '')).not.toContain(others.symbol);
    expect(await found(cast.rapporteur, practice.id, '')).toContain(others.symbol);
  });

  it('is not yet linked, whichever of the two it was linked from', async () => {
    const [near, other] = [await submitted(cast.expert, sessionId), await submitted(cast.expert, sessionId)];
    const made = link(near.id, other.id, 'RELATED');
    const offered = async () => [
      (await found(cast.expert, near.id, '')).includes(other.symbol),
      (await found(cast.expert, other.id, '')).includes(near.symbol),
    ];
    expect(await offered()).toEqual([true, true]);
    await command(cast.expert, 'LinkContributions', made);
    expect(await offered()).toEqual([false, false]);
    await command(cast.expert, 'UnlinkContributions', { linkId: made.id });
    expect(await offered()).toEqual([true, true]);
  });
});

it('reads the links of a whole page in as many statements as those of one', async () => {
  const query = `query ($first: Int!) { meeting(slug: "tst2017") { contributions(first: $first) {
    edges { node { links { from { id author { name } } to { id breadth { endorsements } } } } } } } }`;
  const [one, many] = [
    await cast.public.ask(query, { first: 1 }),
    await cast.public.ask(query, { first: 20 }),
  ];
  expect(many.statements).toBe(one.statements);
  expect(many.statements).toBeLessThanOrEqual(4);
});
