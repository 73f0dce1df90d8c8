/** The record tells every step to whom it is for, with its words and texts, and betrays no unnamed author and no rapporteur. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type BootedApi } from '../../../../test/support/booted-api.js';
import { castOf, type Cast } from '../../../../test/support/cast.js';
import { signedIn, type Person } from '../../../../test/support/person.js';
import { accepted, command, submitted, type Written } from '../../../../test/support/scene.js';
import { newId } from '../../../kernel/ids.js';

interface Entry {
  symbol: string;
  action: string;
  by: string;
  person: { name: string | null } | null;
  at: string;
  fromStatus: string | null;
  toStatus: string | null;
  reason: string | null;
  message: string | null;
  before: RecordedVersion | null;
  after: RecordedVersion | null;
  tagsBefore: Tags | null;
  tagsAfter: Tags | null;
}

interface RecordedVersion {
  number: number;
  text: string;
  addressees: string[];
  countryCodes: string[];
  details: { name: string; text: string }[];
}

interface Tags {
  kind: string | null;
  themeIds: string[];
  subregionIds: string[];
}

interface Page {
  edges: { cursor: string; node: Entry }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  head: { number: number; hash: string };
}

type Json = Record<string, unknown>;

const PARTS = `{ edges { cursor node { symbol action by person { name } at fromStatus toStatus reason message
  before { ...Version } after { ...Version } tagsBefore { ...Set } tagsAfter { ...Set } } } pageInfo { endCursor hasNextPage } head { number hash } }`;
const FRAGMENTS = `fragment Version on RecordedText { number text addressees countryCodes details { name text } }
  fragment Set on Tags { kind themeIds subregionIds }`;
const OF_ONE = `${FRAGMENTS} query ($contributionId: ID!, $first: Int, $after: String) {
  contributionRecord(contributionId: $contributionId, first: $first, after: $after) ${PARTS} }`;
const OF_ALL = `${FRAGMENTS} query ($meetingId: ID!, $first: Int, $after: String, $sessionId: ID, $action: RecordAction, $doerId: ID, $from: Date, $to: Date) {
  meetingRecord(meetingId: $meetingId, first: $first, after: $after, sessionId: $sessionId, action: $action, doerId: $doerId, from: $from, to: $to) ${PARTS} }`;
const CEILING = 6;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NOTE = 'Falta decir con qué fondos.';

let api: BootedApi;
let cast: Cast;
let sessionId: string;
let nextDoor: Person;
let named: Written;
let unnamed: Written;

async function pageOf(person: Person, contributionId: string, more: Json = {}): Promise<Page> {
  const { data, codes } = await person.ask<{ contributionRecord: Page }>(OF_ONE, { contributionId, ...more });
  expect(codes).toEqual([]);
  return data.contributionRecord;
}

async function recordOf(person: Person, { id }: Written): Promise<Entry[]> {
  return (await pageOf(person, id)).edges.map(({ node }) => node);
}

async function meetingPage(person: Person, more: Json = {}): Promise<Page> {
  const { data, codes } = await person.ask<{ meetingRecord: Page }>(OF_ALL, {
    meetingId: cast.world.meetingId,
    ...more,
  });
  expect(codes).toEqual([]);
  return data.meetingRecord;
}

const steps = ({ edges }: Page) => edges.map(({ node }) => `${node.symbol} ${node.action}`);

/** Sent back, answered, declined, undone and accepted, once with a claim. */
async function live(changes: Json): Promise<Written> {
  const written = await submitted(cast.author, sessionId, changes);
  const contributionId = written.id;
  await command(cast.rapporteur, 'ClaimContribution', { contributionId });
  const decision = (expectedVersion: number) => ({ decisionId: newId(), contributionId, expectedVersion });
  await command(cast.rapporteur, 'RequestChanges', { ...decision(1), message: NOTE });
  await command(cast.author, 'ReviseContribution', {
    ...{ contributionId, revisionId: newId(), expectedVersion: 2, language: 'es', addressees: ['STATES'] },
    ...{ text: 'Que los Estados reconozcan los títulos con fondos propios.', reason: 'Digo los fondos.' },
  });
  const declined = decision(3);
  await command(cast.rapporteur, 'DeclineContribution', {
    ...declined,
    reason: 'OTHER',
    note: 'Ya no cabe.',
  });
  await command(cast.rapporteur, 'UndoDecision', {
    ...{ undoId: newId(), decisionId: declined.decisionId, expectedVersion: 4 },
  });
  await accepted(cast, { ...written, version: 5 });
  return written;
}

