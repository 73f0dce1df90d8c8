/** Of whoever is not named others are told the day alone, wherever a time stands; and no cursor tells more. */
import { dayIn } from '@aportes/domain/seen-time.rules';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { signedIn, type Person } from '../../../../test/support/person.js';
import { accepted, command, endorsed, submitted, type Written } from '../../../../test/support/scene.js';
import { newId } from '../../../kernel/ids.js';
import { NotificationFeeder } from '../../notifications/notification-feeder.service.js';

type Json = Record<string, unknown>;

const WORDS = { language: 'es', text: 'Que los Estados reconozcan los títulos en dos años.' };
const UNNAMED = { attributionLevel: 'NON_ATTRIBUTABLE' };
const EXACT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const EVERY_TIME = `query ($id: ID!) { contribution(id: $id) {
  submittedAt decidedAt withdrawnAt revisions { createdAt }
  comments { edges { node { createdAt editedAt } } }
  links { madeAt from { submittedAt } to { submittedAt } } } }`;

let api: BootedApi;
let cast: Cast;
let days: string[];
let sessionId: string;

/** Every time in an answer, in words: exact, the day alone, or whatever else it is. */
function told(data: unknown): string[] {
  const times: string[] = [];
  JSON.stringify(data, (key, value: unknown) => {
    if (/(At|Since|On)$|^at$/.test(key) && typeof value === 'string')
      times.push(EXACT.test(value) ? 'exact' : days.includes(value) ? 'day' : value);
    return value;
  });
  return [...new Set(times)];
}

const ask = async (person: Person, query: string, variables: Json): Promise<string[]> =>
  told((await person.ask(query, variables)).data);

const everyTime = (person: Person, { id }: Written): Promise<string[]> => ask(person, EVERY_TIME, { id });

/** Accepted, revised, commented on by its author, and linked with something else that is unnamed. */
async function life(author: Person, where = sessionId): Promise<Written> {
  const other = await submitted(author, where, UNNAMED);
  const written = await accepted(cast, await submitted(author, where, UNNAMED));
  const comment = { id: newId(), contributionId: written.id, kind: 'COMMENT', ...WORDS };
  await command(author, 'SubmitComment', comment);
  await command(author, 'ReviseComment', {
    commentId: comment.id,
    expectedVersion: 1,
    ...WORDS,
    text: 'Ya.',
  });
  const link = { id: newId(), kind: 'RELATED', fromId: written.id, toId: (await accepted(cast, other)).id };
  await command(author, 'LinkContributions', link);
  const edit = { revisionId: newId(), editKind: 'SUBSTANTIVE', addressees: ['STATES'], ...WORDS };
  const seen = { contributionId: written.id, expectedVersion: written.version };
  return (await command(author, 'ReviseContribution', { ...seen, ...edit })).contribution!;
}

