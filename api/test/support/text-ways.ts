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
  appeal: { text: string } | null;
  lineage: { parts: { title: string | null; text: string }[] };
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

async function submitted(room: Room, author: Person, text: string): Promise<Stored | null> {
  const details = [{ name: 'context', text }];
  const content = { title: text, text, details };
  const result = await contribute(room, author, text, content, 'title text details { text }');
  const faults = {
    title: optionalFault(text, TEXT_LIMITS.contributionTitle),
    text: fault(text, TEXT_LIMITS.contributionText),
    'details.0.text': fault(text, TEXT_LIMITS.detail),
  };
  if (!isTaken(result, faults)) return null;
  expect(storedOf(result)).toMatchObject({ title: text, text, details: [{ text }] });
  return storedOf(result);
}

export const submits: Way = async (room, author, text) => void (await submitted(room, author, text));

const drafts = new WeakMap<Person, { id: string; version: number }>();

/** Whatever a form makes of what is typed, it gets back to the letter; each writes on at one draft. */
export const keepsDrafts: Way = async ({ sender, sessionId }, author, text) => {
  const own = drafts.get(author) ?? { id: newId(), version: 0 };
  const answer = `${INVALID} ... on DraftPayload { draft { content version } }`;
  const input = { id: own.id, sessionId, expectedVersion: own.version, content: text };
  const result = await sender.give(author, text, 'keepDraft', answer, input);
  if (!isTaken(result, { content: fault(text, TEXT_LIMITS.draft) })) return;
  const { content, version } = result['draft'] as { content: string; version: number };
  expect(content).toBe(text);
  drafts.set(author, { id: own.id, version });
};

/** Gives a command about a contribution as it stands now, and says whether it was taken. */
function about(room: Room, text: string, start: Stored) {
  let now = start;
  const give = async (
    person: Person,
    mutation: string,
    words: Fields,
    faults: Record<string, string | null>,
    fields: string,
  ): Promise<Stored | null> => {
    const input = { contributionId: now.id, expectedVersion: now.version, ...words };
    const result = await room.sender.give(person, text, mutation, contributionWith(fields), input);
    if (!isTaken(result, faults)) return null;
    return (now = storedOf(result));
  };
  return give;
}

/** The desk asks for changes, the author revises, the desk declines, and each says why. */
export const goesBack: Way = async (room, author, text) => {
  const give = about(room, text, (await submitted(room, author, text)) ?? (await plain(room, author)));
  const asked = { decisionId: newId(), message: text };
  const message = fault(text, TEXT_LIMITS.note);
  const sentBack = await give(
    room.cast.rapporteur,
    'requestChanges',
    asked,
    { message },
    'decisions { message }',
  );
  if (sentBack) expect(sentBack.decisions.at(-1)).toEqual({ message: text });
  const revised = { revisionId: newId(), language: 'es', title: text, text, reason: text };
  const faults = {
    title: optionalFault(text, TEXT_LIMITS.contributionTitle),
    text: fault(text, TEXT_LIMITS.contributionText),
    reason: optionalFault(text, TEXT_LIMITS.note),
  };
  const now = await give(author, 'reviseContribution', revised, faults, 'title text revisions { reason }');
  if (now) {
    expect(now).toMatchObject({ title: text, text });
    expect(now.revisions.map((one) => one.reason)).toContain(text);
  }
  const why = { decisionId: newId(), reason: 'OFF_TOPIC', note: text };
  const note = fault(text, TEXT_LIMITS.note);
  // What the desk asked for and did not get, it still decides on; what it could not ask for stands as it was sent.
  const declined = await give(
    room.cast.rapporteur,
    'declineContribution',
    why,
    { note },
    'decisions { message }',
  );
  if (declined) expect(declined.decisions.at(-1)).toEqual({ message: text });
};

