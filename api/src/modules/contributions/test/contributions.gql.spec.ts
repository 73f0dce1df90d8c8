/** Giving, mending, withdrawing and finding contributions over the API, as each who may and each who may not. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import type { Person } from '../../../../test/support/person.js';
import { accepted, command, recommendation, submitted } from '../../../../test/support/scene.js';
import { webOperation } from '../../../../test/support/web-operations.js';
import { newId } from '../../../kernel/ids.js';

let api: BootedApi;
let cast: Cast;
let open: { id: string; themeId: string | null };

interface Found {
  meeting: {
    [list: string]: {
      totalCount: number;
      edges: { node: { id: string; author: { name: string | null } } }[];
    };
  };
}

/** Statements that a command may take, the answer with the whole card included. */
const COMMAND_CEILING = 13;

async function ids(
  person: Person,
  operation: string,
  list: string,
  variables: object = {},
): Promise<string[]> {
  const { data, codes } = await person.ask<Found>(webOperation(operation), { slug: 'tst2017', ...variables });
  expect(codes).toEqual([]);
  return data.meeting[list]!.edges.map((edge) => edge.node.id);
}

const browsed = (person: Person, filter: object = {}) =>
  ids(person, 'BrowseContributions', 'contributions', { filter, order: 'NEWEST' });

async function seenBy(person: Person, id: string): Promise<boolean> {
  const { data } = await person.ask<{ contribution: unknown }>(webOperation('ContributionCardById'), { id });
  return data.contribution !== null;
}

beforeAll(async () => {
  api = await bootApi('contributions_gql');
  cast = await castOf(api);
  open = await cast.world.session();
}, 30_000);

afterAll(() => api.close());

