/** No text of a client becomes a part of a statement, and no input reaches further than the schema lists. */
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ROLES } from '@aportes/domain/vocabulary';
import { newId } from '../src/kernel/ids.js';
import { bootApi, type BootedApi } from './support/booted-api.js';
import { castOf, type Cast } from './support/cast.js';
import { signedIn, type Person } from './support/person.js';
import { placesForText } from './support/probes.js';
import { accepted, commented, recommendation, submitted, type Written } from './support/scene.js';

/** Each breaks a statement into which it is pasted, in a text, an order, a list, a pattern or a cursor. */
const PROBES = [
  `'`,
  `" \\`,
  `x' OR '1'='1' --`,
  `created_at; DROP TABLE comment; --`,
  `(CASE WHEN (SELECT 1/0) = 1 THEN 1 ELSE 1 END)`,
  `$1 $$ %s {0} :id ?`,
  `& | ! ( <-> :* '`,
  `00000000-0000-0000-0000-000000000000'::uuid`,
  `{"a":1},NULL`,
  Buffer.from(JSON.stringify([`e'--`, newId()])).toString('base64url'),
  Buffer.from(JSON.stringify(['2017-13-45T99', newId()])).toString('base64url'),
];

const NOT_ASKED = ['GRAPHQL_VALIDATION_FAILED', 'RATE_LIMITED'];

let api: BootedApi;
let cast: Cast;
let shown: Written;
let sensible: Record<string, unknown>;

beforeAll(async () => {
  api = await bootApi('injection_gql');
  cast = await castOf(api);
  const session = await cast.world.session();
  shown = await accepted(cast, await submitted(cast.author, session.id));
  const comment = await commented(cast.expert, shown.id);
  sensible = {
    slug: 'tst2017',
    meetingId: cast.world.meetingId,
    sessionId: session.id,
    contributionId: shown.id,
    fromId: shown.id,
    commentId: (comment['comment'] as { id: string }).id,
    parentId: null,
    themeId: cast.world.themeIds[0],
    subregionIds: cast.world.subregionIds.caribbean,
    expectedVersion: shown.version,
    after: null,
    language: 'es',
    languages: 'es',
    email: 'ana@example.org',
    countryCode: 'CL',
    countryCodes: 'CL',
    symbol: shown.symbol,
    first: 10,
  };
});

afterAll(() => api.close());

/** Somebody who may do everything, and has done nothing yet that is counted. */
async function powerful(): Promise<Person> {
  const roles = ROLES.map((role) => ({ role, sessionId: null }));
  return signedIn(api, await cast.world.person({ roles }));
}

it('CVE-2026-45376, CVE-2024-43415: every text argument, every id and every cursor stays what it is, whatever stands in it', async () => {
  const { schema } = api.app.get(GraphQLSchemaHost);
  const places = placesForText(schema, sensible);
  expect(places.length).toBeGreaterThan(60);
  const broken: string[] = [];
  for (const { name, query, variables } of places) {
    const person = await powerful();
    const answers = await Promise.all(
      PROBES.map(async (probe) => ({ probe, ...(await person.ask(query, variables(probe))) })),
    );
    for (const { probe, codes } of answers) {
      if (codes.includes('INTERNAL')) broken.push(`${name}: ${probe}`);
      // A question that is no question, or one too many, would prove nothing.
      expect({ name, query, codes }).toEqual({ name, query, codes: expect.not.arrayContaining(NOT_ASKED) });
    }
  }
  expect(broken).toEqual([]);
}, 240_000);

it('CVE-2026-45376, CVE-2024-43415: a list is ordered by one of the named orders, and by nothing else', async () => {
  const list = (order: string) =>
    cast.public.ask(`{ meeting(slug: "tst2017") { contributions(orderBy: ${order}) { totalCount } } }`);
  for (const order of ['NEWEST', 'MOST_ENDORSED', 'RELEVANCE']) expect((await list(order)).codes).toEqual([]);
  for (const order of [`"created_at; SELECT 1"`, '"NEWEST"', 'text', '{ text: 1 }', '["NEWEST"]', '1'])
    expect(await list(order)).toMatchObject({ status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'] });
});

it('CVE-2023-34090: a filter names only the facts that the schema lists', async () => {
  const list = (filter: string) =>
    cast.public.ask(`{ meeting(slug: "tst2017") { contributions(filter: ${filter}) { totalCount } } }`);
  expect((await list('{ languages: ["es"] }')).codes).toEqual([]);
  for (const filter of [
    '{ author: { name: "Ana" } }',
    '{ authorId: "1" }',
    '{ status: SUBMITTED }',
    '{ text_cont: "a" }',
    '{ languages: [{ eq: "es" }] }',
    '{ themeIds: { not: [] } }',
  ])
    expect(await list(filter)).toMatchObject({ status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'] });
});

const SUBMIT = `mutation ($input: SubmitContributionInput!) { submitContribution(input: $input) { __typename } }`;

it.each([
  'status',
  'symbol',
  'authorId',
  'participantId',
  'captureMode',
  'isMemberState',
  'meetingId',
  '__proto__',
])('CVE-2026-28219: an input takes no %s, which the schema does not list', async (field) => {
  const input = JSON.parse(`{ ${JSON.stringify(field)}: "ACCEPTED" }`) as Record<string, unknown>;
  const given = { ...recommendation(String(sensible['sessionId'])), [field]: input[field] };
  // A name like this one is lost in a literal, so it is written as JSON.
  const body = JSON.stringify({ query: SUBMIT, variables: { input: given } });
  const sent = field === '__proto__' ? body.replace('"kind"', '"__proto__": {}, "kind"') : body;
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...cast.author.headers() },
    body: sent,
  });
  expect(await response.text()).toContain('BAD_USER_INPUT');
});

it.each(['"false"', '0', '"no"', '[]', '{}', 'null'])(
  'CVE-2026-27491: %s is no answer to yes or no',
  async (value) => {
    const meetingId = cast.world.meetingId;
    const { codes } = await cast.secretariat.ask(
      `mutation { setJoining(input: { meetingId: "${meetingId}", open: ${value} }) { __typename } }`,
    );
    expect(codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  },
);
