/** What a template asks for in confidence reaches its author and the desk, and nobody else by any way there is. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId } from '../src/kernel/ids.js';
import { bootApi, type BootedApi } from './support/booted-api.js';
import { castOf, type Cast } from './support/cast.js';
import { follow, type Following } from './support/follow.js';
import { signedIn, type Person } from './support/person.js';
import { accepted, command, submitted, type Written } from './support/scene.js';
import { webOperation } from './support/web-operations.js';

type Json = Record<string, unknown>;

/** A word that stands nowhere but in what is told in confidence, of the first version and of the second. */
const SECRETS = ['Confidenciacanoa', 'Confidenciabalsa'] as const;
const FORMER = 'balsas sobre el río Desaguadero';
const practice = (secret: string) => ({
  title: 'Balsas de ida y vuelta',
  text: `Dos municipios comparten ${FORMER} para llevar a las niñas a la escuela.`,
  details: [
    { name: 'lessons', text: 'Conviene pintar las balsas.' },
    { name: 'focalPoint', text: `${secret}, ${secret}@example.org` },
  ],
});

const LIVE = `subscription ($meetingId: ID!) { meetingChanged(meetingId: $meetingId) {
  type contribution { id details { name text } revisions { details { name text } } waitingEdit { details { text } } } } }`;

let api: BootedApi;
let cast: Cast;
let sessionId: string;
let written: Written;
let nextDoor: Person;
let outsiders: Person[];
let heard: Map<Person, Following<Json>>;

const holds = (answer: unknown): boolean => SECRETS.some((secret) => JSON.stringify(answer).includes(secret));

/** Every way of the web by which a contribution or a part of it can come upon a screen. */
async function everythingReadBy(person: Person, ownId: string): Promise<Record<string, unknown>> {
  const { slug, meetingId } = { slug: 'tst2017', meetingId: cast.world.meetingId };
  const ways: [string, Json][] = [
    ['ContributionOfId', { id: written.id }],
    ['ContributionOfSymbol', { symbol: written.symbol }],
    ['ContributionDetailsById', { id: written.id }],
    ['ContributionCardById', { id: written.id }],
    ['ContributionLinksById', { id: written.id }],
    ['BrowseContributions', { slug, filter: {}, order: 'NEWEST' }],
    ['SessionWall', { slug, position: 1, order: 'NEWEST' }],
    ['MyContributions', { slug }],
    ['SimilarContributions', { sessionId, text: practice('').text }],
    ['LinkableContributions', { contributionId: ownId, search: FORMER }],
    ['ChangesSince', { meetingId, seq: 0 }],
  ];
  const read: Record<string, unknown> = {};
  for (const [name, variables] of ways) read[name] = (await person.ask(webOperation(name), variables)).data;
  return read;
}

beforeAll(async () => {
  api = await bootApi('confidence_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
  const other = (await cast.world.session()).id;
  const roles = [{ role: 'RAPPORTEUR' as const, sessionId: other }];
  nextDoor = await signedIn(api, await cast.world.person({ roles }));
  outsiders = [cast.public, cast.expert, cast.delegate, nextDoor, cast.stranger];
  const { meetingId } = cast.world;
  heard = new Map(outsiders.map((one) => [one, follow<Json>(one.connect(), LIVE, { meetingId })]));
  const told = { kind: 'GOOD_PRACTICE', addressees: [], ...practice(SECRETS[0]) };
  written = await accepted(cast, await submitted(cast.author, sessionId, told));
  await command(cast.author, 'ReviseContribution', {
    contributionId: written.id,
    revisionId: newId(),
    expectedVersion: written.version,
    language: 'es',
    ...practice(SECRETS[1]),
  });
}, 60_000);

afterAll(() => api.close());

it('is read by its author, by the rapporteur of the session and by the secretariat, in both versions', async () => {
  for (const person of [cast.author, cast.rapporteur, cast.secretariat]) {
    const { data } = await person.ask(webOperation('ContributionOfId'), { id: written.id });
    for (const secret of SECRETS) expect(JSON.stringify(data)).toContain(secret);
  }
});

it('is read by nobody else, whatever they ask for', async () => {
  for (const person of outsiders) {
    const ownId = person === cast.public ? newId() : (await submittedBy(person))?.id;
    const read = await everythingReadBy(person, ownId ?? newId());
    expect(JSON.stringify(read)).toContain('Conviene pintar las balsas');
    expect(Object.keys(read).filter((way) => holds(read[way]))).toEqual([]);
  }
});

/** Something to link with; people of elsewhere have none here. */
async function submittedBy(person: Person): Promise<Written | null> {
  return person === cast.stranger ? null : submitted(person, sessionId);
}

it('is found by its words by nobody, its author and the desk included', async () => {
  for (const person of [...outsiders, cast.author, cast.rapporteur, cast.secretariat])
    for (const search of SECRETS) {
      const variables = { slug: 'tst2017', filter: { search }, order: 'RELEVANCE' };
      const { data, codes } = await person.ask<{ meeting: { contributions: { totalCount: number } } }>(
        webOperation('BrowseContributions'),
        variables,
      );
      expect(codes).toEqual([]);
      expect(data.meeting.contributions.totalCount).toBe(0);
    }
});

it('is told to nobody else live, while the practice beside it is', async () => {
  for (const following of heard.values()) {
    await following.until((change) => JSON.stringify(change).includes('Conviene pintar las balsas'));
    expect(holds(following.seen)).toBe(false);
    following.stop();
  }
});
