/** A draft is kept for its owner alone, never over another device's words, and is gone once it is received. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COUNT_LIMITS, RATE_LIMITS, TEXT_LIMITS } from '@aportes/domain/limits';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { signedIn, type Person } from '../../../../test/support/person.js';
import { recommendation, submitted } from '../../../../test/support/scene.js';
import { WEB_OPERATIONS, webOperation } from '../../../../test/support/web-operations.js';
import { newId } from '../../../kernel/ids.js';

interface Draft {
  id: string;
  version: number;
  content: string;
}

interface Kept {
  __typename: string;
  draft?: Draft;
  current?: Draft;
  fields?: { field: string; code: string }[];
}

let api: BootedApi;
let cast: Cast;
let sessionId: string;

async function keep(person: Person, input: Record<string, unknown>): Promise<Kept> {
  const whole = { id: newId(), sessionId, expectedVersion: 0, content: '{"text":"Que"}', ...input };
  const { data, codes } = await person.ask<{ keepDraft: Kept }>(webOperation('KeepDraft'), { input: whole });
  expect(codes).toEqual([]);
  return data.keepDraft;
}

async function draftsOf(person: Person, of = sessionId): Promise<Draft[]> {
  const { data, codes } = await person.ask<{ myDrafts: Draft[] }>(webOperation('MyDrafts'), {
    form: 'CONTRIBUTION',
    sessionId: of,
  });
  expect(codes).toEqual([]);
  return data.myDrafts;
}

const newcomer = async (): Promise<Person> => signedIn(api, await cast.world.person());

beforeAll(async () => {
  api = await bootApi('drafts_gql');
  cast = await castOf(api);
  sessionId = (await cast.world.session()).id;
}, 30_000);

afterAll(() => api.close());

describe('keepDraft', () => {
  it('keeps what is typed, version after version, and gives the newest on another device', async () => {
    const { author } = cast;
    const id = newId();
    expect((await keep(author, { id, content: 'uno' })).draft).toMatchObject({ id, version: 1 });
    expect((await keep(author, { id, expectedVersion: 1, content: 'dos' })).draft?.version).toBe(2);
    expect(await draftsOf(author)).toMatchObject([{ id, version: 2, content: 'dos' }]);
    expect(await draftsOf(author, (await cast.world.session()).id)).toEqual([]);
  });

  it('is given again without an effect, as when its answer was lost', async () => {
    const person = await newcomer();
    const first = { id: newId(), content: 'uno' };
    const second = { ...first, expectedVersion: 1, content: 'dos' };
    for (const input of [first, first, second, second])
      expect((await keep(person, input)).__typename).toBe('DraftPayload');
    expect(await draftsOf(person)).toMatchObject([{ version: 2, content: 'dos' }]);
  });

  it('overwrites nothing that another device has kept meanwhile, and answers with it', async () => {
    const person = await newcomer();
    const id = newId();
    await keep(person, { id, content: 'uno' });
    await keep(person, { id, expectedVersion: 1, content: 'en el teléfono' });
    const answer = await keep(person, { id, expectedVersion: 1, content: 'en la mesa' });
    expect(answer).toMatchObject({
      __typename: 'DraftChanged',
      current: { content: 'en el teléfono', version: 2 },
    });
    expect(await draftsOf(person)).toMatchObject([{ content: 'en el teléfono' }]);
  });

  it('lets one of two devices that keep at once win, and shows its text to the other', async () => {
    const person = await newcomer();
    const id = newId();
    await keep(person, { id, content: 'uno' });
    const texts = ['en el teléfono', 'en la mesa'];
    const answers = await Promise.all(
      texts.map((content) => keep(person, { id, expectedVersion: 1, content })),
    );
    expect(answers.map((one) => one.__typename).sort()).toEqual(['DraftChanged', 'DraftPayload']);
    const [{ content }] = (await draftsOf(person)) as [Draft];
    expect(answers.find((one) => one.current)?.current?.content).toBe(content);
  });

  it('refuses what is too long, and more drafts than a person may have', async () => {
    const person = await newcomer();
    const long = await keep(person, { content: 'x'.repeat(TEXT_LIMITS.draft.max + 1) });
    expect(long.fields).toEqual([expect.objectContaining({ field: 'content', code: 'TOO_LONG' })]);
    for (let count = 0; count < COUNT_LIMITS.drafts; count += 1)
      expect((await keep(person, {})).__typename).toBe('DraftPayload');
    expect((await keep(person, {})).fields).toMatchObject([{ field: 'id', code: 'TOO_MANY' }]);
    const [first] = await draftsOf(person);
    await person.ask(webOperation('DiscardDraft'), { input: { draftId: first!.id } });
    expect((await keep(person, {})).__typename).toBe('DraftPayload');
  });

  it('has a limit of its own: nobody who types is kept from giving', async () => {
    const person = await newcomer();
    const id = newId();
    const tried = [];
    for (let count = 0; count <= RATE_LIMITS.draft.points; count += 1) {
      const input = { id, sessionId, expectedVersion: count, content: `${count}` };
      tried.push((await person.ask(webOperation('KeepDraft'), { input })).codes);
    }
    expect(tried.at(-1)).toEqual(['RATE_LIMITED']);
    await submitted(person, sessionId);
  });
});

describe('a draft', () => {
  it('is gone with the same stroke by which the contribution is received', async () => {
    const person = await newcomer();
    const id = newId();
    await keep(person, { id });
    await submitted(person, sessionId, { id });
    expect(await draftsOf(person)).toEqual([]);
    expect((await keep(person, { id, expectedVersion: 1 })).__typename).toBe('IdReused');
    expect(await draftsOf(person)).toEqual([]);
  });

  it('stays while the contribution is refused', async () => {
    const person = await newcomer();
    const { id: closed } = await cast.world.session({ status: 'CLOSED', closedAt: new Date(0) });
    const id = newId();
    await keep(person, { id, sessionId: closed });
    const input = recommendation(closed, { id });
    const { data } = await person.ask(webOperation('SubmitContribution'), { input });
    expect(data).toMatchObject({ submitContribution: { __typename: 'SessionNotTaking' } });
    expect(await draftsOf(person, closed)).toHaveLength(1);
  });

  it('never outlives the contribution, however the two cross on their way', async () => {
    const person = await newcomer();
    const ids = Array.from({ length: 20 }, () => newId());
    await Promise.all(ids.flatMap((id) => [keep(person, { id }), submitted(person, sessionId, { id })]));
    expect(await draftsOf(person)).toEqual([]);
  });

  it('cannot be taken by its id, nor thrown away by somebody else', async () => {
    const person = await newcomer();
    const id = newId();
    await keep(person, { id, content: 'mío' });
    for (const other of [cast.expert, cast.rapporteur, cast.secretariat]) {
      expect((await keep(other, { id, expectedVersion: 1, content: 'suyo' })).__typename).toBe('IdReused');
      await other.ask(webOperation('DiscardDraft'), { input: { draftId: id } });
    }
    expect(await draftsOf(person)).toMatchObject([{ id, content: 'mío' }]);
  });

  it('is told to nobody else by any question of the web, and stands in no other table', async () => {
    const CANARY = 'Borradorcanario';
    const person = await newcomer();
    const id = newId();
    await keep(person, { id, content: CANARY });
    const { id: contributionId } = await submitted(person, sessionId);
    const variables = {
      slug: 'tst2017',
      meetingId: cast.world.meetingId,
      sessionId,
      form: 'CONTRIBUTION',
      position: 1,
      id: contributionId,
      seq: 0,
      filter: { search: CANARY },
      order: 'NEWEST',
      orderBy: 'NEWEST',
      text: `${CANARY} `.repeat(10),
    };
    const queries = WEB_OPERATIONS.map(webOperation).filter((text) => text.startsWith('query'));
    expect(queries.length).toBeGreaterThan(10);
    const others = [cast.public, cast.expert, cast.rapporteur, cast.secretariat, cast.stranger];
    for (const other of others)
      for (const query of queries)
        expect(await (await other.send(query, variables)).text()).not.toMatch(
          new RegExp(`(?<!"text":")${CANARY}(?! )|${id}`),
        );
    const tables = await api.database.owner.query<{ name: string }[]>(
      `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'draft'`,
    );
    for (const { name } of tables) {
      const rows = await api.database.owner.query<unknown[]>(
        `SELECT 1 FROM ${name} AS t WHERE row_to_json(t)::text ~ $1`,
        [`${CANARY}|${id}`],
      );
      expect([name, rows]).toEqual([name, []]);
    }
    expect(await draftsOf(person)).toMatchObject([{ content: CANARY }]);
  });
});

describe('the drafts of somebody who goes', () => {
  const leave = (person: Person) =>
    person.ask(webOperation('LeaveMeeting'), { input: { meetingId: cast.world.meetingId } });
  const remove = ({ participantId }: Person) =>
    cast.secretariat.ask(webOperation('RemoveParticipant'), { input: { participantId } });
  const stored = async ({ participantId }: Person): Promise<number> => {
    const sql = 'SELECT count(*)::integer AS count FROM draft WHERE participant_id = $1';
    return (await api.database.owner.query<{ count: number }[]>(sql, [participantId]))[0]!.count;
  };

  it.each([
    ['leaves', leave],
    ['is removed', remove],
  ])('go with them who %s, and with nobody else', async (_, go) => {
    const [person, other] = [await newcomer(), await newcomer()];
    for (const one of [person, person, other]) await keep(one, {});
    expect((await go(person)).codes).toEqual([]);
    expect([await stored(person), await stored(other)]).toEqual([0, 1]);
    const back = 'UPDATE participant SET left_at = NULL, removed_at = NULL WHERE id = $1';
    await api.database.owner.query(back, [person.participantId]);
    expect(await draftsOf(person)).toEqual([]);
  });

  it('are not kept any more, however the two cross on their way', async () => {
    const person = await newcomer();
    const input = () => ({ id: newId(), sessionId, expectedVersion: 0, content: '{}' });
    const kept = Array.from({ length: 12 }, () => person.ask(webOperation('KeepDraft'), { input: input() }));
    await Promise.all([...kept, leave(person)]);
    expect(await stored(person)).toBe(0);
  });
});

describe('a draft of what is written about a contribution', () => {
  type Form = 'REVISION' | 'COMMENT';

  async function begin(person: Person, form: Form, contributionId: string, id = newId(), content = '{}') {
    const input = { id, form, contributionId, expectedVersion: 0, content };
    const { data, codes } = await person.ask<{ keepDraft: Kept | null }>(webOperation('KeepDraft'), {
      input,
    });
    return codes[0] ?? data.keepDraft!.__typename;
  }

  async function begun(person: Person, form: Form, contributionId: string): Promise<Draft[] | string> {
    const variables = { form, contributionId };
    const { data, codes } = await person.ask<{ myDrafts: Draft[] }>(webOperation('MyDrafts'), variables);
    return codes[0] ?? data.myDrafts;
  }

  const revision = (contributionId: string, revisionId: string, expectedVersion = 1) => ({
    contributionId,
    revisionId,
    expectedVersion,
    language: 'es',
    text: 'Que los Estados reconozcan los títulos sin demora.',
    addressees: ['STATES'],
  });
  const comment = (contributionId: string, id: string) => ({
    id,
    contributionId,
    kind: 'COMMENT',
    language: 'es',
    text: '¿Con qué plazo?',
  });

  it('stands in its own place, and among all that its author is writing', async () => {
    const person = await newcomer();
    const { id } = await submitted(person, sessionId);
    await begin(person, 'REVISION', id, newId(), '{"text":"mejor"}');
    await begin(person, 'COMMENT', id, newId(), '{"text":"¿y si?"}');
    expect(await begun(person, 'REVISION', id)).toMatchObject([{ content: '{"text":"mejor"}' }]);
    expect(await begun(person, 'COMMENT', id)).toMatchObject([{ content: '{"text":"¿y si?"}' }]);
    expect(await draftsOf(person)).toEqual([]);
    const { data, statements } = await person.ask(webOperation('MyDraftsEverywhere'), { slug: 'tst2017' });
    expect(data).toMatchObject({
      meeting: {
        myDrafts: [
          { form: 'COMMENT', standsOn: { contribution: { id } } },
          { form: 'REVISION', standsOn: { contribution: { id } } },
        ],
      },
    });
    expect(statements).toBeLessThanOrEqual(5);
  });

  it('of a version is the author’s alone, and of what somebody does not see nobody else’s', async () => {
    const person = await newcomer();
    const { id } = await submitted(person, sessionId);
    for (const other of [cast.expert, cast.rapporteur, cast.secretariat]) {
      expect(await begin(other, 'REVISION', id)).toBe('FORBIDDEN');
      expect(await begun(other, 'REVISION', id)).toBe('FORBIDDEN');
    }
    for (const form of ['REVISION', 'COMMENT'] as const) {
      expect(await begin(cast.stranger, form, id)).toBe('NOT_FOUND');
      expect(await begin(cast.stranger, form, newId())).toBe('NOT_FOUND');
      expect(await begin(cast.public, form, id)).toBe('NOT_SIGNED_IN');
    }
  });

  it('is gone with the same stroke by which the version or the comment is received', async () => {
    const person = await newcomer();
    const { id } = await submitted(person, sessionId);
    const [version, said] = [newId(), newId()];
    await begin(person, 'REVISION', id, version);
    await begin(person, 'COMMENT', id, said);
    await person.ask(webOperation('ReviseContribution'), { input: revision(id, version) });
    await person.ask(webOperation('SubmitComment'), { input: comment(id, said) });
    expect([await begun(person, 'REVISION', id), await begun(person, 'COMMENT', id)]).toEqual([[], []]);
    expect(await begin(person, 'REVISION', id, version)).toBe('IdReused');
    expect(await begin(person, 'COMMENT', id, said)).toBe('IdReused');
  });

  it('never outlives what it became, however the two cross on their way', async () => {
    const person = await newcomer();
    const { id } = await submitted(person, sessionId);
    const ids = Array.from({ length: 12 }, () => newId());
    await Promise.all(
      ids.flatMap((one) => [
        begin(person, 'COMMENT', id, one),
        person.ask(webOperation('SubmitComment'), { input: comment(id, one) }),
      ]),
    );
    expect(await begun(person, 'COMMENT', id)).toEqual([]);
  });

  it('is not lost where the contribution is withdrawn: whoever wrote it finds the words', async () => {
    const writer = await newcomer();
    const { id, version } = await submitted(cast.author, sessionId);
    await begin(writer, 'COMMENT', id, newId(), '{"text":"lo que quería decir"}');
    const input = { contributionId: id, expectedVersion: version };
    await cast.author.ask(webOperation('WithdrawContribution'), { input });
    expect(await begun(writer, 'COMMENT', id)).toBe('NOT_FOUND');
    const { data } = await writer.ask(webOperation('MyDraftsEverywhere'), { slug: 'tst2017' });
    expect(data).toMatchObject({
      meeting: {
        myDrafts: [
          { content: '{"text":"lo que quería decir"}', standsOn: { contribution: null, withdrawn: null } },
        ],
      },
    });
  });

  it('cannot be of a contribution and for a session at once, nor of neither', async () => {
    const { id } = await submitted(cast.author, sessionId);
    const whole = { id: newId(), expectedVersion: 0, content: '{}' };
    for (const place of [{}, { form: 'COMMENT', sessionId }, { form: 'CONTRIBUTION', contributionId: id }]) {
      const { codes } = await cast.author.ask(webOperation('KeepDraft'), { input: { ...whole, ...place } });
      expect(codes).toEqual(['NOT_FOUND']);
    }
  });
});