beforeAll(async () => {
  api = await bootApi('seen_times_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
  const [meeting] = await api.database.owner.query<{ timeZone: string }[]>(
    'SELECT time_zone AS "timeZone" FROM meeting WHERE slug = $1',
    ['tst2017'],
  );
  // Midnight may come in between.
  days = [0, 10 * 60_000].map((later) => dayIn(meeting!.timeZone, new Date(Date.now() + later)));
}, 30_000);

afterAll(() => api.close());

describe('of an unnamed author', () => {
  let written: Written;
  beforeAll(async () => {
    written = await life(cast.author);
  });

  it('everybody else is told the day, and the author the moment', async () => {
    for (const person of [cast.expert, cast.rapporteur, cast.secretariat, cast.delegate, cast.public])
      expect(await everyTime(person, written)).toEqual(['day']);
    expect(await everyTime(cast.author, written)).toEqual(['exact']);
  });

  it('the desk is told in steps of five minutes since when something waits, and in order', async () => {
    await submitted(cast.expert, sessionId, UNNAMED);
    const query = `{ meeting(slug: "tst2017") { queue(first: 10) { edges { node { id waitingSince } } } } }`;
    type Queue = { meeting: { queue: { edges: { node: { id: string; waitingSince: string } }[] } } };
    const { data } = await cast.rapporteur.ask<Queue>(query);
    const waiting = data.meeting.queue.edges.map(({ node }) => node);
    expect(waiting.map(({ id }) => id)[0]).toBe(written.id);
    expect(waiting.map(({ waitingSince }) => Date.parse(waitingSince) % (5 * 60_000))).toEqual([0, 0]);
    const own = `query ($id: ID!) { contribution(id: $id) { waitingSince } }`;
    expect(await ask(cast.author, own, { id: written.id })).toEqual(['exact']);
    expect(await ask(cast.expert, own, { id: written.id })).toEqual([]);
  });

  it('no change that is caught up with tells the moment', async () => {
    const query = `query ($meetingId: ID!) { changesSince(meetingId: $meetingId, seq: 0) {
      changes { at contributionId contribution { submittedAt } comment { createdAt editedAt } } } }`;
    for (const person of [cast.delegate, cast.rapporteur, cast.public])
      expect(await ask(person, query, { meetingId: cast.world.meetingId })).toEqual(['day']);
  });

  it('what stays of what was withdrawn tells everybody the day', async () => {
    const gone = await accepted(cast, await submitted(cast.author, sessionId, UNNAMED));
    await endorsed(cast.expert, gone.id);
    const seen = { contributionId: gone.id, expectedVersion: gone.version, reason: 'Ya está dicho.' };
    await command(cast.author, 'WithdrawContribution', seen);
    const query = `query ($at: String!) { withdrawnContribution(address: $at) { tombstone { withdrawnOn } } }`;
    for (const person of [cast.author, cast.expert, cast.public])
      expect(await ask(person, query, { at: gone.id })).toEqual(['day']);
    expect(await everyTime(cast.rapporteur, gone)).toEqual(['day']);
    expect(await everyTime(cast.author, gone)).toEqual(['exact']);
  });
});

it('is exact for everybody where names are shown', async () => {
  const named = { attributionLevel: 'NAME_AND_INSTITUTION' };
  const written = await accepted(cast, await submitted(cast.expert, sessionId, named));
  for (const person of [cast.author, cast.rapporteur, cast.public])
    expect(await everyTime(person, written)).toEqual(['exact']);
});

it.each(['INSTITUTION', 'KIND_AND_SUBREGION'])('is the day at the level of %s too', async (level) => {
  const written = await accepted(cast, await submitted(cast.author, sessionId, { attributionLevel: level }));
  expect(await everyTime(cast.expert, written)).toEqual(['day']);
});

it('is the day of whoever supports, comments and is answered where the meeting names nobody', async () => {
  const { elsewhere } = cast;
  await api.database.owner.query(
    `UPDATE meeting SET attribution_default = 'NON_ATTRIBUTABLE' WHERE slug = 'oth2017'`,
  );
  const session = await elsewhere.session({ moderation: 'POST' });
  const [one, other] = await Promise.all([
    signedIn(api, await elsewhere.person()),
    signedIn(api, await elsewhere.person()),
  ]);
  const { id } = await submitted(one, session.id, { attributionLevel: 'NAME_AND_INSTITUTION' });
  await endorsed(other, id);
  await command(other, 'SubmitComment', { id: newId(), contributionId: id, kind: 'COMMENT', ...WORDS });
  await api.app.get(NotificationFeeder).read(elsewhere.meetingId);
  const support = `query ($id: ID!) { contribution(id: $id) {
    endorsements { edges { node { createdAt } } } comments { edges { node { createdAt } } } } }`;
  const news = `{ meeting(slug: "oth2017") { myNotifications { edges { node { happenedAt } } } } }`;
  expect(await ask(one, support, { id })).toEqual(['day']);
  expect(await ask(other, support, { id })).toEqual(['exact']);
  expect(await ask(one, news, {})).toEqual(['day']);
});

it('leaves what two unnamed people wrote as much alike as what one of them wrote twice', async () => {
  const author = `author { name institution stakeholderKind countryCode subregions { code } isWithdrawn pseudonym }`;
  const query = `query ($id: ID!) { contribution(id: $id) { ${author} captureMode source isMemberState
    comments { edges { node { ${author} captureMode source isByPresenter isMine } } } } }`;
  const comment = async (person: Person, contributionId: string): Promise<unknown> =>
    command(person, 'SubmitComment', { id: newId(), contributionId, kind: 'COMMENT', ...WORDS });
  const seen: Json[] = [];
  for (const person of [cast.author, cast.author, cast.expert]) {
    const { id } = await accepted(cast, await submitted(person, sessionId, UNNAMED));
    await comment(person, id);
    seen.push((await cast.delegate.ask(query, { id })).data);
  }
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[2]).toEqual(seen[0]);
});

describe('cursors', () => {
  const query = `query ($after: String) { meeting(slug: "tst2017") {
    contributions(first: 1, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage } } } }`;
  type Page = { meeting: { contributions: { edges: { cursor: string; node: { id: string } }[] } } };
  const page = async (person: Person, after: string | null) => person.ask<Page>(query, { after });

  it('name the same place to everybody, and lead on from it', async () => {
    const first = (await page(cast.public, null)).data.meeting.contributions.edges[0]!;
    const again = (await page(cast.expert, null)).data.meeting.contributions.edges[0]!;
    expect(again).toEqual(first);
    const next = (await page(cast.public, first.cursor)).data.meeting.contributions.edges[0]!;
    expect(next.node.id).not.toBe(first.node.id);
  });

  it('show nothing of it', async () => {
    const { cursor, node } = (await page(cast.public, null)).data.meeting.contributions.edges[0]!;
    const decoded = Buffer.from(cursor, 'base64url').toString('latin1');
    expect(decoded).not.toContain(node.id.slice(0, 8));
    expect(decoded).not.toMatch(/\d{2}:\d{2}/);
  });

  it('are refused where they were made elsewhere', async () => {
    const position = JSON.stringify(['2017-08-30 14:05:09.123456+00', newId()]);
    for (const after of [Buffer.from(position).toString('base64url'), 'bm8', ''])
      expect((await page(cast.public, after)).codes).toEqual(['INVALID']);
  });
});
