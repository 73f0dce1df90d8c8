/** Assignments over the API: who may, who is told, what the queue leaves, how much waits for whom, and at what cost. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../../test/support/cast.js';
import { signedIn, type Person } from '../../../../../test/support/person.js';
import { command, submitted, type Written } from '../../../../../test/support/scene.js';
import { webOperation } from '../../../../../test/support/web-operations.js';
import { newId } from '../../../../kernel/ids.js';

const COMMAND_CEILING = 15;
const LOAD_CEILING = 3;
const QUEUE_CEILING = 6;

type Answer = { __typename: string } | null;
interface Load {
  unassigned: number;
  rapporteurs: { rapporteur: { id: string; name: string }; assigned: number; inHand: number }[];
}

let api: BootedApi;
let cast: Cast;
let colleague: Person;
let bound: Person;
let sessionId: string;

beforeAll(async () => {
  api = await bootApi('assigning_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
  const other = (await cast.world.session()).id;
  const as = async (name: string, session: string | null) =>
    signedIn(
      api,
      await cast.world.person({ name, roles: [{ role: 'RAPPORTEUR' as const, sessionId: session }] }),
    );
  colleague = await as('Otra Relatora', null);
  bound = await as('De Otra Sesión', other);
}, 30_000);

afterAll(() => api.close());

const assigning = ({ id }: Written, to: Person | null, seen: Person | null = null) => ({
  assignmentId: newId(),
  contributionId: id,
  assigneeId: to?.participantId ?? null,
  seenAssigneeId: seen?.participantId ?? null,
});

async function queueOf(person: Person, asked: object): Promise<{ ids: string[]; statements: number }> {
  const { data, statements } = await person.ask<{
    meeting: { queue: { edges: { node: { id: string } }[] } };
  }>(webOperation('DeskQueue'), { slug: 'tst2017', ...asked });
  return { ids: data.meeting.queue.edges.map(({ node }) => node.id), statements };
}

async function loadOf(person: Person): Promise<{ load: Load; statements: number }> {
  const { data, statements } = await person.ask<{ meeting: { deskLoad: Load } }>(webOperation('DeskLoad'), {
    slug: 'tst2017',
  });
  return { load: data.meeting.deskLoad, statements };
}

const seen = async (person: Person, { id }: Written) => {
  const query = `query ($id: ID!) { contribution(id: $id) {
    abilities { assign } assignee { name } assignableTo { name }
    assignments { by from { name } to { name } mayUndo } } }`;
  const { data } = await person.ask<{ contribution: Record<string, unknown> | null }>(query, { id });
  return data.contribution;
};

describe('assignContribution', () => {
  it('is for those who run its desk, never for its author, and costs few statements', async () => {
    const one = await submitted(cast.author, sessionId);
    const query = webOperation('AssignContribution');
    const input = assigning(one, cast.rapporteur);
    for (const person of [cast.author, cast.expert, cast.delegate, bound])
      expect((await person.ask(query, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await cast.stranger.ask(query, { input })).codes).toEqual(['NOT_FOUND']);
    expect((await cast.public.ask(query, { input })).codes).toEqual(['NOT_SIGNED_IN']);
    const first = await colleague.ask<{ assignContribution: Answer }>(query, { input });
    expect(first.data.assignContribution).toMatchObject({
      __typename: 'ContributionPayload',
      contribution: { assignee: { id: cast.rapporteur.participantId, name: 'Elena Soto' }, version: 1 },
    });
    expect(first.statements).toBeLessThanOrEqual(COMMAND_CEILING);
    expect((await colleague.ask(query, { input })).data).toEqual(first.data);
    const undo = { undoId: newId(), assignmentId: input.assignmentId };
    const undone = await colleague.ask<object>(webOperation('UndoAssignment'), { input: undo });
    expect(undone.data).toMatchObject({ undoAssignment: { contribution: { assignee: null } } });
    expect(undone.statements).toBeLessThanOrEqual(COMMAND_CEILING);
  });

  it('is known to the desk alone: whose it is, to whom it may go, and how it came there', async () => {
    const one = await submitted(cast.author, sessionId);
    await command(colleague, 'AssignContribution', assigning(one, cast.rapporteur));
    const told = {
      abilities: { assign: true },
      assignee: { name: 'Elena Soto' },
      assignableTo: [{ name: 'Elena Soto' }, { name: 'Otra Relatora' }],
    };
    const went = { by: 'Otra Relatora', from: null, to: { name: 'Elena Soto' } };
    expect(await seen(colleague, one)).toEqual({ ...told, assignments: [{ ...went, mayUndo: true }] });
    expect(await seen(cast.secretariat, one)).toEqual({
      ...told,
      assignments: [{ ...went, mayUndo: false }],
    });
    const nothing = { abilities: { assign: false }, assignee: null, assignableTo: [], assignments: [] };
    for (const person of [cast.author, cast.expert, bound]) expect(await seen(person, one)).toEqual(nothing);
  });

  it('is kept from a rapporteur about an own text, also in the queue and in what is counted', async () => {
    const before = (await loadOf(cast.rapporteur)).load;
    const own = await submitted(cast.rapporteur, sessionId);
    expect((await loadOf(cast.rapporteur)).load).toEqual(before);
    await command(colleague, 'AssignContribution', assigning(own, colleague));
    expect((await loadOf(cast.rapporteur)).load).toEqual(before);
    expect((await seen(cast.rapporteur, own))?.assignee).toBeNull();
    const asked = [{ assigneeId: colleague.participantId }, { isUnassigned: true }];
    for (const one of asked) expect((await queueOf(cast.rapporteur, one)).ids).not.toContain(own.id);
    expect((await queueOf(cast.secretariat, asked[0]!)).ids).toContain(own.id);
    const input = assigning(own, cast.rapporteur, colleague);
    const refused = await cast.secretariat.ask(webOperation('AssignContribution'), { input });
    expect(refused.data).toMatchObject({
      assignContribution: { fields: [{ field: 'assigneeId', code: 'NOT_IN_LIST' }] },
    });
  });
});

describe('what waits', () => {
  it('is found by whose it is, and counted for each, in a fixed number of statements', async () => {
    const mine = await submitted(cast.author, sessionId);
    const nobodys = await submitted(cast.author, sessionId);
    const { load: before } = await loadOf(cast.secretariat);
    await command(colleague, 'AssignContribution', assigning(mine, cast.rapporteur));
    await command(colleague, 'ClaimContribution', { contributionId: nobodys.id });
    const { load: after, statements } = await loadOf(cast.secretariat);
    expect(statements).toBeLessThanOrEqual(LOAD_CEILING);
    expect(after.unassigned).toBe(before.unassigned - 1);
    const of = ({ rapporteurs }: Load, person: Person) =>
      rapporteurs.find(({ rapporteur }) => rapporteur.id === person.participantId)!;
    expect(of(after, cast.rapporteur).assigned).toBe(of(before, cast.rapporteur).assigned + 1);
    expect(of(after, colleague).inHand).toBe(of(before, colleague).inHand + 1);
    const found = await queueOf(cast.rapporteur, { assigneeId: cast.rapporteur.participantId });
    expect(found.ids).toContain(mine.id);
    expect(found.ids).not.toContain(nobodys.id);
    expect(found.statements).toBeLessThanOrEqual(QUEUE_CEILING);
    expect((await queueOf(cast.rapporteur, { isUnassigned: true })).ids).toContain(nobodys.id);
    for (const _ of [1, 2, 3])
      await command(
        colleague,
        'AssignContribution',
        assigning(await submitted(cast.author, sessionId), colleague),
      );
    expect((await loadOf(cast.secretariat)).statements).toBe(statements);
    const all = await queueOf(cast.rapporteur, {});
    expect(all.statements).toBeLessThanOrEqual(QUEUE_CEILING);
  });

  it('counts for a rapporteur of one session that session alone, and for nobody without a desk', async () => {
    const { load } = await loadOf(bound);
    expect(load.unassigned).toBe(0);
    expect(load.rapporteurs.map(({ rapporteur, assigned }) => [rapporteur.name, assigned])).toEqual([
      ['De Otra Sesión', 0],
      ['Elena Soto', 0],
      ['Otra Relatora', 0],
    ]);
    const codes = async (person: Person) =>
      (await person.ask(webOperation('DeskLoad'), { slug: 'tst2017' })).codes;
    expect(await codes(cast.author)).toEqual(['FORBIDDEN']);
    expect(await codes(cast.public)).toEqual(['NOT_SIGNED_IN']);
    const wrong = { slug: 'tst2017', assigneeId: "' OR true --" };
    expect((await cast.rapporteur.ask(webOperation('DeskQueue'), wrong)).codes).toEqual(['INVALID']);
  });
});

describe('many at once', () => {
  const bulk = async (person: Person, name: string, items: readonly object[]) => {
    const { data, codes } = await person.ask<Record<string, Answer[]> | null>(webOperation(name), {
      input: { items },
    });
    const answers = Object.values(data ?? {})[0] ?? [];
    return { names: answers.map((one) => one && one.__typename), codes };
  };

  it('are assigned each by itself, and taken back', async () => {
    const [one, taken, own] = [
      await submitted(cast.author, sessionId),
      await submitted(cast.author, sessionId),
      await submitted(cast.rapporteur, sessionId),
    ];
    await command(colleague, 'AssignContribution', assigning(taken, colleague));
    const items = [one, taken, own].map((item) => assigning(item, cast.rapporteur));
    const { names } = await bulk(cast.secretariat, 'AssignContributions', items);
    expect(names).toEqual(['ContributionPayload', 'Stale', 'Invalid']);
    const undos = items.map(({ assignmentId }) => ({ undoId: newId(), assignmentId }));
    const undone = await bulk(cast.secretariat, 'UndoAssignments', undos.slice(0, 1));
    expect(undone.names).toEqual(['ContributionPayload']);
    expect((await bulk(cast.secretariat, 'UndoAssignments', undos.slice(1))).codes).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
    const tooMany = Array.from({ length: 101 }, () => assigning(one, colleague));
    expect((await bulk(cast.secretariat, 'AssignContributions', tooMany)).codes).toEqual(['INVALID']);
  });
});
