/** Support and discussion over the API, as each who may and each who may not. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import {
  accepted,
  command,
  commented,
  endorsed,
  submitted,
  type Written,
} from '../../../../test/support/scene.js';
import { webOperation } from '../../../../test/support/web-operations.js';
import { newId } from '../../../kernel/ids.js';

const COMMAND_CEILING = 11;

let api: BootedApi;
let cast: Cast;
let written: Written;

interface Support {
  contribution: {
    endorsements: {
      totalCount: number;
      edges: { node: { isMine: boolean; endorsedBy: { name: string } } }[];
    };
  };
}

const support = async (id: string) =>
  (await cast.public.ask<Support>(webOperation('ContributionSupport'), { id })).data.contribution
    .endorsements;

beforeAll(async () => {
  api = await bootApi('endorsements_gql');
  cast = await castOf(api);
  const { id } = await cast.world.session();
  written = await accepted(cast, await submitted(cast.author, id));
}, 30_000);

afterAll(() => api.close());

describe('endorseContribution', () => {
  it('counts each person once, whatever is sent at the same time', async () => {
    const many = Array.from({ length: 6 }, () => endorsed(cast.expert, written.id));
    await Promise.all(many);
    expect((await support(written.id)).totalCount).toBe(1);
    await endorsed(cast.delegate, written.id);
    expect((await support(written.id)).totalCount).toBe(2);
  });

  it('stays below its ceiling and answers with the support as it is', async () => {
    const input = {
      id: newId(),
      contributionId: written.id,
      revisionNumber: 1,
      stance: 'WITH_RESERVATION',
      capacity: 'PERSONAL',
      reservation: 'Sujeto a presupuesto.',
    };
    const { data, statements } = await cast.secretariat.ask(webOperation('EndorseContribution'), { input });
    expect(data).toMatchObject({
      endorseContribution: {
        contribution: {
          breadth: { reservations: 1 },
          myEndorsement: { reservation: 'Sujeto a presupuesto.' },
        },
      },
    });
    expect(statements).toBeLessThanOrEqual(COMMAND_CEILING);
  });

  it('refuses the author, the public and people of another meeting', async () => {
    const query = webOperation('EndorseContribution');
    const input = {
      id: newId(),
      contributionId: written.id,
      revisionNumber: 1,
      stance: 'ENDORSED',
      capacity: 'PERSONAL',
    };
    expect((await cast.author.ask(query, { input })).codes).toEqual(['FORBIDDEN']);
    expect((await cast.public.ask(query, { input })).codes).toEqual(['NOT_SIGNED_IN']);
    expect((await cast.stranger.ask(query, { input })).codes).toEqual(['FORBIDDEN']);
    const delegation = { ...input, id: newId(), capacity: 'DELEGATION' };
    expect(await command(cast.expert, 'EndorseContribution', delegation)).toMatchObject({
      __typename: 'Invalid',
      fields: [{ field: 'capacity', code: 'NOT_IN_LIST' }],
    });
  });

  it('is taken back by whoever gave it', async () => {
    const before = (await support(written.id)).totalCount;
    await command(cast.delegate, 'RetractEndorsement', { contributionId: written.id });
    await command(cast.delegate, 'RetractEndorsement', { contributionId: written.id });
    expect((await support(written.id)).totalCount).toBe(before - 1);
  });

  it('is not taken back by a late delivery that meant an earlier one', async () => {
    const contributionId = written.id;
    const earlier = (await endorsed(cast.delegate, contributionId)).contribution as unknown as {
      myEndorsement: { id: string };
    };
    const meant = { contributionId, endorsementId: earlier.myEndorsement.id };
    await command(cast.delegate, 'RetractEndorsement', meant);
    await endorsed(cast.delegate, contributionId);
    const standing = (await support(contributionId)).totalCount;
    await command(cast.delegate, 'RetractEndorsement', meant);
    expect((await support(contributionId)).totalCount).toBe(standing);
    const malformed = { contributionId, endorsementId: 'x' };
    expect(await command(cast.delegate, 'RetractEndorsement', malformed)).toMatchObject({
      __typename: 'Invalid',
    });
    await command(cast.delegate, 'RetractEndorsement', { contributionId });
    expect((await support(contributionId)).totalCount).toBe(standing - 1);
  });
});

describe('an endorsement after edits', () => {
  const READ = `query ($id: ID!) { contribution(id: $id) { version revisionNumber
    breadth { endorsements reservations forEarlierVersion cells { endorsed withReservation forEarlierVersion } }
    myEndorsement { revisionNumber standing }
    endorsements { edges { node { revisionNumber standing } } } } }`;
  const MINE = `query ($slug: String!) { meeting(slug: $slug) {
    myEndorsements(first: 1) { edges { node { revisionNumber standing } } } } }`;

  interface Bound {
    revisionNumber: number;
    standing: string;
  }
  interface Read {
    version: number;
    revisionNumber: number;
    breadth: Record<'endorsements' | 'reservations' | 'forEarlierVersion', number> & { cells: unknown[] };
    myEndorsement: Bound | null;
    endorsements: { edges: { node: Bound }[] };
  }

  const read = async (id: string) =>
    (await cast.expert.ask<{ contribution: Read }>(READ, { id })).data.contribution;

  async function revise(id: string, editKind: string): Promise<number> {
    const { version } = await read(id);
    const input = { contributionId: id, expectedVersion: version, revisionId: newId(), editKind };
    const text = `Que los Estados reconozcan los títulos, ${newId()}.`;
    await command(cast.author, 'ReviseContribution', {
      ...input,
      language: 'es',
      text,
      addressees: ['STATES'],
    });
    return version + 1;
  }

  async function becomes(id: string, editKind: string): Promise<void> {
    const expectedVersion = await revise(id, editKind);
    const { data } = await cast.author.ask<{ contribution: { revisions: { number: number }[] } }>(
      'query ($id: ID!) { contribution(id: $id) { revisions { number } } }',
      { id },
    );
    const revisionNumber = Math.max(...data.contribution.revisions.map(({ number }) => number));
    const input = { decisionId: newId(), contributionId: id, expectedVersion, revisionNumber };
    expect((await command(cast.rapporteur, 'AcceptEdit', input)).__typename).toBe('ContributionPayload');
  }

  const confirm = (id: string, revisionNumber: number) =>
    command(cast.expert, 'EndorseContribution', {
      id: newId(),
      contributionId: id,
      revisionNumber,
      stance: 'ENDORSED',
      capacity: 'PERSONAL',
    });

  /** What the page, the list, the own list and the breadth say of the one endorsement. */
  async function expectStanding(id: string, revisionNumber: number, standing: string): Promise<void> {
    const contribution = await read(id);
    const bound = { revisionNumber, standing };
    expect(contribution.myEndorsement).toEqual(bound);
    expect(contribution.endorsements.edges.map(({ node }) => node)).toEqual([bound]);
    const forEarlierVersion = standing === 'ASKS_AGAIN' ? 1 : 0;
    expect(contribution.breadth).toMatchObject({
      endorsements: 1,
      forEarlierVersion,
      cells: [{ endorsed: 1 - forEarlierVersion, withReservation: 0, forEarlierVersion }],
    });
    const { data } = await cast.expert.ask<{
      meeting: { myEndorsements: { edges: { node: Bound }[] } };
    }>(MINE, { slug: 'tst2017' });
    expect(data.meeting.myEndorsements.edges.map(({ node }) => node)).toEqual([bound]);
  }

  async function endorsedText(): Promise<string> {
    const { id: sessionId } = await cast.world.session();
    const { id } = await accepted(cast, await submitted(cast.author, sessionId));
    await endorsed(cast.expert, id);
    return id;
  }

  it('is carried over while only the wording changes, and asks again once anything said was changed', async () => {
    const id = await endorsedText();
    await expectStanding(id, 1, 'PRESENT');
    await becomes(id, 'EDITORIAL');
    await expectStanding(id, 1, 'CARRIED_OVER');
    await becomes(id, 'SUBSTANTIVE');
    await becomes(id, 'EDITORIAL');
    await expectStanding(id, 1, 'ASKS_AGAIN');
    await confirm(id, 3);
    await expectStanding(id, 3, 'CARRIED_OVER');
    await confirm(id, 4);
    await expectStanding(id, 4, 'PRESENT');
  });

  it('asks again where the wording was changed of an edit that said another thing and never became the text', async () => {
    const id = await endorsedText();
    await revise(id, 'SUBSTANTIVE');
    await expectStanding(id, 1, 'PRESENT');
    await becomes(id, 'EDITORIAL');
    await expectStanding(id, 1, 'ASKS_AGAIN');
    expect(await confirm(id, 2)).toMatchObject({
      fields: [{ field: 'revisionNumber', code: 'UNKNOWN_REFERENCE' }],
    });
  });

  it('does not mind an edit that its author withdrew', async () => {
    const id = await endorsedText();
    const expectedVersion = await revise(id, 'SUBSTANTIVE');
    await command(cast.author, 'WithdrawEdit', { contributionId: id, expectedVersion, revisionNumber: 2 });
    await becomes(id, 'EDITORIAL');
    await expectStanding(id, 1, 'CARRIED_OVER');
  });
});

