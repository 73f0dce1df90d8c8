/** The public is told again what it was told, as long as nothing has changed, and what has changed at once. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { accepted, command, endorsed, submitted } from '../../../../test/support/scene.js';
import { webOperation } from '../../../../test/support/web-operations.js';
import { Person } from '../../../../test/support/person.js';

const LIST = `{ meeting(slug: "tst2017") { contributions(first: 100) { totalCount edges { node { id isMine abilities { endorse }
  breadth { endorsements } } } } } }`;
type List = {
  meeting: {
    contributions: {
      totalCount: number;
      edges: { node: { id: string; abilities: { endorse: boolean }; breadth: { endorsements: number } } }[];
    };
  };
};

let api: BootedApi;
let cast: Cast;
let sessionId: string;

beforeAll(async () => {
  api = await bootApi('public_answers');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
  await accepted(cast, await submitted(cast.author, sessionId));
}, 30_000);

afterAll(() => api.close());

const list = (person: Person) => person.ask<List>(LIST);
const count = async () => (await list(cast.public)).data.meeting.contributions.totalCount;

/** What was asked just before may still be writing. */
beforeEach(async () => {
  while ((await list(cast.public)).statements > 0) await new Promise((resolve) => setTimeout(resolve, 20));
});

describe('what the public is told', () => {
  it('is told again without a question to the database, to the letter', async () => {
    const [one, again] = [await cast.public.send(LIST), await cast.public.send(LIST)];
    expect(await again.text()).toBe(await one.text());
    for (const header of ['content-type', 'cache-control', 'content-security-policy'])
      expect(again.headers.get(header)).toBe(one.headers.get(header));
    expect((await list(cast.public)).statements).toBe(0);
  });

  it('is new as soon as something has changed, whatever changed it', async () => {
    for (let round = 0; round < 20; round += 1) {
      const before = await count();
      const text = `Que los Estados publiquen el informe número ${round}.`;
      const { id } = await accepted(cast, await submitted(cast.author, sessionId, { text }));
      expect(await count()).toBe(before + 1);
      await endorsed(cast.expert, id);
      const { edges } = (await list(cast.public)).data.meeting.contributions;
      expect(edges.find(({ node }) => node.id === id)!.node.breadth.endorsements).toBe(1);
    }
    const before = await count();
    await api.database.owner.query(
      `UPDATE contribution SET status = 'WITHDRAWN', withdrawn_at = now() WHERE id = (SELECT id FROM contribution LIMIT 1)`,
    );
    expect(await count()).toBe(before - 1);
  });

  it('is never older than what somebody has been told was done, while many ask', async () => {
    let isOver = false;
    const crowd = Array.from({ length: 8 }, async () => {
      for (let last = 0; !isOver; last = await count()) expect(await count()).toBeGreaterThanOrEqual(last);
    });
    for (let round = 0; round < 15; round += 1) {
      const before = await count();
      const text = `Que los Estados abran la ventanilla número ${round}.`;
      await accepted(cast, await submitted(cast.author, sessionId, { text }));
      expect(await count()).toBe(before + 1);
    }
    isOver = true;
    await Promise.all(crowd);
  });
});

describe('what is not told again', () => {
  it('is what somebody signed in is told, or asks', async () => {
    const endorsable = async (person: Person) =>
      (await list(person)).data.meeting.contributions.edges.some(({ node }) => node.abilities.endorse);
    expect(await endorsable(cast.public)).toBe(false);
    expect(await endorsable(cast.expert)).toBe(true);
    expect(await endorsable(cast.public)).toBe(false);
    expect((await list(cast.expert)).statements).toBeGreaterThan(0);
  });

  it('is what answers by more than the database, a command, or an error', async () => {
    const refused = new Person(api, null);
    for (const query of [
      '{ meetingByJoinCode(code: "AAA-AAA") { id } }',
      '{ viewer { id } meeting(slug: "tst2017") { id } }',
      'query { ...Everything } fragment Everything on Query { meeting(slug: "tst2017") { id } }',
      '{ meeting(slug: "tst2017") { queue { totalCount } } }',
    ]) {
      const first = await refused.ask(query);
      const again = await refused.ask(query);
      expect([query, again.statements]).toEqual([query, first.statements]);
      expect(first.statements).toBeGreaterThan(0);
    }
    const input = { sessionId };
    expect((await refused.ask(webOperation('CloseSession'), { input })).codes).toEqual(['NOT_SIGNED_IN']);
    expect((await command(cast.secretariat, 'CloseSession', input)).__typename).not.toBe('NotAllowedNow');
  });
});