describe('submitContribution', () => {
  it('takes an input from everybody in the meeting, once however often it is sent, in few statements', async () => {
    for (const person of [cast.author, cast.delegate, cast.rapporteur, cast.secretariat]) {
      const input = recommendation(open.id);
      const { data, statements } = await person.ask(webOperation('SubmitContribution'), { input });
      expect(data).toMatchObject({ submitContribution: { __typename: 'ContributionPayload' } });
      expect(statements).toBeLessThanOrEqual(COMMAND_CEILING);
      const again = await command(person, 'SubmitContribution', input);
      expect(again).toEqual((data as Record<string, unknown>)['submitContribution']);
    }
  });

  it('takes nothing from the public and from people of another meeting', async () => {
    const query = webOperation('SubmitContribution');
    const input = recommendation(open.id);
    expect((await cast.public.ask(query, { input })).codes).toEqual(['NOT_SIGNED_IN']);
    expect((await cast.stranger.ask(query, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await cast.author.ask(query, { input: recommendation(newId()) })).codes).toEqual(['NOT_FOUND']);
  });

  it('says which session takes nothing, and which fields are not right', async () => {
    const closed = await cast.world.session({ status: 'SCHEDULED' });
    expect(await command(cast.author, 'SubmitContribution', recommendation(closed.id))).toMatchObject({
      __typename: 'SessionNotTaking',
      code: 'SESSION_NOT_OPEN',
      session: { id: closed.id },
    });
    const wrong = recommendation(open.id, { text: '', addressees: [], language: 'not a tag' });
    const result = await command(cast.author, 'SubmitContribution', wrong);
    expect(result.__typename).toBe('Invalid');
    expect(result.fields!.map(({ field }) => field).sort()).toEqual(['addressees', 'language', 'text']);
  });

  it('refuses an id that was used for something else', async () => {
    const input = recommendation(open.id);
    await command(cast.author, 'SubmitContribution', input);
    const other = await command(cast.expert, 'SubmitContribution', input);
    expect(other).toMatchObject({ __typename: 'IdReused', code: 'ID_REUSED' });
  });

  it('keeps every letter of what was written', async () => {
    const text = '  «Ñandú» \u202Eabc\u202C 👩🏽‍🔬 <script>alert(1)</script> ‮ =1+1\n\tfin  ';
    const { id } = await submitted(cast.author, open.id, { text });
    const { data } = await cast.expert.ask<{ contribution: { text: string } }>(
      webOperation('ContributionCardById'),
      { id },
    );
    expect(data.contribution.text).toBe(text);
  });
});

describe('reading', () => {
  it('CVE-2024-27090: shows what waits to the room, what was accepted to everybody, and neither to others more', async () => {
    const written = await submitted(cast.author, open.id);
    const everyone = [cast.author, cast.expert, cast.rapporteur, cast.secretariat, cast.delegate];
    for (const person of everyone) expect(await seenBy(person, written.id)).toBe(true);
    for (const person of [cast.public, cast.stranger]) expect(await seenBy(person, written.id)).toBe(false);
    expect(await browsed(cast.author)).not.toContain(written.id);
    await accepted(cast, written);
    for (const person of [cast.public, cast.stranger]) expect(await seenBy(person, written.id)).toBe(true);
    expect(await browsed(cast.public)).toContain(written.id);
  });

  it('finds by words with and without diacritics, and by tags', async () => {
    const text = 'Acreditación de saberes para trabajadoras del hogar.';
    const { id } = await accepted(cast, await submitted(cast.author, open.id, { text, kind: 'PRIORITY' }));
    for (const search of ['acreditacion', 'ACREDITACIÓN', 'trabajadora'])
      expect(await browsed(cast.public, { search })).toEqual([id]);
    expect(await browsed(cast.public, { kinds: ['PRIORITY'] })).toEqual([id]);
    expect(await browsed(cast.public, { search: 'zanahoria' })).toEqual([]);
    const wrong = await cast.public.ask(webOperation('BrowseContributions'), {
      slug: 'tst2017',
      order: 'NEWEST',
      filter: { themeIds: ["' OR true --"] },
    });
    expect(wrong.codes).toEqual(['INVALID']);
  });

  it('gives the own contributions to their author alone, and the queue to the desk alone', async () => {
    const { id } = await submitted(cast.delegate, open.id);
    expect(await ids(cast.delegate, 'MyContributions', 'myContributions')).toContain(id);
    expect(await ids(cast.expert, 'MyContributions', 'myContributions')).not.toContain(id);
    for (const person of [cast.rapporteur, cast.secretariat])
      expect(await ids(person, 'DeskQueue', 'queue')).toContain(id);
    const slug = 'tst2017';
    expect((await cast.public.ask(webOperation('MyContributions'), { slug })).codes).toEqual([
      'NOT_SIGNED_IN',
    ]);
    expect((await cast.public.ask(webOperation('DeskQueue'), { slug })).codes).toEqual(['NOT_SIGNED_IN']);
    for (const person of [cast.author, cast.delegate, cast.stranger])
      expect((await person.ask(webOperation('DeskQueue'), { slug })).codes).toEqual(['FORBIDDEN']);
  });

  it('shows a rapporteur of one session the queue of that session', async () => {
    const other = await cast.world.session();
    const roles = [{ role: 'RAPPORTEUR' as const, sessionId: other.id }];
    const { signedIn } = await import('../../../../test/support/person.js');
    const bound = await signedIn(api, await cast.world.person({ name: 'Sólo Una', roles }));
    const here = await submitted(cast.author, other.id);
    await submitted(cast.author, open.id);
    expect(await ids(bound, 'DeskQueue', 'queue')).toEqual([here.id]);
  });

  it('hides who wrote without attribution from everybody but the author', async () => {
    const written = await submitted(cast.author, open.id, { attributionLevel: 'NON_ATTRIBUTABLE' });
    await accepted(cast, written);
    for (const person of [cast.public, cast.expert, cast.rapporteur, cast.secretariat]) {
      const { data } = await person.ask(webOperation('ContributionOfId'), { id: written.id });
      expect(JSON.stringify(data)).not.toMatch(/Ana Rojas|Red Andina/);
    }
    const own = await cast.author.ask(webOperation('ContributionOfId'), { id: written.id });
    expect(JSON.stringify(own.data)).toContain('Ana Rojas');
  });
});

describe('reviseContribution and withdrawContribution', () => {
  const revision = (contributionId: string, expectedVersion: number, text = 'Otro texto.') => ({
    revisionId: newId(),
    contributionId,
    expectedVersion,
    language: 'es',
    text,
    addressees: ['STATES'],
  });

  it('lets the author mend what nobody has decided about, and tells who was too late', async () => {
    const { id, version } = await submitted(cast.author, open.id);
    const input = revision(id, version);
    const { data, statements } = await cast.author.ask(webOperation('ReviseContribution'), { input });
    expect(data).toMatchObject({ reviseContribution: { contribution: { text: 'Otro texto.' } } });
    expect(statements).toBeLessThanOrEqual(COMMAND_CEILING);
    const late = await command(cast.author, 'ReviseContribution', revision(id, version, 'Tarde.'));
    expect(late).toMatchObject({ __typename: 'Stale', current: { text: 'Otro texto.' } });
  });

  it('lets nobody else do either', async () => {
    const { id, version } = await submitted(cast.author, open.id);
    const withdrawal = { contributionId: id, expectedVersion: version };
    for (const person of [cast.expert, cast.rapporteur, cast.secretariat, cast.delegate]) {
      const revised = await person.ask(webOperation('ReviseContribution'), { input: revision(id, version) });
      const withdrawn = await person.ask(webOperation('WithdrawContribution'), { input: withdrawal });
      expect([revised.codes, withdrawn.codes]).toEqual([['FORBIDDEN'], ['FORBIDDEN']]);
    }
    const outside = await cast.stranger.ask(webOperation('WithdrawContribution'), { input: withdrawal });
    expect(outside.codes).toEqual(['NOT_FOUND']);
  });

  it('takes a withdrawn text from all but the author and the desk', async () => {
    const written = await accepted(cast, await submitted(cast.author, open.id));
    const input = { contributionId: written.id, expectedVersion: written.version };
    expect(await command(cast.author, 'WithdrawContribution', input)).toMatchObject({
      contribution: { status: 'WITHDRAWN' },
    });
    for (const person of [cast.author, cast.rapporteur, cast.secretariat])
      expect(await seenBy(person, written.id)).toBe(true);
    for (const person of [cast.public, cast.expert]) expect(await seenBy(person, written.id)).toBe(false);
  });
});
