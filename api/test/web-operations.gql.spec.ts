/** What the web asks is within every limit, and takes as few statements for many rows as for few. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  parse,
  specifiedRules,
  typeFromAST,
  validate,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { newId } from '../src/kernel/ids.js';
import { QUERY_LIMITS } from '../src/platform/graphql/limits.js';
import { demandAffordable, VALIDATION_RULES } from '../src/platform/graphql/query-limits.js';
import { bootApi, type BootedApi } from './support/booted-api.js';
import { castOf, type Cast } from './support/cast.js';
import { playScene, submitted, type Written } from './support/scene.js';
import { WEB_OPERATIONS, webOperation } from './support/web-operations.js';

let api: BootedApi;
let cast: Cast;
let schema: GraphQLSchema;
let accepted: Written[];

/** More rows than any ceiling below has statements. */
const ROWS = 14;

beforeAll(async () => {
  api = await bootApi('web_operations_gql');
  cast = await castOf(api);
  schema = api.app.get(GraphQLSchemaHost).schema;
  const { id } = await cast.world.session();
  accepted = await playScene(cast, id, ROWS);
  for (let index = 0; index < ROWS; index += 1) await submitted(cast.author, id);
}, 60_000);

afterAll(() => api.close());

/** Some value that fits, for estimating what an operation costs. */
function sample(type: GraphQLInputType): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [];
  if (isInputObjectType(inner))
    return Object.fromEntries(
      Object.values(inner.getFields())
        .filter((field) => field.type !== getNullableType(field.type))
        .map((field) => [field.name, sample(field.type)]),
    );
  const named = getNamedType(inner);
  if ('getValues' in named) return named.getValues()[0]!.name;
  if (named.name === 'Boolean') return true;
  if (named.name === 'Date') return '2017-08-30';
  return named.name === 'Int' ? 1 : newId();
}

function variablesFor(query: string): Record<string, unknown> {
  const [operation] = parse(query).definitions as OperationDefinitionNode[];
  return Object.fromEntries(
    (operation?.variableDefinitions ?? []).map(({ variable, type }) => [
      variable.name.value,
      sample(typeFromAST(schema, type as TypeNode & { kind: 'NamedType' }) as GraphQLInputType),
    ]),
  );
}

describe.each(WEB_OPERATIONS)('%s', (name) => {
  it('is valid and within the limits of words, depth and cost', () => {
    const query = webOperation(name);
    const document = parse(query, { maxTokens: QUERY_LIMITS.tokens });
    expect(validate(schema, document, [...specifiedRules, ...VALIDATION_RULES])).toEqual([]);
    expect(() =>
      demandAffordable(schema, { query: document, operationName: name, variables: variablesFor(query) }),
    ).not.toThrow();
  });
});

/** Operation, who asks, what with, and the most statements it may take; one of them for the cookie. */
const slug = 'tst2017';
const CEILINGS: [string, keyof Cast & ('public' | 'expert' | 'author' | 'rapporteur'), object, number][] = [
  ['Meetings', 'public', {}, 1],
  ['Meeting', 'expert', { slug }, 4],
  ['MeetingDay', 'expert', { slug }, 3],
  ['SessionWall', 'public', { slug, position: 1, order: 'NEWEST' }, 2],
  ['SessionWall', 'expert', { slug, position: 1, order: 'NEWEST' }, 3],
  ['BrowseContributions', 'public', { slug, filter: {}, order: 'NEWEST' }, 2],
  ['BrowseContributions', 'public', { slug, filter: { search: 'titulos' }, order: 'RELEVANCE' }, 2],
  ['BrowseContributions', 'expert', { slug, filter: {}, order: 'MOST_ENDORSED' }, 3],
  ['BrowseFacets', 'public', { slug, filter: {} }, 2],
  ['MyContributions', 'author', { slug }, 6],
  ['MyAnswersAwaited', 'author', { slug }, 6],
  ['MyDraftsEverywhere', 'expert', { slug }, 3],
  ['MyComments', 'expert', { slug }, 5],
  ['MyEndorsements', 'expert', { slug }, 5],
  ['MyLinks', 'expert', { slug }, 5],
  ['MyNotifications', 'expert', { slug }, 6],
  ['UnreadNotifications', 'expert', { slug }, 3],
  ['DeskQueue', 'rapporteur', { slug }, 3],
  ['Account', 'expert', {}, 5],
  ['ErasurePreview', 'expert', {}, 4],
  ['ChangesSince', 'expert', { seq: 0 }, 6],
];

describe('the statements that a screen takes', () => {
  it.each(CEILINGS)('%s as %s stays below its ceiling', async (name, who, variables, ceiling) => {
    const meetingId = cast.world.meetingId;
    const asked = name === 'ChangesSince' ? { ...variables, meetingId } : variables;
    const { codes, data, statements } = await cast[who].ask(
      webOperation(name),
      asked as Record<string, unknown>,
    );
    expect(codes).toEqual([]);
    expect(JSON.stringify(data).length).toBeGreaterThan(20);
    expect(statements).toBeLessThanOrEqual(ceiling);
  });

  it('one contribution stays below its ceiling, with all that its page shows', async () => {
    const { id, symbol } = accepted[0]!;
    for (const person of [cast.public, cast.expert, cast.author]) {
      const byId = await person.ask(webOperation('ContributionOfId'), { id });
      const bySymbol = await person.ask(webOperation('ContributionOfSymbol'), { symbol });
      expect(bySymbol.data).toEqual({
        contributionBySymbol: (byId.data as { contribution: unknown }).contribution,
      });
      expect(byId.statements).toBeLessThanOrEqual(7);
      const support = await person.ask(webOperation('ContributionSupport'), { id });
      const discussion = await person.ask(webOperation('ContributionComments'), { id });
      const links = await person.ask(webOperation('ContributionLinksById'), { id });
      expect(support.statements).toBeLessThanOrEqual(6);
      expect(links.statements).toBeLessThanOrEqual(5);
      expect(discussion.statements).toBeLessThanOrEqual(5);
    }
  });
});
