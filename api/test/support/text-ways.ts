/** Every way for a text into the product: sent through the API, then read back to the letter or refused by name. */
import { expect } from '@jest/globals';
import { SIMILAR, TEXT_LIMITS } from '@aportes/domain/limits';
import { newId } from '../../src/kernel/ids.js';
import type { Cast } from './cast.js';
import { fault, optionalFault } from './difficult-texts.js';
import type { Person } from './person.js';
import { isTaken, type Fields, type Result, type TextSender } from './text-sender.js';

export interface Room {
  cast: Cast;
  sender: TextSender;
  /** An open session of the cast's meeting, and an accepted contribution. */
  sessionId: string;
  acceptedId: string;
  /** A session that accepts at once, in which edits wait for the desk. */
  postSessionId: string;
  joinCode: string;
}

export type Way = (room: Room, person: Person, text: string) => Promise<void>;

interface Stored {
  id: string;
  version: number;
  withdrawalReason: string | null;
  decisions: { message: string | null }[];
  revisions: { reason: string | null; decision: { message: string | null } | null }[];
  myEndorsement: { reservation: string | null } | null;
}

const INVALID = '... on Invalid { fields { field code } }';
/** What is read of a contribution beside what the next command needs: each way asks for what it looks at. */
const contributionWith = (fields: string): string =>
  `${INVALID} ... on ContributionPayload { contribution { id version ${fields} } }`;

const storedOf = (result: Result) => result['contribution'] as Stored;

/** @param fields what is read of it */
export function contribute(
  room: Room,
  author: Person,
  text: string,
  content: Fields,
  fields = '',
): Promise<Result> {
  const base = { id: newId(), sessionId: room.sessionId, kind: 'CONCERN', language: 'es', subregionIds: [] };
  const answer = contributionWith(fields);
  return room.sender.give(author, text, 'submitContribution', answer, { ...base, ...content });
}

const plain = async (room: Room, author: Person) =>
  storedOf(await contribute(room, author, '', { text: 'Faltan albergues.' }));

export const submits: Way = async (room, author, text) => {
  const details = [{ name: 'context', text }];
  const content = { title: text, text, details };
  const result = await contribute(room, author, text, content, 'title text details { text }');
  const faults = {
    title: optionalFault(text, TEXT_LIMITS.contributionTitle),
    text: fault(text, TEXT_LIMITS.contributionText),
    'details.0.text': fault(text, TEXT_LIMITS.detail),
  };
  if (isTaken(result, faults))
    expect(storedOf(result)).toMatchObject({ title: text, text, details: [{ text }] });
};

/** Whatever a form makes of what is typed, it gets back to the letter. */
export const keepsDrafts: Way = async ({ sender, sessionId }, author, text) => {
  const answer = `${INVALID} ... on DraftPayload { draft { content } }`;
  const input = { id: newId(), sessionId, expectedVersion: 0, content: text };
  const result = await sender.give(author, text, 'keepDraft', answer, input);
  if (!isTaken(result, { content: fault(text, TEXT_LIMITS.draft) })) return;
  expect(result['draft']).toEqual({ content: text });
  await sender.give(author, '', 'discardDraft', '', { draftId: input.id });
};

/** The desk asks for changes, the author revises, then withdraws, and each says why. */
export const goesBack: Way = async (room, author, text) => {
  let now = await plain(room, author);
  const give = async (
    person: Person,
    mutation: string,
    words: Fields,
    faults: Record<string, string | null>,
    fields: string,
  ) => {
    const input = { contributionId: now.id, expectedVersion: now.version, ...words };
    const result = await room.sender.give(person, text, mutation, contributionWith(fields), input);
    if (!isTaken(result, faults)) return false;
    now = storedOf(result);
    return true;
  };
  const asked = { decisionId: newId(), message: text };
  const message = fault(text, TEXT_LIMITS.note);
  if (await give(room.cast.rapporteur, 'requestChanges', asked, { message }, 'decisions { message }'))
    expect(now.decisions.at(-1)).toEqual({ message: text });
  const reason = optionalFault(text, TEXT_LIMITS.note);
  const revised = { revisionId: newId(), language: 'es', title: text, text, reason: text };
  const faults = {
    title: optionalFault(text, TEXT_LIMITS.contributionTitle),
    text: fault(text, TEXT_LIMITS.contributionText),
    reason,
  };
  if (await give(author, 'reviseContribution', revised, faults, 'title text revisions { reason }')) {
    expect(now).toMatchObject({ title: text, text });
    expect(now.revisions.map((one) => one.reason)).toContain(text);
  }
  if (await give(author, 'withdrawContribution', { reason: text }, { reason }, 'withdrawalReason'))
    expect(now.withdrawalReason).toBe(text || null);
};

export const declines: Way = async (room, author, text) => {
  const { id, version } = await plain(room, author);
  const seen = { decisionId: newId(), contributionId: id, expectedVersion: version };
  const input = { ...seen, reason: 'OFF_TOPIC', note: text };
  const result = await room.sender.give(
    room.cast.rapporteur,
    text,
    'declineContribution',
    contributionWith('decisions { message }'),
    input,
  );
  if (isTaken(result, { note: fault(text, TEXT_LIMITS.note) }))
    expect(storedOf(result).decisions.at(-1)).toEqual({ message: text });
};