beforeAll(async () => {
  api = await bootApi('record_gql');
  cast = await castOf(api);
  const other = (await cast.world.session()).id;
  sessionId = (await cast.world.session()).id;
  const roles = [{ role: 'RAPPORTEUR' as const, sessionId: other }];
  nextDoor = await signedIn(api, await cast.world.person({ name: 'Otra Relatora', roles }));
  named = await live({});
  unnamed = await live({ attributionLevel: 'NON_ATTRIBUTABLE' });
});

afterAll(() => api.close());

describe('the record of a contribution', () => {
  it('tells the desk each step with who, from what to what, and why', async () => {
    const entries = await recordOf(cast.secretariat, named);
    expect(entries.map(({ action, by, fromStatus, toStatus }) => [action, by, fromStatus, toStatus])).toEqual(
      [
        ['SUBMITTED', 'AUTHOR', null, 'SUBMITTED'],
        ['CLAIMED', 'DESK', 'SUBMITTED', 'IN_REVIEW'],
        ['CHANGES_REQUESTED', 'DESK', 'IN_REVIEW', 'CHANGES_REQUESTED'],
        ['REVISED', 'AUTHOR', 'CHANGES_REQUESTED', 'SUBMITTED'],
        ['DECLINED', 'DESK', 'IN_REVIEW', 'DECLINED'],
        ['DECISION_UNDONE', 'DESK', 'DECLINED', 'SUBMITTED'],
        ['ACCEPTED', 'DESK', 'IN_REVIEW', 'ACCEPTED'],
      ],
    );
    expect(entries.map(({ person }) => person?.name)).toEqual([
      'Ana Rojas',
      'Elena Soto',
      'Elena Soto',
      'Ana Rojas',
      'Elena Soto',
      'Elena Soto',
      'Elena Soto',
    ]);
    expect(entries.map(({ reason, message }) => [reason, message])).toEqual([
      [null, null],
      [null, null],
      [null, NOTE],
      [null, 'Digo los fondos.'],
      ['OTHER', 'Ya no cabe.'],
      [null, null],
      [null, null],
    ]);
    const { before, after } = entries[3]!;
    expect([before!.number, after!.number]).toEqual([1, 2]);
    expect(after!.text).toContain('fondos propios');
    expect(entries.filter((one) => one.after).map(({ action }) => action)).toEqual(['REVISED']);
  });

  it('tells its author neither of claims nor who of the desk it was', async () => {
    const entries = await recordOf(cast.author, named);
    expect(entries.map(({ action }) => action)).not.toContain('CLAIMED');
    expect(entries.map(({ by, person }) => [by, person?.name ?? null])).toEqual(
      ['Ana Rojas', null, 'Ana Rojas', null, null, null].map((name) => [name ? 'AUTHOR' : 'DESK', name]),
    );
    expect(entries.every(({ at }) => at.includes('T'))).toBe(true);
  });

  it('names no unnamed author to the desk, and tells of what they did the day alone', async () => {
    for (const reader of [cast.secretariat, cast.rapporteur]) {
      const entries = await recordOf(reader, unnamed);
      for (const { by, person, at } of entries) {
        if (by === 'DESK') expect([person!.name, at.includes('T')]).toEqual(['Elena Soto', true]);
        else expect([person!.name, at]).toEqual([null, expect.stringMatching(DAY)]);
      }
    }
    const own = await recordOf(cast.author, unnamed);
    expect(own[0]).toMatchObject({
      by: 'AUTHOR',
      person: { name: 'Ana Rojas' },
      at: expect.stringContaining('T'),
    });
  });

  it('is not for others, who learn as much as they see', async () => {
    const asks = async (person: Person, contributionId = named.id) =>
      (await person.ask(OF_ONE, { contributionId })).codes;
    expect(await asks(cast.public)).toEqual(['NOT_SIGNED_IN']);
    for (const person of [cast.expert, cast.delegate, nextDoor, cast.stranger])
      expect(await asks(person)).toEqual(['FORBIDDEN']);
    expect(await asks(cast.expert, newId())).toEqual(['NOT_FOUND']);
  });

  it('comes in pages that together are the whole, in few statements', async () => {
    const whole = await pageOf(cast.secretariat, named.id);
    const parts: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Page = await pageOf(cast.secretariat, named.id, { first: 2, after });
      parts.push(...steps(page));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(parts).toEqual(steps(whole));
    const before = api.statementCount();
    await pageOf(cast.secretariat, named.id);
    expect(api.statementCount() - before).toBeLessThanOrEqual(CEILING);
  });
});

