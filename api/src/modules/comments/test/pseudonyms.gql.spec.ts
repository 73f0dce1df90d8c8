/** Unnamed people are told apart within one discussion, by a number that leads to nobody and to no other discussion. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import type { Person } from '../../../../test/support/person.js';
import { accepted, command, submitted, type Written } from '../../../../test/support/scene.js';
import { newId } from '../../../kernel/ids.js';

interface Spoken {
  text: string | null;
  author: { name: string | null; pseudonym: number | null };
  inReplyTo: { author: { name: string | null; pseudonym: number | null } } | null;
}

const DISCUSSION = `query ($id: ID!) { contribution(id: $id) { author { pseudonym } comments(first: 50) { edges { node {
  text author { name pseudonym } inReplyTo { author { name pseudonym } } } } } } }`;
const STATEMENTS = 6;

let api: BootedApi;
let cast: Cast;
let sessionId: string;

beforeAll(async () => {
  api = await bootApi('pseudonyms_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
}, 30_000);

afterAll(() => api.close());

const meetingNames = (level: 'NAME_AND_INSTITUTION' | 'NON_ATTRIBUTABLE') =>
  api.database.owner.query('UPDATE meeting SET attribution_default = $2 WHERE id = $1', [
    cast.world.meetingId,
    level,
  ]);

const given = async (changes = {}): Promise<Written> =>
  accepted(cast, await submitted(cast.author, sessionId, changes));

/** @returns the id of the comment */
async function say(person: Person, { id: contributionId }: Written, text: string, parentId?: string) {
  const id = newId();
  const input = { id, contributionId, kind: 'COMMENT', language: 'es', text, parentId };
  expect((await command(person, 'SubmitComment', input)).__typename).toBe('CommentPayload');
  return id;
}

async function heard(person: Person, { id }: Written): Promise<Spoken[]> {
  type Answer = { contribution: { author: { pseudonym: null }; comments: { edges: { node: Spoken }[] } } };
  const { data, statements } = await person.ask<Answer>(DISCUSSION, { id });
  expect(statements).toBeLessThanOrEqual(STATEMENTS);
  expect(data.contribution.author.pseudonym).toBeNull();
  return data.contribution.comments.edges.map(({ node }) => node);
}

const numbers = (spoken: readonly Spoken[]) => spoken.map(({ author }) => author.pseudonym);

describe('in a meeting that names nobody', () => {
  let one: Written;
  let other: Written;

  beforeAll(async () => {
    await meetingNames('NON_ATTRIBUTABLE');
    [one, other] = [await given(), await given({ text: 'Que los Estados midan lo que prometen.' })];
    const first = await say(cast.expert, one, 'Falta decir cuándo.');
    const reply = await say(cast.author, one, 'En marzo.', first);
    await say(cast.delegate, one, '¿De qué año?', reply);
    await say(cast.expert, one, 'Gracias.');
    await say(cast.delegate, other, '¿Quién lo mide?');
    await say(cast.expert, other, 'Los institutos.');
  });

  it('numbers whoever speaks as they first spoke, for everybody alike and for themselves', async () => {
    for (const person of [cast.public, cast.rapporteur, cast.secretariat, cast.author, cast.expert])
      expect(numbers(await heard(person, one))).toEqual([1, 2, 3, 1]);
  });

  it('gives the same person another number elsewhere, and whose text it is no sign of it', async () => {
    expect(numbers(await heard(cast.public, other))).toEqual([1, 2]);
    const [, fromTheAuthor] = await heard(cast.public, one);
    expect(fromTheAuthor!.author).toEqual({ name: null, pseudonym: 2 });
  });

  it('tells whom a reply answers by the same number', async () => {
    const answers = (await heard(cast.public, one)).map(({ inReplyTo }) => inReplyTo?.author);
    expect(answers).toEqual([undefined, undefined, { name: null, pseudonym: 2 }, undefined]);
  });

  it('leaves the numbers as they are when somebody takes their first words back', async () => {
    const commentId = await say(cast.rapporteur, other, 'Me equivoqué.');
    await say(cast.author, other, 'Y las universidades.');
    expect(numbers(await heard(cast.public, other))).toEqual([1, 2, 3, 4]);
    await command(cast.rapporteur, 'WithdrawComment', { commentId });
    expect(numbers(await heard(cast.public, other))).toEqual([1, 2, 3, 4]);
  });
});

describe('in a meeting that names people', () => {
  it('numbers nobody but whoever asked not to be named', async () => {
    await meetingNames('NAME_AND_INSTITUTION');
    const unnamed = await given({ attributionLevel: 'NON_ATTRIBUTABLE' });
    await say(cast.expert, unnamed, 'Falta decir cuándo.');
    await say(cast.author, unnamed, 'En marzo.');
    const spoken = await heard(cast.public, unnamed);
    expect(spoken.map(({ author }) => author)).toEqual([
      { name: 'Luis Paredes', pseudonym: null },
      { name: null, pseudonym: 2 },
    ]);
  });
});
