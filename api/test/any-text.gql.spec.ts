/** Whatever somebody types is kept to the letter in every field, or refused by name for one of four reasons; nothing falls over. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { TEXT_LIMITS } from '@aportes/domain/limits';
import { readFileSync } from 'node:fs';
import { newId } from '../src/kernel/ids.js';
import { bootApi, type BootedApi } from './support/booted-api.js';
import { castOf, type Cast } from './support/cast.js';
import { draws, figure } from './support/figures.js';
import { givenFile, whereFilesAreGiven } from './support/given-files.js';
import { signedIn, type Person } from './support/person.js';

/** One of each family that has broken other software. */
const FAMILIES = [
  '',
  ' \t\n\u00a0\ufeff',
  'a\u0000b',
  '\ud800',
  'x\udc00y',
  '  a la letra, también los espacios \r\n\t',
  'e\u0301 no es é; ﬁ no es fi; Ǆ',
  '👩🏽‍🚀🏳️‍🌈🇨🇱\u200b\u200d\u2060',
  '\u202ederecha a izquierda\u202c \u0007\u001b[31m\u007f\u0085\ufffe\uffff',
  `'; DROP TABLE contribution; -- " \\' $1 %s {0} \${1+1} {{7*7}} #{x}`,
  '<script>alert(1)</script> javascript:alert(1) ]]> &amp; <!--',
  '../../etc/passwd\\..\\nul CON: file:///x',
  '=1+1 @SUM(A1) +1 -1 \t=cmd',
  '__proto__ constructor hasOwnProperty toString null undefined NaN true 1e309',
  'a'.repeat(20_000),
  '🌊'.repeat(20_001),
  `${'﷽'.repeat(50)} ${'Z\u0300\u0301\u0302\u0303'.repeat(40)}`,
];

const FUZZED = figure(40, 200);
const SEEDS = [1, 2, 3];
const AT_A_TIME = 8;

/** Characters on which parsers stumble, among ordinary ones. */
const PIECES = [
  'a',
  'ñ',
  ' ',
  '\n',
  '\u0000',
  '\ud83d',
  '\ude00',
  '😀',
  "'",
  '"',
  '\\',
  '%',
  '_',
  '$',
  '<',
  '&',
  '|',
  '!',
  '(',
  ':*',
];

function fuzzed(seed: number): string[] {
  const draw = draws(seed);
  const piece = () => PIECES[Math.floor(draw() * PIECES.length)]!;
  return Array.from({ length: FUZZED }, () =>
    Array.from({ length: 1 + Math.floor(draw() * 40) }, piece).join(''),
  );
}

type Field = Record<string, unknown>;
type Result = { __typename: string; fields?: { field: string; code: string }[] } & Field;

let api: BootedApi;
let cast: Cast;
let sessionId: string;
let accepted: string;
let people: Person[];

/** Written here anew, so that it does not share a mistake with what it proves. */
function fault(text: string, { max }: { max: number }): string | null {
  if (/^[\s\ufeff]*$/u.test(text)) return 'REQUIRED';
  if (text.includes('\0') || /\p{Surrogate}/u.test(text)) return 'MALFORMED';
  return [...text].length > max ? 'TOO_LONG' : null;
}

async function give(
  person: Person,
  mutation: string,
  type: string,
  answer: string,
  input: Field,
): Promise<Result> {
  const query = `mutation ($input: ${type}!) { result: ${mutation}(input: $input) {
    __typename ... on Invalid { fields { field code } } ${answer} } }`;
  const { data, codes } = await person.ask<{ result: Result }>(query, { input });
  expect({ mutation, codes }).toEqual({ mutation, codes: [] });
  return data.result;
}

/** Refused under the names of exactly the fields that are at fault, or else taken. */
function isTaken(result: Result, faults: Record<string, string | null>): boolean {
  const expected = Object.entries(faults).flatMap(([field, code]) => (code ? [{ field, code }] : []));
  const byName = (one: { field: string }, other: { field: string }) => (one.field < other.field ? -1 : 1);
  if (expected.length === 0) {
    expect(result.__typename).not.toBe('Invalid');
    return true;
  }
  const told = (result.fields ?? []).map(({ field, code }) => ({ field, code }));
  expect(told.sort(byName)).toEqual(expected.sort(byName));
  return false;
}

const CONTRIBUTION = `... on ContributionPayload { contribution {
  id version title text details { text } decisions { message } myEndorsement { reservation } } }`;

interface Stored {
  id: string;
  version: number;
  title: string | null;
  text: string;
  details: { text: string }[];
  decisions: { message: string | null }[];
  myEndorsement: { reservation: string | null } | null;
}

const storedOf = (result: Result) => result['contribution'] as Stored;
const base = () => ({ id: newId(), sessionId, kind: 'CONCERN', language: 'es', subregionIds: [] });

async function submits(author: Person, text: string): Promise<void> {
  const input = { ...base(), title: text, text, details: [{ name: 'context', text }] };
  const result = await give(author, 'submitContribution', 'SubmitContributionInput', CONTRIBUTION, input);
  // A title may be left out, so an empty one is none.
  const faults = {
    title: text === '' ? null : fault(text, TEXT_LIMITS.contributionTitle),
    text: fault(text, TEXT_LIMITS.contributionText),
    'details.0.text': fault(text, TEXT_LIMITS.detail),
  };
  if (isTaken(result, faults))
    expect(storedOf(result)).toMatchObject({ title: text, text, details: [{ text }] });
}

