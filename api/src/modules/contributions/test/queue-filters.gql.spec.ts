/** What waits, narrowed down and counted, as each who may see the desk and each who may not. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { signedIn, type Person } from '../../../../test/support/person.js';
import { submitted } from '../../../../test/support/scene.js';
import { webOperation } from '../../../../test/support/web-operations.js';

let api: BootedApi;
let cast: Cast;
let here: { id: string };
let there: { id: string };
/** Rapporteur of one session by name, and the secretariat besides. */
let both: Person;
let bound: Person;
/** What waits, oldest first. */
let spanish: string;
let english: string;
let elsewhere: string;

const slug = 'tst2017';

interface Narrowing {
  filter?: object;
  isMine?: boolean;
}

async function waiting(person: Person, narrowing: Narrowing = {}): Promise<string[]> {
  const { data, statements } = await person.ask<{
    meeting: { queue: { totalCount: number; edges: { node: { id: string } }[] } };
  }>(webOperation('DeskQueue'), { slug, ...narrowing });
  const { totalCount, edges } = data.meeting.queue;
  expect(totalCount).toBe(edges.length);
  expect(statements).toBeLessThanOrEqual(STATEMENTS);
  return edges.map(({ node }) => node.id);
}

/** Who asks, the meeting, and the list in one; its tags by their loaders. */
const STATEMENTS = 6;

async function facets(person: Person, narrowing: Narrowing = {}) {
  const { data, statements } = await person.ask<{
    meeting: {
      queueFacets: {
        total: number;
        sessions: { id: string; count: number }[];
        languages: { language: string; count: number }[];
      };
    };
  }>(webOperation('DeskFacets'), { slug, ...narrowing });
  expect(statements).toBeLessThanOrEqual(STATEMENTS);
  const { total, sessions, languages } = data.meeting.queueFacets;
  return {
    total,
    sessions: Object.fromEntries(sessions.map(({ id, count }) => [id, count])),
    languages: Object.fromEntries(languages.map(({ language, count }) => [language, count])),
  };
}

beforeAll(async () => {
  api = await bootApi('queue_filters_gql');
  cast = await castOf(api);
  here = await cast.world.session();
  there = await cast.world.session();
  const grant = { role: 'RAPPORTEUR' as const, sessionId: there.id };
  bound = await signedIn(api, await cast.world.person({ name: 'Sólo Una', roles: [grant] }));
  const roles = [grant, { role: 'SECRETARIAT' as const, sessionId: null }];
  both = await signedIn(api, await cast.world.person({ name: 'Las Dos', roles }));
  const give = async (sessionId: string, text: string, language: string) =>
    (await submitted(cast.author, sessionId, { text, language })).id;
  spanish = await give(here.id, 'Que los puertos tengan guarderías.', 'es');
  english = await give(here.id, 'That ports open nurseries.', 'en');
  elsewhere = await give(there.id, 'Que los puertos tengan médicos.', 'es');
}, 30_000);

afterAll(() => api.close());

describe('what waits at the desk', () => {
  it('is narrowed down by session, language and words, oldest first', async () => {
    expect(await waiting(cast.secretariat)).toEqual([spanish, english, elsewhere]);
    expect(await waiting(cast.secretariat, { filter: { sessionIds: [here.id] } })).toEqual([
      spanish,
      english,
    ]);
    expect(await waiting(cast.secretariat, { filter: { languages: ['en'] } })).toEqual([english]);
    expect(await waiting(cast.secretariat, { filter: { search: 'puerto' } })).toEqual([spanish, elsewhere]);
    const all = { sessionIds: [here.id], languages: ['es'], search: 'guarderias' };
    expect(await waiting(cast.secretariat, { filter: all })).toEqual([spanish]);
    expect(await waiting(cast.secretariat, { filter: { ...all, sessionIds: [there.id] } })).toEqual([]);
  });

  it('shows nobody by a filter what was not theirs to see', async () => {
    expect(await waiting(bound, { filter: { sessionIds: [here.id] } })).toEqual([]);
    expect(await waiting(bound, { filter: { search: 'puertos' } })).toEqual([elsewhere]);
  });

  it('is mine where I am the rapporteur by name', async () => {
    expect(await waiting(both)).toEqual([spanish, english, elsewhere]);
    expect(await waiting(both, { isMine: true })).toEqual([elsewhere]);
    expect(await waiting(bound, { isMine: true })).toEqual([elsewhere]);
    expect(await waiting(cast.secretariat, { isMine: true })).toEqual([]);
  });

  it('is counted by what it could be narrowed down to, each with the other filters applied', async () => {
    expect(await facets(cast.secretariat)).toEqual({
      total: 3,
      sessions: { [here.id]: 2, [there.id]: 1 },
      languages: { es: 2, en: 1 },
    });
    expect(await facets(cast.secretariat, { filter: { languages: ['es'] } })).toEqual({
      total: 2,
      sessions: { [here.id]: 1, [there.id]: 1 },
      languages: { es: 2, en: 1 },
    });
    const mine = { total: 1, sessions: { [there.id]: 1 }, languages: { es: 1 } };
    expect(await facets(both, { isMine: true })).toEqual(mine);
    expect(await facets(bound)).toEqual(mine);
  });

  it('refuses what is no filter, and whoever has no desk', async () => {
    const codes = async (person: Person, operation: string, narrowing: Narrowing = {}) =>
      (await person.ask(webOperation(operation), { slug, ...narrowing })).codes;
    for (const operation of ['DeskQueue', 'DeskFacets']) {
      const wrong = { filter: { sessionIds: ["' OR true --"] } };
      expect(await codes(cast.rapporteur, operation, wrong)).toEqual(['INVALID']);
      expect(await codes(cast.public, operation)).toEqual(['NOT_SIGNED_IN']);
      for (const person of [cast.author, cast.delegate, cast.stranger])
        expect(await codes(person, operation)).toEqual(['FORBIDDEN']);
    }
  });
});