/** The desk proposes another wording, the author rejects it; it is declined, and the author appeals. */
export const differs: Way = async (room, author, text) => {
  const give = about(room, text, await plain(room, author));
  // Four times the longest is more than a request may carry.
  const note = text.length > 2 * TEXT_LIMITS.note.max ? null : text;
  const wording = {
    ...{ decisionId: newId(), editKind: 'EDITORIAL', language: 'es', message: note },
    ...{ title: text, text, details: [{ name: 'context', text }] },
  };
  const faults = {
    title: optionalFault(text, TEXT_LIMITS.contributionTitle),
    text: fault(text, TEXT_LIMITS.contributionText),
    'details.0.text': fault(text, TEXT_LIMITS.detail),
    message: optionalFault(note ?? '', TEXT_LIMITS.note),
  };
  const said = 'revisions { title text details { text } } decisions { message wording { answer } }';
  const proposed = await give(room.cast.rapporteur, 'proposeWording', wording, faults, said);
  if (proposed) {
    expect(proposed.revisions.at(-1)).toEqual({ title: text, text, details: [{ text }] });
    const message = optionalFault(text, TEXT_LIMITS.note);
    const answer = { answerId: newId(), message: text };
    const rejected = await give(author, 'rejectWording', answer, { message }, said);
    if (rejected) expect(rejected.decisions.at(-1)).toEqual({ message: text, wording: { answer: text } });
    // One that could not be explained is rejected without a word.
    else await give(author, 'rejectWording', { answerId: newId() }, {}, '');
  }
  const why = { decisionId: newId(), reason: 'OTHER', note: 'No.' };
  await give(room.cast.rapporteur, 'declineContribution', why, {}, '');
  const appeal = { appealId: newId(), text };
  const limit = { text: fault(text, TEXT_LIMITS.note) };
  const appealed = await give(author, 'appealContribution', appeal, limit, 'appeal { text }');
  if (appealed) expect(appealed.appeal).toEqual({ text });
};

/** The desk takes a text apart, in other words. */
export const takesApart: Way = async (room, author, text) => {
  const give = about(room, text, await plain(room, author));
  const parts = [{ title: text, text }, { text: 'Lo demás.' }].map((part) => ({ id: newId(), ...part }));
  const faults = {
    'parts.0.title': optionalFault(text, TEXT_LIMITS.contributionTitle),
    'parts.0.text': fault(text, TEXT_LIMITS.contributionText),
  };
  const said = 'lineage { parts { title text } }';
  const whole = await give(
    room.cast.rapporteur,
    'splitContribution',
    { decisionId: newId(), parts },
    faults,
    said,
  );
  if (whole) expect(whole.lineage.parts[0]).toEqual({ title: text || null, text });
};

/** A rapporteur writes one text from two. */
export const consolidates: Way = async (room, author, text) => {
  const parents = [];
  for (const { id, version } of [await plain(room, author), await plain(room, author)])
    parents.push({ decisionId: newId(), contributionId: id, expectedVersion: version });
  const written = { kind: 'CONCERN', language: 'es', title: text, text, addressees: [] };
  const input = { mergingId: newId(), contributionId: newId(), parents, ...written };
  const answer = contributionWith('title text');
  const { rapporteur } = room.cast;
  const result = await room.sender.give(rapporteur, text, 'consolidateContributions', answer, input);
  const faults = {
    title: optionalFault(text, TEXT_LIMITS.contributionTitle),
    text: fault(text, TEXT_LIMITS.contributionText),
  };
  if (isTaken(result, faults)) expect(storedOf(result)).toMatchObject({ title: text, text });
};

/** What was accepted at once is reopened for a reason. */
export const reopens: Way = async (room, author, text) => {
  const open = { sessionId: room.postSessionId, text: 'Faltan albergues.' };
  const give = about(room, text, storedOf(await contribute(room, author, '', open)));
  const why = { decisionId: newId(), reason: text };
  const reason = fault(text, TEXT_LIMITS.note);
  const reopened = await give(
    room.cast.rapporteur,
    'reopenContribution',
    why,
    { reason },
    'decisions { message }',
  );
  if (reopened) expect(reopened.decisions.at(-1)).toEqual({ message: text });
};

/** The author edits what was accepted, the desk leaves it as it was, and the author withdraws it. */
export const leaves: Way = async (room, author, text) => {
  const open = { sessionId: room.postSessionId, text: 'Faltan albergues.' };
  const give = about(room, text, storedOf(await contribute(room, author, '', open)));
  const edit = { revisionId: newId(), language: 'es', text: 'Faltan más.' };
  await give(author, 'reviseContribution', edit, {}, '');
  const why = { revisionNumber: 2, decisionId: newId(), note: text };
  const note = fault(text, TEXT_LIMITS.note);
  const revisions = 'revisions { decision { message } }';
  const declined = await give(room.cast.rapporteur, 'declineEdit', why, { note }, revisions);
  if (declined) expect(declined.revisions.at(-1)?.decision).toEqual({ message: text });
  const reason = optionalFault(text, TEXT_LIMITS.note);
  const gone = await give(author, 'withdrawContribution', { reason: text }, { reason }, 'withdrawalReason');
  if (gone) expect(gone.withdrawalReason).toBe(text || null);
};

