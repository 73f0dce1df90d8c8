/** What the server itself says, asked beside the screen as the same person. */
import type { BrowserContext } from '@playwright/test';
import { demo } from './people.js';

export async function ask<Data>(context: BrowserContext, query: string, variables = {}): Promise<Data> {
  const response = await context.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(`The API answered ${JSON.stringify(errors)}.`);
  return data;
}

export interface KeptContribution {
  id: string;
  symbol: string;
  text: string;
  status: string;
  isLate: boolean;
  revisionNumber: number;
}

/** Everything the person has given whose text holds these words. */
export async function ownContributions(context: BrowserContext, words: string): Promise<KeptContribution[]> {
  const query = `query ($slug: String!) { meeting(slug: $slug) { myContributions(first: 100) {
    edges { node { id symbol text status isLate revisionNumber } } } } }`;
  const { meeting } = await ask<{
    meeting: { myContributions: { edges: { node: KeptContribution }[] } };
  }>(context, query, { slug: demo().meeting });
  return meeting.myContributions.edges.map(({ node }) => node).filter(({ text }) => text.includes(words));
}

export interface Reactions {
  endorsements: number;
  comments: string[];
}

export async function reactionsTo(context: BrowserContext, id: string): Promise<Reactions> {
  const query = `query ($id: ID!) { contribution(id: $id) { breadth { endorsements }
    comments(first: 50) { edges { node { text } } } } }`;
  const { contribution } = await ask<{
    contribution: {
      breadth: { endorsements: number };
      comments: { edges: { node: { text: string } }[] };
    };
  }>(context, query, { id });
  const comments = contribution.comments.edges.map(({ node }) => node.text);
  return { endorsements: contribution.breadth.endorsements, comments };
}

/** What the person may see of the links of a contribution. */
export async function linksOf(context: BrowserContext, id: string): Promise<{ kind: string }[]> {
  const query = 'query ($id: ID!) { contribution(id: $id) { links { kind } } }';
  const { contribution } = await ask<{ contribution: { links: { kind: string }[] } }>(context, query, { id });
  return contribution.links;
}

/** The secretariat moves a session; `move` is one of open, pause, close. */
export async function moveSession(
  context: BrowserContext,
  position: number,
  move: 'open' | 'close',
): Promise<void> {
  const slug = demo().meeting;
  const { meeting } = await ask<{ meeting: { session: { id: string; version: number } } }>(
    context,
    `query ($slug: String!, $position: Int!) { meeting(slug: $slug) { session(position: $position) { id version } } }`,
    { slug, position },
  );
  const { id: sessionId } = meeting.session;
  await ask(
    context,
    `mutation ($input: MoveSessionInput!) { ${move}Session(input: $input) { __typename } }`,
    { input: { sessionId } },
  );
}
