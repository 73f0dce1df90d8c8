/** Everything that the queries of the web tell somebody who is led by what is known. */
import { parse, type OperationDefinitionNode } from 'graphql';
import type { Person } from './person.js';
import { WEB_OPERATIONS, webOperation } from './web-operations.js';

type Json = Record<string, unknown>;

/** What serves most questions alike. */
const USUAL: Json = {
  ...{ slug: 'tst2017', position: 1, order: 'NEWEST', code: '7K29QF', form: 'REVISION', seq: 0 },
  ...{ search: 'a', action: null, doerId: null, from: null, to: null, number: 1, hash: '0'.repeat(64) },
  passage: 'nowhere',
  ...{ exceptId: null, after: null, first: 100, themeId: null, isMine: null },
  ...{ assigneeId: null, isUnassigned: null },
};

const QUERIES = WEB_OPERATIONS.filter((name) => webOperation(name).startsWith('query'));

/** The variables that the query wants. */
function sensible(name: string, known: Json): Json {
  const all = { ...USUAL, ...known };
  const [operation] = parse(webOperation(name)).definitions as OperationDefinitionNode[];
  const wanted = operation!.variableDefinitions!.map(({ variable }) => variable.name.value);
  for (const one of wanted) if (!(one in all)) throw new Error(`${name} wants an unknown ${one}.`);
  return Object.fromEntries(wanted.map((one) => [one, all[one]]));
}

async function told(person: Person, name: string, variables: Json): Promise<string> {
  const answer = await (await person.send(webOperation(name), variables)).text();
  if (/"(BUSY|RATE_LIMITED)"/.test(answer)) throw new Error(`${name} was not answered: ${answer}`);
  return answer;
}

/** @param besideId of a contribution that is linked with what is known, by way of which it is asked about as well */
export async function toldByEveryQuery(person: Person, known: Json, besideId: string): Promise<string> {
  const answers: string[] = [];
  for (const name of QUERIES) {
    const variables = sensible(name, known);
    const ways = [variables];
    if ('filter' in variables) ways.push({ ...variables, filter: {} });
    if ('id' in variables || 'contributionId' in variables)
      ways.push({ ...variables, id: besideId, contributionId: besideId });
    answers.push(...(await Promise.all(ways.map((way) => told(person, name, way)))));
  }
  return answers.join('\n');
}