/** The author edits what was accepted, and the desk leaves it as it was. */
export const declinesEdits: Way = async ({ sender, ...room }, author, text) => {
  const submitted = { sessionId: room.postSessionId, text: 'Faltan albergues.' };
  const { id: contributionId, version } = storedOf(
    await contribute({ sender, ...room }, author, '', submitted),
  );
  const edit = { contributionId, revisionId: newId(), expectedVersion: version, language: 'es' };
  const edited = { ...edit, text: 'Faltan más.' };
  const waiting = storedOf(await sender.give(author, '', 'reviseContribution', contributionWith(''), edited));
  const seen = { contributionId, expectedVersion: waiting.version, revisionNumber: 2 };
  const input = { ...seen, decisionId: newId(), note: text };
  const answer = contributionWith('revisions { decision { message } }');
  const result = await sender.give(room.cast.rapporteur, text, 'declineEdit', answer, input);
  if (isTaken(result, { note: fault(text, TEXT_LIMITS.note) }))
    expect(storedOf(result).revisions.at(-1)?.decision).toEqual({ message: text });
};

export const discusses: Way = async ({ sender, acceptedId: contributionId }, person, text) => {
  const comment = { id: newId(), contributionId, kind: 'COMMENT', language: 'es', text };
  const answer = `${INVALID} ... on CommentPayload { comment { text } }`;
  const said = await sender.give(person, text, 'submitComment', answer, comment);
  if (isTaken(said, { text: fault(text, TEXT_LIMITS.comment) })) expect(said['comment']).toEqual({ text });
  const stance = { stance: 'WITH_RESERVATION', capacity: 'PERSONAL', reservation: text };
  const input = { id: newId(), contributionId, revisionNumber: 1, ...stance };
  const mine = contributionWith('myEndorsement { reservation }');
  const endorsed = await sender.give(person, text, 'endorseContribution', mine, input);
  if (isTaken(endorsed, { reservation: fault(text, TEXT_LIMITS.reservation) }))
    expect(storedOf(endorsed).myEndorsement).toEqual({ reservation: text });
};

const who = (text: string) => ({
  name: text,
  institution: text,
  stakeholderKind: 'ACADEMIA',
  language: 'es',
});
const whoFaults = (text: string, place = '') => ({
  [`${place}name`]: fault(text, TEXT_LIMITS.personName),
  [`${place}institution`]: optionalFault(text, TEXT_LIMITS.institution),
});

export const joins: Way = async ({ sender, cast, joinCode }, _, text) => {
  const answer = `${INVALID} ... on JoinPayload { participant { name institution } }`;
  const input = { code: joinCode, participantId: newId(), ...who(text) };
  const result = await sender.give(cast.public, text, 'joinMeeting', answer, input);
  if (isTaken(result, whoFaults(text)))
    expect(result['participant']).toEqual({ name: text, institution: text });
};

export const invites: Way = async ({ sender, cast }, secretariat, text) => {
  const id = newId();
  const people = [{ id, email: `${id}@example.org`, ...who(text) }];
  const answer = `${INVALID} ... on InvitationsPayload { invitations { name institution } }`;
  const input = { meetingId: cast.world.meetingId, people, send: false };
  const result = await sender.give(secretariat, text, 'invitePeople', answer, input);
  if (isTaken(result, whoFaults(text, 'people.0.')))
    expect(result['invitations']).toEqual([{ name: text, institution: text }]);
};

export const searches: Way = async ({ sender, cast }, _, text) => {
  const query = `query ($text: String!) { meeting(slug: "tst2017") {
    contributions(filter: { search: $text }, first: 1, orderBy: RELEVANCE) { totalCount } } }`;
  const codes = await sender.ask(cast.public, text, query);
  expect(codes.filter((code) => code !== 'INVALID')).toEqual([]);
  if (fault(text, TEXT_LIMITS.searchQuery) === null) expect(codes).toEqual([]);
};

export const looksForLinks: Way = async ({ sender, acceptedId }, person, text) => {
  const query = `query ($text: String!) {
    linkableContributions(contributionId: "${acceptedId}", search: $text) { id } }`;
  expect(await sender.ask(person, text, query)).toEqual([]);
};

/** Long enough to be looked for at all, whatever it is. */
export const looksForSimilar: Way = async ({ sender, sessionId }, person, text) => {
  const long = text.repeat(Math.ceil((SIMILAR.minText + 1) / Math.max(text.length, 1)));
  const query = `query ($text: String!) {
    similarContributions(sessionId: "${sessionId}", text: $text) { id } }`;
  expect(await sender.ask(person, long, query)).toEqual([]);
};

type Named = [string, Way];

export const WRITING: Named[] = [
  ['a contribution, its title and its details', submits],
  ['a draft', keepsDrafts],
  ['what the desk asks, a revision, and why an author revises and withdraws', goesBack],
];
export const DECIDING: Named[] = [
  ['why the desk declines', declines],
  ['why the desk declines an edit', declinesEdits],
  ['a comment and a reservation', discusses],
];
export const COMING_IN: Named[] = [
  ['the name and the institution of who joins', joins],
  ['the name and the institution of who is invited', invites],
];
export const LOOKING: Named[] = [
  ['a search', searches],
  ['a search for something to link with', looksForLinks],
  ['a text beside which similar ones are looked for', looksForSimilar],
];
