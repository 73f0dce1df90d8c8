/** Following a meeting live: who is told what, in which order, and how a gap is filled. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { follow, type Following } from '../../../../test/support/follow.js';
import type { Person } from '../../../../test/support/person.js';
import { commented, endorsed } from '../../../../test/support/scene.js';
import { newId } from '../../../kernel/ids.js';

interface Change {
  meetingChanged: {
    seq: number;
    type: string;
    contributionId: string | null;
    contribution: {
      text: string;
      isMine: boolean;
      author: { name: string | null };
      myEndorsement: { id: string } | null;
      breadth: { endorsements: number };
    } | null;
    comment: { text: string } | null;
  };
}

const FOLLOW = `subscription ($meetingId: ID!, $sessionId: ID) {
  meetingChanged(meetingId: $meetingId, sessionId: $sessionId) {
    seq type contributionId contribution { text isMine author { name } theme { code } myEndorsement { id } breadth { endorsements } } comment { text }
  }
}`;
const SUBMIT = `mutation ($input: SubmitContributionInput!) {
  submitContribution(input: $input) { __typename ... on ContributionPayload { contribution { id version status } } }
}`;
const SINCE = `query ($meetingId: ID!, $seq: Int!, $first: Int) {
  changesSince(meetingId: $meetingId, seq: $seq, first: $first) { seq hasMore changes { seq type contributionId contribution { text } } }
}`;

let api: BootedApi;
let cast: Cast;
let sessionId: string;
const open: { dispose: () => unknown }[] = [];

function following(person: Person, session: string | null = null): Following<Change> {
  const client = person.connect();
  open.push(client);
  return follow<Change>(client, FOLLOW, { meetingId: cast.world.meetingId, sessionId: session });
}

/** A marker that everybody is told of: whoever has seen it has seen all before it. */
async function marker(): Promise<string> {
  const item = await cast.secretariat.ask<{ meeting: { agenda: { id: string }[] } }>(
    `{ meeting(slug: "tst2017") { agenda { id } } }`,
  );
  const agendaItemId = item.data.meeting.agenda[0]!.id;
  const answer = await cast.secretariat.ask(
    `mutation ($input: SetAgendaItemInput!) { setAgendaItem(input: $input) { __typename } }`,
    { input: { meetingId: cast.world.meetingId, agendaItemId } },
  );
  expect(answer.codes).toEqual([]);
  return agendaItemId;
}

async function newest(): Promise<number> {
  const { data } = await cast.public.ask<{ meeting: { seq: number } }>(
    `{ meeting(slug: "tst2017") { seq } }`,
  );
  return data.meeting.seq;
}

/** Waits until the subscription has begun: it has seen a marker. */
async function begun(one: Following<Change>): Promise<void> {
  for (let attempt = 0; attempt < 500 && one.seen.length === 0; attempt += 1) await marker();
  await one.until(() => true);
}

async function submit(person: Person, text: string, session = sessionId): Promise<string> {
  const id = newId();
  const input = {
    id,
    sessionId: session,
    kind: 'CONCERN',
    language: 'es',
    text,
    subregionIds: [],
    attributionLevel: 'INSTITUTION',
  };
  const { data, codes } = await person.ask<{ submitContribution: { __typename: string } }>(SUBMIT, { input });
  expect(codes).toEqual([]);
  expect(data.submitContribution.__typename).toBe('ContributionPayload');
  return id;
}