describe('submitComment and withdrawComment', () => {
  it('takes comments from the room, and shows them to whoever sees the contribution', async () => {
    const input = {
      id: newId(),
      contributionId: written.id,
      kind: 'QUESTION',
      language: 'es',
      text: '¿Cuándo?',
    };
    const { data, statements } = await cast.expert.ask(webOperation('SubmitComment'), { input });
    expect(data).toMatchObject({ submitComment: { comment: { text: '¿Cuándo?', isMine: true } } });
    expect(statements).toBeLessThanOrEqual(COMMAND_CEILING);
    const seen = await cast.public.ask(webOperation('ContributionComments'), { id: written.id });
    expect(JSON.stringify(seen.data)).toContain('¿Cuándo?');
  });

  it('takes none from the public and from another meeting, and lets only its author withdraw one', async () => {
    const input = { id: newId(), contributionId: written.id, kind: 'COMMENT', language: 'es', text: 'Hola.' };
    const query = webOperation('SubmitComment');
    expect((await cast.public.ask(query, { input })).codes).toEqual(['NOT_SIGNED_IN']);
    expect((await cast.stranger.ask(query, { input })).codes).toEqual(['FORBIDDEN']);
    const { comment } = (await commented(cast.expert, written.id)) as unknown as { comment: { id: string } };
    const withdrawal = { input: { commentId: comment.id } };
    for (const person of [cast.author, cast.rapporteur, cast.secretariat])
      expect((await person.ask(webOperation('WithdrawComment'), withdrawal)).codes).toEqual(['FORBIDDEN']);
    expect(await command(cast.expert, 'WithdrawComment', withdrawal.input)).toMatchObject({
      comment: { status: 'WITHDRAWN', text: null },
    });
    const unknown = { input: { commentId: newId() } };
    expect((await cast.expert.ask(webOperation('WithdrawComment'), unknown)).codes).toEqual(['NOT_FOUND']);
  });
});
