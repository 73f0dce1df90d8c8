/** Retagging over the API: who may, what the lists and their counts say then, and who reads that it was done. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import type { Person } from '../../../../test/support/person.js';
import { accepted, command, submitted, type Written } from '../../../../test/support/scene.js';
import { webOperation } from '../../../../test/support/web-operations.js';
import { newId } from '../../../kernel/ids.js';
import { NotificationFeeder } from '../../notifications/notification-feeder.service.js';

const COMMAND_CEILING = 13;

interface SeenTags {
  kind: string;
  themeIds: string[];
}

interface Seen {
  from: SeenTags;
  to: SeenTags;
  undoneAt: string | null;
  mayUndo: boolean;
}

let api: BootedApi;
let cast: Cast;
let sessionId: string;

beforeAll(async () => {
  api = await bootApi('retagging_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
}, 30_000);

afterAll(() => api.close());

const change = ({ id, version }: Written, tags: object = { kind: 'CONCERN' }) => ({
  retaggingId: newId(),
  contributionId: id,
  expectedVersion: version,
  ...tags,
});

async function retaggingsSeenBy(person: Person, { id }: Written): Promise<Seen[] | null> {
  const { data } = await person.ask<{ contribution: { retaggings: Seen[] } | null }>(
    webOperation('ContributionDetailsById'),
    { id },
  );
  return data.contribution && data.contribution.retaggings;
}

/** How many of the theme the public finds, in the list and in its counts. */
async function foundOfTheme(themeId: string): Promise<[number, number]> {
  const query = `query ($slug: String!, $filter: ContributionFilter) { meeting(slug: $slug) {
    contributions(filter: $filter) { totalCount }
    facets { themes { id count } } } }`;
  interface Answer {
    meeting: {
      contributions: { totalCount: number };
      facets: { themes: { id: string; count: number }[] };
    };
  }
  const variables = { slug: 'tst2017', filter: { themeIds: [themeId] } };
  const { meeting } = (await cast.public.ask<Answer>(query, variables)).data;
  const facet = meeting.facets.themes.find(({ id }) => id === themeId);
  return [meeting.contributions.totalCount, facet?.count ?? 0];
}

describe('retagContribution', () => {
  it('is the desk’s alone, and done once', async () => {
    const input = change(await submitted(cast.author, sessionId));
    const query = webOperation('RetagContribution');
    for (const person of [cast.author, cast.expert, cast.secretariat, cast.delegate])
      expect((await person.ask(query, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await cast.stranger.ask(query, { input })).codes).toEqual(['NOT_FOUND']);
    expect((await cast.public.ask(query, { input })).codes).toEqual(['NOT_SIGNED_IN']);
    const first = await cast.rapporteur.ask<{ retagContribution: { __typename: string } }>(query, { input });
    expect(first.data.retagContribution).toMatchObject({
      __typename: 'ContributionPayload',
      contribution: { kind: 'CONCERN', version: 2 },
    });
    expect(first.statements).toBeLessThanOrEqual(COMMAND_CEILING);
    expect((await cast.rapporteur.ask(query, { input })).data).toEqual(first.data);
  });

  it('moves what is accepted to the other theme, for the public too, and back', async () => {
    const [first, second] = cast.world.themeIds as [string, string];
    const one = await accepted(cast, await submitted(cast.author, sessionId));
    const counts = async () => [await foundOfTheme(first), await foundOfTheme(second)];
    const before = await counts();
    expect(before).toEqual([
      [1, 1],
      [0, 0],
    ]);
    const input = change(one, { themeIds: [second] });
    const { contribution } = await command(cast.rapporteur, 'RetagContribution', input);
    expect(contribution).toMatchObject({ symbol: one.symbol, theme: { id: second } });
    expect(await counts()).toEqual([
      [0, 0],
      [1, 1],
    ]);
    const undo = { undoId: newId(), retaggingId: input.retaggingId, expectedVersion: one.version + 1 };
    await command(cast.rapporteur, 'UndoRetagging', undo);
    expect(await counts()).toEqual(before);
  });

  it('stands in the history of the author and the desk, and is offered to its doer alone to undo', async () => {
    const one = await submitted(cast.author, sessionId);
    const input = change(one, { kind: 'QUESTION' });
    await command(cast.rapporteur, 'RetagContribution', input);
    const mayUndo = async (person: Person) => (await retaggingsSeenBy(person, one))?.map((r) => r.mayUndo);
    expect(await mayUndo(cast.rapporteur)).toEqual([true]);
    for (const person of [cast.author, cast.secretariat]) expect(await mayUndo(person)).toEqual([false]);
    expect(await mayUndo(cast.expert)).toEqual([]);
    const undo = { undoId: newId(), retaggingId: input.retaggingId, expectedVersion: 2 };
    await command(cast.rapporteur, 'UndoRetagging', undo);
    const [seen, ...others] = (await retaggingsSeenBy(cast.author, one))!;
    expect(others).toEqual([]);
    expect(seen).toMatchObject({
      from: { kind: 'RECOMMENDATION', themeIds: [cast.world.themeIds[0]] },
      to: { kind: 'QUESTION' },
      undoneAt: expect.any(String),
      mayUndo: false,
    });
  });

  it('is told to the author once for all that was not yet seen, and to nobody else', async () => {
    const one = await submitted(cast.author, sessionId);
    await command(cast.rapporteur, 'RetagContribution', change(one));
    await command(cast.rapporteur, 'RetagContribution', change({ ...one, version: 2 }, { themeIds: [] }));
    await api.app.get(NotificationFeeder).catchUp();
    const told = await api.database.owner.query<{ who: string }[]>(
      `SELECT participant_id AS who FROM notification WHERE kind = 'RETAGGED' AND contribution_id = $1`,
      [one.id],
    );
    expect(told).toEqual([{ who: cast.author.participantId }]);
  });
});
