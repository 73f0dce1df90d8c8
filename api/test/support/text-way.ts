/** A way for a text into the product: what each sends before it, and reads of what it sent. */
import { newId } from '../../src/kernel/ids.js';
import type { BootedApi } from './booted-api.js';
import type { Cast } from './cast.js';
import { contributedBefore, type Before } from './contributed-before.js';
import type { Person } from './person.js';
import { isTaken, type Fields, type Result, type TextSender } from './text-sender.js';

export interface Room {
  api: BootedApi;
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

/** By which the next command names it. */
export interface Start {
  id: string;
  version: number;
}

export interface Stored extends Start {
  withdrawalReason: string | null;
  decisions: { message: string | null }[];
  revisions: { reason: string | null; decision: { message: string | null } | null }[];
  myEndorsement: { reservation: string | null } | null;
  appeal: { text: string } | null;
  lineage: { parts: { title: string | null; text: string }[] };
}

export const INVALID = '... on Invalid { fields { field code } }';
/** What is read of a contribution beside what the next command needs: each way asks for what it looks at. */
export const contributionWith = (fields: string): string =>
  `${INVALID} ... on ContributionPayload { contribution { id version ${fields} } }`;

export const storedOf = (result: Result) => result['contribution'] as Stored;

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

/** Something that is there already for somebody to do something with it. */
export async function plain(room: Room, author: Person, changes: Partial<Before> = {}): Promise<Start> {
  const before = { sessionId: room.sessionId, text: 'Faltan albergues.', ...changes };
  return { id: await contributedBefore(room.api, author, before), version: 1 };
}

/** Gives a command about a contribution as it stands now, and says whether it was taken. */
export function about(room: Room, text: string, start: Start) {
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
    const stored = storedOf(result);
    now = stored;
    return stored;
  };
  return give;
}

/** What each has left for others to do something with. */
export type Left = WeakMap<Room, { what: Start; by: Person }[]>;

/** Something that another one has left; each leaves something as well, so that nobody does too much. */
export async function leftByAnother(
  left: Left,
  room: Room,
  person: Person,
  leave: (by: Person) => Promise<Start>,
) {
  const waiting = left.get(room) ?? [];
  left.set(room, waiting);
  const at = waiting.findIndex(({ by }) => by !== person);
  const [taken] = at < 0 ? [] : waiting.splice(at, 1);
  waiting.push({ what: await leave(person), by: person });
  return taken?.what ?? leave(room.cast.author);
}
