/** Wording proposals, appeals and reopening over the API: who may, who reads what, once, and at what cost. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { signedIn, type Person } from '../../../../test/support/person.js';
import { accepted, command, submitted, type Written } from '../../../../test/support/scene.js';
import { webOperation } from '../../../../test/support/web-operations.js';
import { newId } from '../../../kernel/ids.js';

const PROPOSAL_CEILING = 18;
const ANSWER_CEILING = 18;
const APPEAL_CEILING = 12;
const REOPENING_CEILING = 14;
const QUEUE_CEILING = 6;

type Result = { __typename: string; contribution?: Written & { isAppealed?: boolean } };
interface Asked {
  result: Result;
  statements: number;
}

let api: BootedApi;
let cast: Cast;
let colleague: Person;
let bound: Person;
let sessionId: string;

beforeAll(async () => {
  api = await bootApi('review_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
  const elsewhere = (await cast.world.session()).id;
  const as = async (name: string, session: string | null) =>
    signedIn(
      api,
      await cast.world.person({ name, roles: [{ role: 'RAPPORTEUR' as const, sessionId: session }] }),
    );
  colleague = await as('Otra Relatora', null);
  bound = await as('De Otra Sesión', elsewhere);
}, 30_000);

afterAll(() => api.close());

async function asked(person: Person, name: string, input: object): Promise<Asked> {
  const { data, codes, statements } = await person.ask<Record<string, Result>>(webOperation(name), { input });
  expect(codes).toEqual([]);
  return { result: Object.values(data)[0]!, statements };
}

/** Each is refused, and in which word. */
async function refused(
  name: string,
  input: object,
  all: readonly (readonly [Person, string])[],
): Promise<void> {
  for (const [person, code] of all)
    expect([code, (await person.ask(webOperation(name), { input })).codes]).toEqual([code, [code]]);
}

/** Whoever has nothing to say there, whatever it is about. */
const others = (): [Person, string][] => [
  [cast.expert, 'FORBIDDEN'],
  [cast.delegate, 'FORBIDDEN'],
  [bound, 'FORBIDDEN'],
  [cast.stranger, 'NOT_FOUND'],
  [cast.public, 'NOT_SIGNED_IN'],
];

const seen = ({ id, version }: Written) => ({ contributionId: id, expectedVersion: version });
const wording = (one: Written) => ({
  ...{ ...seen(one), decisionId: newId(), editKind: 'EDITORIAL', message: '¿Así?' },
  ...{
    language: 'es',
    text: 'Que los Estados reconozcan los títulos en noventa días.',
    addressees: ['STATES'],
  },
});

async function proposed(): Promise<Written> {
  const one = await submitted(cast.author, sessionId);
  return (await asked(cast.rapporteur, 'ProposeWording', wording(one))).result.contribution!;
}

async function declined(by: Person = cast.rapporteur): Promise<Written> {
  const one = await submitted(cast.author, sessionId);
  const decision = { ...seen(one), decisionId: newId(), reason: 'OFF_TOPIC', note: 'No es de aquí.' };
  return (await asked(by, 'DeclineContribution', decision)).result.contribution ?? { ...one, version: 2 };
}

interface Read {
  appeal: { text: string; isLeftToOthers: boolean } | null;
  isAppealed: boolean;
  decisions: { toStatus: string; wording: { verdict: string | null; answer: string | null } | null }[];
}

async function readBy(person: Person, { id }: Written): Promise<Read | null> {
  const query = `query ($id: ID!) { contribution(id: $id) { isAppealed appeal { text isLeftToOthers }
    decisions { toStatus wording { verdict answer } } } }`;
  return (await person.ask<{ contribution: Read | null }>(query, { id })).data.contribution;
}

describe('a wording', () => {
  it('is proposed by the desk, once, on the version that was seen', async () => {
    const one = await submitted(cast.author, sessionId);
    const input = wording(one);
    await refused('ProposeWording', input, [
      [cast.author, 'FORBIDDEN'],
      [cast.secretariat, 'FORBIDDEN'],
      ...others(),
    ]);
    const own = await submitted(cast.rapporteur, sessionId);
    await refused('ProposeWording', wording(own), [[cast.rapporteur, 'FORBIDDEN']]);
    const stale = await asked(cast.rapporteur, 'ProposeWording', { ...input, expectedVersion: 7 });
    expect(stale.result.__typename).toBe('Stale');
    const first = await asked(cast.rapporteur, 'ProposeWording', input);
    expect(first.result.contribution).toMatchObject({ status: 'AWAITING_AUTHOR', version: 2 });
    expect(first.statements).toBeLessThanOrEqual(PROPOSAL_CEILING);
    expect((await asked(cast.rapporteur, 'ProposeWording', input)).result).toEqual(first.result);
    const again = await asked(colleague, 'ProposeWording', wording({ ...one, version: 2 }));
    expect(again.result.__typename).toBe('NotAllowedNow');
  });

  it('is confirmed by its author alone', async () => {
    const one = await proposed();
    const input = { ...seen(one), answerId: newId() };
    await refused('ConfirmWording', input, [
      [cast.rapporteur, 'FORBIDDEN'],
      [cast.secretariat, 'FORBIDDEN'],
      ...others(),
    ]);
    const first = await asked(cast.author, 'ConfirmWording', input);
    expect(first.result.contribution).toMatchObject({
      ...{ status: 'ACCEPTED', text: 'Que los Estados reconozcan los títulos en noventa días.' },
    });
    expect(first.statements).toBeLessThanOrEqual(ANSWER_CEILING);
    expect((await asked(cast.author, 'ConfirmWording', input)).result).toEqual(first.result);
  });

  it('is rejected by its author, whose words the desk reads and nobody else', async () => {
    const one = await proposed();
    const input = { ...seen(one), answerId: newId(), message: 'Son sesenta días.' };
    await refused('RejectWording', input, [[cast.rapporteur, 'FORBIDDEN'], ...others()]);
    const first = await asked(cast.author, 'RejectWording', input);
    expect(first.result.contribution).toMatchObject({ status: 'IN_REVIEW', revisionNumber: 1 });
    expect(first.statements).toBeLessThanOrEqual(ANSWER_CEILING);
    expect((await asked(cast.author, 'RejectWording', input)).result).toEqual(first.result);
    const answer = {
      toStatus: 'AWAITING_AUTHOR',
      wording: { verdict: 'REJECTED', answer: 'Son sesenta días.' },
    };
    for (const person of [cast.author, cast.rapporteur, cast.secretariat])
      expect((await readBy(person, one))?.decisions).toEqual([answer]);
    for (const person of [cast.expert, bound]) expect((await readBy(person, one))?.decisions).toEqual([]);
  });
});