async function decide(id: string, decision: 'accept' | 'decline'): Promise<void> {
  const { data } = await cast.rapporteur.ask<{ contribution: { version: number } }>(
    `query ($id: ID!) { contribution(id: $id) { version } }`,
    { id },
  );
  const common = { decisionId: newId(), contributionId: id, expectedVersion: data.contribution.version };
  const name = decision === 'accept' ? 'acceptContribution' : 'declineContribution';
  const type = decision === 'accept' ? 'AcceptContributionInput' : 'DeclineContributionInput';
  const input = decision === 'accept' ? common : { ...common, reason: 'OFF_TOPIC', note: 'Fuera de tema.' };
  const answer = await cast.rapporteur.ask<Record<string, { __typename: string }>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`,
    { input },
  );
  expect(answer.data[name]!.__typename).toBe('ContributionPayload');
}

const of = (one: Following<Change>, id: string) =>
  one.seen.map((change) => change.meetingChanged).filter((change) => change.contributionId === id);

async function seenByAll(everyone: readonly Following<Change>[], id: string): Promise<void> {
  const wanted = ({ meetingChanged }: Change) => meetingChanged.contributionId === id;
  await Promise.all(everyone.map((one) => one.until(wanted)));
}

beforeAll(async () => {
  api = await bootApi('live_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
}, 30_000);

afterEach(async () => {
  for (const client of open.splice(0)) await client.dispose();
});

afterAll(() => api.close());

describe('meetingChanged', () => {
  it('tells the room at once of an input, the author with the own name, others as attribution allows', async () => {
    const [author, expert] = [following(cast.author), following(cast.expert)];
    await Promise.all([begun(author), begun(expert)]);
    const id = await submit(cast.author, 'Faltan albergues en la frontera.');
    await expert.until(({ meetingChanged }) => meetingChanged.contributionId === id);
    await author.until(({ meetingChanged }) => meetingChanged.contributionId === id);
    expect(of(expert, id)[0]).toMatchObject({
      type: 'CONTRIBUTION_SUBMITTED',
      contribution: { text: 'Faltan albergues en la frontera.', isMine: false, author: { name: null } },
    });
    expect(of(author, id)[0]).toMatchObject({
      contribution: { isMine: true, author: { name: 'Ana Rojas' } },
    });
  });

  it('tells the public of an input only once it is accepted', async () => {
    const [everybody, desk] = [following(cast.public), following(cast.rapporteur)];
    await Promise.all([begun(everybody), begun(desk)]);
    const id = await submit(cast.author, 'Un aporte que espera.');
    // A change is told with the input as it is by then: this one, while it waits.
    await desk.until(({ meetingChanged }) => meetingChanged.contributionId === id);
    await decide(id, 'accept');
    await everybody.until(({ meetingChanged }) => meetingChanged.contributionId === id);
    expect(of(everybody, id).map((change) => change.type)).toEqual(['CONTRIBUTION_ACCEPTED']);
  });

  it('never tells the public of an input that was declined, and the room only that it is gone', async () => {
    const [everybody, expert, author] = [cast.public, cast.expert, cast.author].map((one) => following(one));
    await Promise.all([begun(everybody!), begun(expert!), begun(author!)]);
    const id = await submit(cast.author, 'Un texto que no sigue.');
    await decide(id, 'decline');
    const wanted = ({ meetingChanged: { contributionId, type } }: Change) =>
      contributionId === id && type === 'CONTRIBUTION_DECLINED';
    expect((await expert!.until(wanted)).meetingChanged.contribution).toBeNull();
    expect((await author!.until(wanted)).meetingChanged.contribution).toMatchObject({ isMine: true });
    const last = await submit(cast.author, 'El siguiente.');
    await decide(last, 'accept');
    await everybody!.until(({ meetingChanged }) => meetingChanged.contributionId === last);
    expect(of(everybody!, id)).toEqual([]);
  });

  it('tells each change once and in order, also when many come at the same time', async () => {
    const expert = following(cast.expert);
    await begun(expert);
    const ids = await Promise.all(
      Array.from({ length: 12 }, (_, index) => submit(cast.author, `Preocupación ${index}.`)),
    );
    const last = await submit(cast.author, 'La última.');
    await expert.until(({ meetingChanged }) => meetingChanged.contributionId === last);
    const numbers = expert.seen.map(({ meetingChanged }) => meetingChanged.seq);
    expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
    for (const id of ids) expect(of(expert, id)).toHaveLength(1);
  });

  it('of one session tells what concerns it or the whole meeting, and nothing of other sessions', async () => {
    const other = await cast.world.session();
    const expert = following(cast.expert, sessionId);
    await begun(expert);
    const elsewhere = await submit(cast.author, 'En otra sesión.', other.id);
    const here = await submit(cast.author, 'En esta sesión.');
    await expert.until(({ meetingChanged }) => meetingChanged.contributionId === here);
    expect(of(expert, elsewhere)).toEqual([]);
  });

  it('costs the same statements for many who listen as for one', async () => {
    const everyone: Following<Change>[] = [];
    const costWith = async (listeners: number): Promise<number> => {
      while (everyone.length < listeners) {
        const one = following(cast.expert);
        everyone.push(one);
        await begun(one);
      }
      await seenByAll(everyone, await submit(cast.author, 'Antes.'));
      const before = api.statementCount();
      await seenByAll(everyone, await submit(cast.author, 'Para todas y todos.'));
      return api.statementCount() - before;
    };
    const forOne = await costWith(1);
    // Two notices that come apart are read twice; whoever listens costs nothing.
    expect(await costWith(8)).toBeLessThanOrEqual(forOne + 2);
  });

  it('tells everybody of one standing alike, and whom it concerns in person what is their own', async () => {
    const id = await submit(cast.author, 'Apoyado por una persona.');
    await decide(id, 'accept');
    const endorsement = { contributionId: id, revisionNumber: 1, stance: 'ENDORSED', capacity: 'PERSONAL' };
    const everyone = [cast.author, cast.expert, cast.delegate].map((one) => following(one));
    await Promise.all(everyone.map(begun));
    const mutation = `mutation ($input: EndorseContributionInput!) { endorseContribution(input: $input) { __typename } }`;
    await cast.expert.ask(mutation, { input: { ...endorsement, id: newId() } });
    await cast.delegate.ask(mutation, { input: { ...endorsement, id: newId() } });
    const isSecond = ({ meetingChanged: change }: Change) =>
      change.contributionId === id &&
      change.type === 'CONTRIBUTION_ENDORSED' &&
      change.contribution?.breadth.endorsements === 2;
    const told = await Promise.all(everyone.map((one) => one.until(isSecond)));
    const own = told.map(({ meetingChanged: { contribution } }) => [
      contribution?.isMine,
      contribution?.myEndorsement !== null,
    ]);
    expect(own).toEqual([
      [true, false],
      [false, true],
      [false, true],
    ]);
  });

  it('tells apart whoever asks for a list, in which something may be their own', async () => {
    const id = await submit(cast.author, 'Con un comentario.');
    await commented(cast.expert, id);
    const client = cast.expert.connect();
    open.push(client);
    const comments = follow<{ meetingChanged: { contribution: object | null } }>(
      client,
      `subscription ($meetingId: ID!) { meetingChanged(meetingId: $meetingId) {
        contribution { id comments { edges { node { isMine } } } } } }`,
      { meetingId: cast.world.meetingId },
    );
    for (let attempt = 0; attempt < 500 && comments.seen.length === 0; attempt += 1) await marker();
    await endorsed(cast.delegate, id);
    const { meetingChanged } = await comments.until((told) => told.meetingChanged.contribution !== null);
    expect(meetingChanged.contribution).toEqual({ id, comments: { edges: [{ node: { isMine: true } }] } });
  });

  it('refuses an unknown meeting', async () => {
    const client = cast.expert.connect();
    open.push(client);
    const { ended } = follow(client, FOLLOW, { meetingId: newId() });
    expect(await ended).toMatchObject([{ message: 'NOT_FOUND', extensions: { code: 'NOT_FOUND' } }]);
  });
});

describe('changesSince', () => {
  it('gives what was missed, page by page, each viewer what is theirs, in few statements', async () => {
    const seq = await newest();
    const waiting = await submit(cast.author, 'Esperará.');
    const accepted = await submit(cast.author, 'Se verá.');
    await decide(accepted, 'accept');
    const variables = { meetingId: cast.world.meetingId, seq };
    type Page = { changesSince: { seq: number; hasMore: boolean; changes: Change['meetingChanged'][] } };
    const room = await cast.expert.ask<Page>(SINCE, variables);
    expect(room.data.changesSince.changes.map((one) => [one.type, one.contributionId])).toEqual([
      ['CONTRIBUTION_SUBMITTED', waiting],
      ['CONTRIBUTION_SUBMITTED', accepted],
      ['CONTRIBUTION_ACCEPTED', accepted],
    ]);
    expect(room.statements).toBeLessThanOrEqual(6);
    const everybody = await cast.public.ask<Page>(SINCE, variables);
    expect(new Set(everybody.data.changesSince.changes.map((one) => one.contributionId))).toEqual(
      new Set([accepted]),
    );
    const first = await cast.expert.ask<Page>(SINCE, { ...variables, first: 2 });
    expect(first.data.changesSince).toMatchObject({ seq: seq + 2, hasMore: true });
    const rest = await cast.expert.ask<Page>(SINCE, { ...variables, seq: seq + 2 });
    expect(rest.data.changesSince).toMatchObject({ seq: seq + 3, hasMore: false });
  });

  it('refuses page sizes and numbers that are none', async () => {
    const { meetingId } = cast.world;
    expect((await cast.expert.ask(SINCE, { meetingId, seq: -1 })).codes).toEqual(['INVALID']);
    expect((await cast.expert.ask(SINCE, { meetingId, seq: 0, first: 101 })).codes).toEqual(['INVALID']);
    expect((await cast.expert.ask(SINCE, { meetingId: 'x', seq: 0 })).codes).toEqual(['NOT_FOUND']);
  });
});