describe('the record of a meeting', () => {
  it('tells one contribution after the other, and in pages the same', async () => {
    const whole = await meetingPage(cast.secretariat);
    expect(steps(whole)).toHaveLength(14);
    const symbols = whole.edges.map(({ node }) => node.symbol);
    expect(symbols).toEqual(symbols.map((_, at) => symbols[at < 7 ? 0 : 13]));
    const parts: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Page = await meetingPage(cast.secretariat, { first: 3, after });
      parts.push(...steps(page));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(parts).toEqual(steps(whole));
  });

  it('is filtered by session, step, day and who of the desk it was, and by nobody else', async () => {
    const count = async (more: Json) => (await meetingPage(cast.secretariat, more)).edges.length;
    expect(await count({ sessionId })).toBe(14);
    expect(await count({ sessionId: newId() })).toBe(0);
    expect(await count({ action: 'DECLINED' })).toBe(2);
    expect(await count({ doerId: cast.rapporteur.participantId })).toBe(10);
    expect(await count({ doerId: cast.author.participantId })).toBe(0);
    expect(await count({ from: '2017-01-01', to: '2018-01-01' })).toBe(0);
    expect(await count({ from: '2017-01-01' })).toBe(14);
    const noDay = { meetingId: cast.world.meetingId, from: '2017-02-30' };
    expect((await cast.secretariat.ask(OF_ALL, noDay)).codes).toEqual(['INVALID']);
  });

  it('is for the secretariat, and for rapporteurs of their own sessions', async () => {
    expect((await meetingPage(cast.rapporteur)).edges).toHaveLength(14);
    expect((await meetingPage(nextDoor)).edges).toHaveLength(0);
    for (const person of [cast.author, cast.delegate, cast.stranger]) {
      const { codes } = await person.ask(OF_ALL, { meetingId: cast.world.meetingId });
      expect(codes).toEqual(['FORBIDDEN']);
    }
  });

  it('tells rapporteurs of a text of their own what its author is told', async () => {
    const own = await submitted(cast.rapporteur, sessionId);
    const second = await signedIn(
      api,
      await cast.world.person({ name: 'Segunda', roles: [{ role: 'RAPPORTEUR', sessionId: null }] }),
    );
    await command(second, 'ClaimContribution', { contributionId: own.id });
    await command(second, 'AcceptContribution', {
      ...{ decisionId: newId(), contributionId: own.id, expectedVersion: 1 },
    });
    const told = (await meetingPage(cast.rapporteur)).edges.map(({ node }) => node);
    const mine = told.filter(({ symbol }) => symbol === own.symbol);
    expect(mine.map(({ action, by, person }) => [action, by, person?.name ?? null])).toEqual([
      ['SUBMITTED', 'AUTHOR', 'Elena Soto'],
      ['ACCEPTED', 'DESK', null],
    ]);
    const bySecond = await meetingPage(cast.rapporteur, { doerId: second.participantId });
    expect(bySecond.edges).toHaveLength(0);
  });

  it('tells what a session takes at once as nobody’s decision, at the time of its author', async () => {
    const open = await cast.world.session({ moderation: 'POST' });
    const written = await submitted(cast.author, open.id, { attributionLevel: 'NON_ATTRIBUTABLE' });
    const entries = await recordOf(cast.secretariat, written);
    expect(entries.map(({ action, by }) => [action, by])).toEqual([
      ['SUBMITTED', 'AUTHOR'],
      ['ACCEPTED', 'SYSTEM'],
    ]);
    for (const { at } of entries) expect(at).toMatch(DAY);
  });
});