describe('an appeal', () => {
  it('is its author’s, once, and marks what waits for the desk and for nobody else', async () => {
    const one = await declined();
    const input = { ...seen(one), appealId: newId(), text: 'Es de esta sesión.' };
    await refused('AppealContribution', input, [
      [cast.rapporteur, 'FORBIDDEN'],
      [cast.secretariat, 'FORBIDDEN'],
      [cast.expert, 'NOT_FOUND'],
      [bound, 'NOT_FOUND'],
      [cast.stranger, 'NOT_FOUND'],
      [cast.public, 'NOT_SIGNED_IN'],
    ]);
    const first = await asked(cast.author, 'AppealContribution', input);
    expect(first.result.contribution).toMatchObject({ status: 'IN_REVIEW', isAppealed: true });
    expect(first.statements).toBeLessThanOrEqual(APPEAL_CEILING);
    expect((await asked(cast.author, 'AppealContribution', input)).result).toEqual(first.result);
    const other = await asked(cast.author, 'AppealContribution', { ...input, text: 'Otra cosa.' });
    expect(other.result.__typename).toBe('IdReused');

    const text = 'Es de esta sesión.';
    const appeal = (isLeftToOthers: boolean) => ({ isAppealed: true, appeal: { text, isLeftToOthers } });
    expect(await readBy(cast.rapporteur, one)).toMatchObject(appeal(true));
    expect(await readBy(colleague, one)).toMatchObject(appeal(false));
    expect(await readBy(cast.author, one)).toMatchObject(appeal(false));
    for (const person of [cast.expert, bound])
      expect(await readBy(person, one)).toMatchObject({ isAppealed: false, appeal: null });
    await refused('AcceptContribution', { ...seen({ ...one, version: 3 }), decisionId: newId() }, [
      [cast.rapporteur, 'FORBIDDEN'],
    ]);
  });

  it('stands on the rows of the queue without a statement more', async () => {
    interface Queue {
      meeting: { queue: { edges: { node: { id: string; isAppealed: boolean } }[] } };
    }
    const queue = async () =>
      colleague.ask<Queue>(webOperation('DeskQueue'), { slug: 'tst2017', filter: {} });
    const before = (await queue()).statements;
    const all = [await declined(), await declined()];
    for (const one of all)
      await command(cast.author, 'AppealContribution', { ...seen(one), appealId: newId(), text: 'Miren.' });
    const waiting = await submitted(cast.author, sessionId);
    const { data, statements } = await queue();
    expect(statements).toBe(before);
    expect(statements).toBeLessThanOrEqual(QUEUE_CEILING);
    const marks = new Map(data.meeting.queue.edges.map(({ node }) => [node.id, node.isAppealed]));
    expect([...all, waiting].map(({ id }) => marks.get(id))).toEqual([true, true, false]);
  });
});

describe('reopening', () => {
  it('is for the desk and the secretariat, with a reason that the author reads', async () => {
    const one = await accepted(cast, await submitted(cast.author, sessionId));
    const input = { ...seen(one), decisionId: newId(), reason: 'Se citó una cifra equivocada.' };
    await refused('ReopenContribution', input, [
      [cast.author, 'FORBIDDEN'],
      [cast.expert, 'FORBIDDEN'],
      [bound, 'FORBIDDEN'],
      [cast.stranger, 'FORBIDDEN'],
      [cast.public, 'NOT_SIGNED_IN'],
    ]);
    const blank = await asked(colleague, 'ReopenContribution', { ...input, reason: ' ' });
    expect(blank.result.__typename).toBe('Invalid');
    const first = await asked(colleague, 'ReopenContribution', input);
    expect(first.result.contribution).toMatchObject({ status: 'IN_REVIEW', version: 3 });
    expect(first.statements).toBeLessThanOrEqual(REOPENING_CEILING);
    expect((await asked(colleague, 'ReopenContribution', input)).result).toEqual(first.result);
    expect((await readBy(cast.author, one))?.decisions.map(({ toStatus }) => toStatus)).toEqual([
      'ACCEPTED',
      'IN_REVIEW',
    ]);
    const { data } = await cast.public.ask<{ contribution: null }>(
      'query ($id: ID!) { contribution(id: $id) { id } }',
      { id: one.id },
    );
    expect(data.contribution).toBeNull();

    const two = await accepted(cast, await submitted(cast.author, sessionId));
    const asSecretariat = { ...seen(two), decisionId: newId(), reason: 'A pedido de la sala.' };
    const { result } = await asked(cast.secretariat, 'ReopenContribution', asSecretariat);
    expect(result.contribution).toMatchObject({ status: 'IN_REVIEW' });
  });
});