async function moderates(author: Person, text: string): Promise<void> {
  const plain = await give(author, 'submitContribution', 'SubmitContributionInput', CONTRIBUTION, {
    ...base(),
    text: 'Faltan albergues.',
  });
  const contributionId = storedOf(plain).id;
  let expectedVersion = storedOf(plain).version;
  const seen = () => ({ contributionId, expectedVersion });
  const wrong = fault(text, TEXT_LIMITS.note);
  const desk = (mutation: string, type: string, more: Field) =>
    give(cast.rapporteur, mutation, type, CONTRIBUTION, { decisionId: newId(), ...seen(), ...more });
  const asked = await desk('requestChanges', 'RequestChangesInput', { message: text });
  if (isTaken(asked, { message: wrong })) {
    expect(storedOf(asked).decisions.at(-1)).toEqual({ message: text });
    expectedVersion = storedOf(asked).version;
    const input = { ...seen(), revisionId: newId(), language: 'es', text: 'Faltan más.', reason: text };
    const revised = await give(author, 'reviseContribution', 'ReviseContributionInput', CONTRIBUTION, input);
    expect(revised.__typename).toBe('ContributionPayload');
    expectedVersion = storedOf(revised).version;
  }
  const declined = await desk('declineContribution', 'DeclineContributionInput', {
    reason: 'OFF_TOPIC',
    note: text,
  });
  if (isTaken(declined, { note: wrong }))
    expect(storedOf(declined).decisions.at(-1)).toEqual({ message: text });
}

async function discusses(person: Person, text: string): Promise<void> {
  const comment = { id: newId(), contributionId: accepted, kind: 'COMMENT', language: 'es', text };
  const answer = '... on CommentPayload { comment { text } }';
  const said = await give(person, 'submitComment', 'SubmitCommentInput', answer, comment);
  if (isTaken(said, { text: fault(text, TEXT_LIMITS.comment) })) expect(said['comment']).toEqual({ text });
  const endorsed = await give(person, 'endorseContribution', 'EndorseContributionInput', CONTRIBUTION, {
    id: newId(),
    contributionId: accepted,
    revisionNumber: 1,
    stance: 'WITH_RESERVATION',
    capacity: 'PERSONAL',
    reservation: text,
  });
  if (isTaken(endorsed, { reservation: fault(text, TEXT_LIMITS.reservation) }))
    expect(storedOf(endorsed).myEndorsement).toEqual({ reservation: text });
}

async function joins(text: string): Promise<void> {
  const answer = '... on JoinPayload { participant { name institution } }';
  const person = {
    participantId: newId(),
    name: text,
    institution: text,
    stakeholderKind: 'ACADEMIA',
    language: 'es',
  };
  const result = await give(cast.public, 'joinMeeting', 'JoinMeetingInput', answer, {
    code: '7K29QF',
    ...person,
  });
  const institution = fault(text, TEXT_LIMITS.institution);
  const faults = {
    name: fault(text, TEXT_LIMITS.personName),
    institution: text === '' ? null : institution,
  };
  if (isTaken(result, faults)) expect(result['participant']).toEqual({ name: text, institution: text });
}

async function searches(text: string): Promise<void> {
  const query = `query ($text: String) { meeting(slug: "tst2017") {
    contributions(filter: { search: $text }, first: 1, orderBy: RELEVANCE) { totalCount } } }`;
  const { codes } = await cast.public.ask(query, { text });
  expect(codes.filter((code) => code !== 'INVALID')).toEqual([]);
  if (fault(text, TEXT_LIMITS.searchQuery) === null) expect(codes).toEqual([]);
}

async function everyText(texts: readonly string[], work: (text: string, person: Person) => Promise<void>) {
  const waiting = [...texts.entries()];
  const failed: unknown[] = [];
  const workers = Array.from({ length: AT_A_TIME }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, text] = next;
      await work(text, people[index % people.length]!).catch((error: unknown) =>
        failed.push(`${JSON.stringify(text.slice(0, 80))}: ${String(error).slice(0, 600)}`),
      );
    }
  });
  await Promise.all(workers);
  expect(failed).toEqual([]);
}

beforeAll(async () => {
  api = await bootApi('any_text');
  cast = await castOf(api);
  await api.database.owner.query(`UPDATE meeting SET join_code = '7K29QF' WHERE slug = 'tst2017'`);
  sessionId = (await cast.world.session()).id;
  const post = await cast.world.session({ moderation: 'POST' });
  const first = { ...base(), sessionId: post.id, text: 'El primero.' };
  const result = await give(
    cast.author,
    'submitContribution',
    'SubmitContributionInput',
    CONTRIBUTION,
    first,
  );
  accepted = storedOf(result).id;
  people = await Promise.all(
    Array.from({ length: 12 }, async () => signedIn(api, await cast.world.person())),
  );
});

afterAll(() => api.close());

const WAYS: [string, (text: string, person: Person) => Promise<void>][] = [
  ['a contribution, its title and its details', (text, person) => submits(person, text)],
  ['what the desk asks and tells, and why an author revises', (text, person) => moderates(person, text)],
  ['a comment and a reservation', (text, person) => discusses(person, text)],
  ['a name and an institution', (text) => joins(text)],
  ['a search', (text) => searches(text)],
];

it.each(WAYS)('keeps one text of each family in %s', (_, work) => everyText(FAMILIES, work));

it.each(SEEDS)('keeps or refuses what chance makes of difficult pieces, from seed %i', async (seed) => {
  await everyText(fuzzed(seed), (text, person) => submits(person, text));
  await everyText(fuzzed(seed), (text, person) => discusses(person, text));
  await everyText(fuzzed(seed), searches);
});

whereFilesAreGiven('every string that has broken other software', () => {
  const STRINGS = JSON.parse(readFileSync(givenFile('naughty-strings.json'), 'utf8')) as string[];
  it.each(WAYS)(`keeps ${STRINGS.length} strings that have broken other software in %s`, (_, work) =>
    everyText(STRINGS, work),
  );
});