export const mendsComments: Way = async ({ sender, acceptedId: contributionId }, person, text) => {
  const comment = { id: newId(), contributionId, kind: 'COMMENT', language: 'es', text: 'Faltan albergues.' };
  await sender.give(person, '', 'submitComment', '... on CommentPayload { comment { id } }', comment);
  const input = { commentId: comment.id, expectedVersion: 1, language: 'es', text };
  const answer = `${INVALID} ... on CommentPayload { comment { text } }`;
  const said = await sender.give(person, text, 'reviseComment', answer, input);
  if (isTaken(said, { text: fault(text, TEXT_LIMITS.comment) })) expect(said['comment']).toEqual({ text });
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

/** A list of speakers has an end. */
const floors = new WeakMap<Room, { sessionId: string; turns: number }>();

async function floorOf(room: Room): Promise<string> {
  const known = floors.get(room);
  const floor =
    known && known.turns < 100 ? known : { sessionId: (await room.cast.world.session()).id, turns: 0 };
  floor.turns += 1;
  floors.set(room, floor);
  return floor.sessionId;
}

/** What is said aloud, by somebody whom the list of participants does not have. */
export const speaks: Way = async (room, scribe, text) => {
  const sessionId = await floorOf(room);
  const turn = { turnId: newId(), sessionId, label: text, capacity: 'DELEGATION' };
  const at = new Date();
  const list = `${INVALID} ... on SpeakersPayload { session { speakers { id label } } }`;
  const label = fault(text, TEXT_LIMITS.speakerLabel);
  const added = await room.sender.give(scribe, text, 'addSpeaker', list, turn);
  if (isTaken(added, { label })) {
    const { speakers } = added['session'] as { speakers: { id: string; label: string }[] };
    expect(speakers.find(({ id }) => id === turn.turnId)?.label).toBe(text);
  }
  isTaken(await room.sender.give(scribe, text, 'giveFloor', list, { ...turn, at }), { label });
  const said = { startedAt: at, endedAt: at, kind: 'CONCERN', language: 'es', text };
  const words = { ...turn, ...said, contributionId: newId(), ...(label ? { turnId: newId() } : {}) };
  const result = await room.sender.give(scribe, text, 'captureIntervention', contributionWith('text'), words);
  // Who is not named has not spoken: of the words nothing is said then.
  const faults: Record<string, string | null> = label
    ? { label }
    : { text: fault(text, TEXT_LIMITS.contributionText) };
  if (isTaken(result, faults)) expect(storedOf(result)).toMatchObject({ text });
};

export const looksForSpeakers: Way = async ({ sender, sessionId }, rapporteur, text) => {
  const query = `query ($text: String!) {
    speakerCandidates(sessionId: "${sessionId}", search: $text) { participantId } }`;
  expect(await sender.ask(rapporteur, text, query)).toEqual([]);
};

/** What each has left for others to do something with. */
type Left = WeakMap<Room, { what: Stored; by: Person }[]>;

/** Something that another one has left; each leaves something as well, so that nobody does too much. */
async function leftByAnother(left: Left, room: Room, person: Person, leave: (by: Person) => Promise<Stored>) {
  const waiting = left.get(room) ?? [];
  left.set(room, waiting);
  const at = waiting.findIndex(({ by }) => by !== person);
  const [taken] = at < 0 ? [] : waiting.splice(at, 1);
  waiting.push({ what: await leave(person), by: person });
  return taken?.what ?? leave(room.cast.author);
}

const maskable: Left = new WeakMap();

/** A text that is there is masked, looked at and restored with words beside it; one that is nowhere is refused. */
export const redacts: Way = async (room, person, text) => {
  const { id: contributionId, version } = await leftByAnother(maskable, room, person, (by) =>
    plain(room, by),
  );
  const seen = { contributionId, expectedVersion: version, reason: 'OTHER' };
  const mask = (answer: string, words: Fields) =>
    room.sender.give(person, text, 'redactPassage', answer, { ...seen, ...words });
  const nowhere = await mask(INVALID, { redactionId: newId(), passage: text });
  isTaken(nowhere, { passage: fault(text, TEXT_LIMITS.passage) ?? 'UNKNOWN_REFERENCE' });
  const redactionId = newId();
  const words = { redactionId, passage: 'albergues', note: text };
  const noted = await mask(contributionWith('redactions { note }'), words);
  if (!isTaken(noted, { note: optionalFault(text, TEXT_LIMITS.note) })) return;
  expect(noted['contribution']).toMatchObject({ redactions: [{ note: text || null }] });
  const faults = { reason: fault(text, TEXT_LIMITS.note) };
  const ask = (mutation: string, answer: string) =>
    room.sender.give(person, text, mutation, answer, { id: newId(), redactionId, reason: text });
  const read = await ask('readRedacted', `${INVALID} ... on RedactedOriginal { passages }`);
  if (isTaken(read, faults)) expect(read['passages']).toEqual(['albergues']);
  const lifted = await ask('liftRedaction', contributionWith('text'));
  if (isTaken(lifted, faults)) expect(lifted['contribution']).toMatchObject({ text: 'Faltan albergues.' });
};

const UNNAMED = { attributionLevel: 'NON_ATTRIBUTABLE' };
const sealed: Left = new WeakMap();

/** Each asks about what another one wrote, and leaves something of the own. */
export const opensSeals: Way = async (room, person, text) => {
  const leave = async (by: Person) =>
    storedOf(await contribute(room, by, '', { text: 'Faltan.', ...UNNAMED }));
  const { id: contributionId } = await leftByAnother(sealed, room, person, leave);
  const input = { id: newId(), contributionId, language: 'es', reason: text };
  const answer = `${INVALID} ... on SealPayload { opening { reason } }`;
  const asked = await room.sender.give(person, text, 'askToOpenSeal', answer, input);
  if (isTaken(asked, { reason: fault(text, TEXT_LIMITS.note) }))
    expect(asked['opening']).toEqual({ reason: text });
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

export const notesAtTheDesk: Way = async (room, person, text) => {
  const contributionId = room.acceptedId;
  const input = { noteId: newId(), contributionId, text };
  const answer = contributionWith('deskNotes { id text }');
  const result = await room.sender.give(person, text, 'writeDeskNote', answer, input);
  if (!isTaken(result, { text: fault(text, TEXT_LIMITS.note) })) return;
  const { deskNotes } = result['contribution'] as { deskNotes: { id: string; text: string }[] };
  expect(deskNotes.find(({ id }) => id === input.noteId)?.text).toBe(text);
};

/** The same desk keeps them until they are removed, for there is room for so many. */
export const savesMessages: Way = async ({ cast, sender }, person, text) => {
  const { meetingId } = cast.world;
  const templateId = newId();
  const words = { purpose: 'DECLINE', language: 'es', title: text, text };
  const input = { meetingId, templateId, expectedVersion: 0, ...words };
  const answer = `${INVALID} ... on MessageTemplatePayload { template { title text } }`;
  const result = await sender.give(person, text, 'saveMessageTemplate', answer, input);
  const faults = { title: fault(text, TEXT_LIMITS.templateTitle), text: fault(text, TEXT_LIMITS.note) };
  if (!isTaken(result, faults)) return;
  expect(result['template']).toEqual({ title: text, text });
  const removal = { templateId, expectedVersion: 1 };
  await sender.give(person, '', 'removeMessageTemplate', '', removal);
};

type Named = [string, Way];

export const WRITING: Named[] = [
  ['a contribution, what the desk asks, a revision, and why it is declined', goesBack],
  ['another wording, why it is rejected, and an appeal', differs],
  ['the parts of what is taken apart', takesApart],
  ['a draft', keepsDrafts],
  ['who is announced, and what is said aloud', speaks],
];
export const DECIDING: Named[] = [
  ['why the desk declines an edit, and why an author withdraws', leaves],
  ['why something is reopened', reopens],
  ['what a rapporteur writes from two texts', consolidates],
  ['a comment and a reservation', discusses],
  ['why a seal is to be opened', opensSeals],
  ['what is masked, and why somebody looks', redacts],
  ['a comment that is edited', mendsComments],
  ['a note of the desk', notesAtTheDesk],
  ['a saved message', savesMessages],
];
export const COMING_IN: Named[] = [
  ['the name and the institution of who joins', joins],
  ['the name and the institution of who is invited', invites],
];
export const LOOKING: Named[] = [
  ['a search', searches],
  ['a search for something to link with', looksForLinks],
  ['a search for a speaker', looksForSpeakers],
  ['a text beside which similar ones are looked for', looksForSimilar],
];