describe('the file of the record', () => {
  const file = (person: Person, path: string) =>
    fetch(`${api.url}/record/${path}`, { headers: person.headers() });

  it('says the same as the page, and ends with the head of the log', async () => {
    const text = Buffer.from(
      await (await file(cast.secretariat, `contribution/${named.id}`)).arrayBuffer(),
    ).toString();
    expect(text.startsWith('\uFEFFat,contribution,action,by,')).toBe(true);
    const page = await pageOf(cast.secretariat, named.id);
    const lines = text.trimEnd().split('\r\n').slice(1);
    expect(lines).toHaveLength(page.edges.length + 1);
    page.edges.forEach(({ node }, at) =>
      expect(lines[at]).toMatch(
        new RegExp(`^${node.at},${node.symbol},${node.action},${node.by},${node.person!.name}`),
      ),
    );
    expect(lines.at(-1)).toContain(`CHAIN_HEAD,,,,,,,${page.head.number}:${page.head.hash}`);
  });

  it('is read by nobody else, and by the same people in part where the page is in part', async () => {
    const status = async (person: Person, path: string) => (await file(person, path)).status;
    expect(await status(cast.public, `contribution/${named.id}`)).toBe(401);
    expect(await status(cast.expert, `contribution/${named.id}`)).toBe(403);
    expect(await status(cast.expert, 'meeting/tst2017')).toBe(403);
    const lines = (await (await file(nextDoor, 'meeting/tst2017')).text()).trimEnd().split('\r\n');
    expect(lines).toHaveLength(2);
    const declined = await (await file(cast.secretariat, 'meeting/tst2017?action=DECLINED')).text();
    expect(declined.trimEnd().split('\r\n')).toHaveLength(4);
  });
});

describe('what changed beside the text', () => {
  it('is told as well: who should act and where, and of tags what stood before and what stands', async () => {
    const session = (await cast.world.session()).id;
    const written = await submitted(cast.author, session, { countryCodes: ['CL'] });
    const [first, second] = cast.world.themeIds as [string, string];
    const done = async (...given: Parameters<typeof command>) =>
      expect((await command(...given)).fields).toBeUndefined();
    await done(cast.rapporteur, 'ClaimContribution', { contributionId: written.id });
    await done(cast.rapporteur, 'RequestChanges', {
      ...{ decisionId: newId(), contributionId: written.id, expectedVersion: 1, message: NOTE },
    });
    await done(cast.author, 'ReviseContribution', {
      ...{ contributionId: written.id, revisionId: newId(), expectedVersion: 2, language: 'es' },
      ...{ text: 'Que los Estados actúen.', addressees: ['STATES', 'CIVIL_SOCIETY'], countryCodes: [] },
      details: [{ name: 'timeHorizon', text: 'Un año.' }],
    });
    await done(cast.rapporteur, 'RetagContribution', {
      ...{ retaggingId: newId(), contributionId: written.id, expectedVersion: 3 },
      ...{ kind: 'CONCERN', themeIds: [second] },
    });
    const entries = await recordOf(cast.author, written);
    const revised = entries.find(({ action }) => action === 'REVISED')!;
    expect([revised.before, revised.after]).toMatchObject([
      { number: 1, countryCodes: ['CL'] },
      {
        number: 2,
        countryCodes: [],
        addressees: ['STATES', 'CIVIL_SOCIETY'],
        details: [{ name: 'timeHorizon', text: 'Un año.' }],
      },
    ]);
    const retagged = entries.at(-1)!;
    expect(retagged).toMatchObject({
      action: 'RETAGGED',
      tagsBefore: { kind: 'RECOMMENDATION', themeIds: [first] },
      tagsAfter: { kind: 'CONCERN', themeIds: [second] },
    });
    const others = entries.filter((one) => one !== retagged);
    expect(others.every(({ tagsBefore, tagsAfter }) => tagsBefore === null && tagsAfter === null)).toBe(true);

    const cells = await fileOf(cast.author, written.id);
    expect(cells.find(({ action }) => action === 'REVISED')).toMatchObject({
      ...{ version_before: '1', countries_before: 'CL', version_after: '2', countries_after: '' },
      ...{ addressees_after: 'STATES; CIVIL_SOCIETY', further_fields_after: 'timeHorizon: Un año.' },
      kind_after: '',
    });
    expect(cells.find(({ action }) => action === 'RETAGGED')).toMatchObject({
      ...{ kind_before: 'RECOMMENDATION', kind_after: 'CONCERN', version_after: '' },
      ...{ themes_before: 't1', themes_after: 't2' },
    });
  });

  /** No cell of this one holds a comma. */
  async function fileOf(person: Person, id: string): Promise<Record<string, string>[]> {
    const address = `${api.url}/record/contribution/${id}`;
    const text = await (await fetch(address, { headers: person.headers() })).text();
    const [names, ...rows] = text
      .trimEnd()
      .split('\r\n')
      .map((row) => row.split(','));
    return rows.map((row) => Object.fromEntries(row.map((cell, at) => [names![at]!, cell])));
  }
});
