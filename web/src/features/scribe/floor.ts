/** The list of speakers as it is here: what the server knows, and what was done on this device and still waits to be sent. */
import type { SpeakingTurnPartsFragment } from '@aportes/graphql/generated/graphql';
import type { Capacity, StakeholderKind } from '@aportes/domain/vocabulary';
import type { OutboxEntry } from '../../lib/outbox/outbox-entry';

/** Who speaks, as it is told to whoever keeps the list. */
export interface Speaker {
  participantId: string | null;
  label: string | null;
  name: string | null;
  institution: string | null;
  countryCode: string | null;
  /** Of a participant; what is kept on a device from before has none. */
  stakeholderKind?: StakeholderKind | null;
  capacity: Capacity;
}

export type Turn = Speaker & Pick<SpeakingTurnPartsFragment, 'id' | 'hasBegun' | 'isOver' | 'isMine'>;

/** Everything at the floor of one session is one thing: it arrives in the order in which it was done. */
export const aboutFloor = (sessionId: string): string => `floor/${sessionId}`;

interface FloorInput {
  turnId: string;
  participantId?: string | null;
  label?: string | null;
  capacity?: Capacity;
  beforeId?: string | null;
}

const without = (turns: readonly Turn[], id: string) => turns.filter((one) => one.id !== id);

function put(turns: readonly Turn[], turn: Turn, beforeId?: string | null): Turn[] {
  const others = without(turns, turn.id);
  const at = others.findIndex(({ id }) => id === beforeId);
  return at < 0 ? [...others, turn] : [...others.slice(0, at), turn, ...others.slice(at)];
}

const ended = (turns: readonly Turn[]): Turn[] =>
  turns.map((one) => (one.hasBegun ? { ...one, isOver: true } : one));

/** What the command will most likely have done. */
function after(turns: readonly Turn[], { kind, input, note }: OutboxEntry): readonly Turn[] {
  if (!input) return turns;
  const { turnId, beforeId, capacity } = input as FloorInput;
  const known = turns.find(({ id }) => id === turnId) ?? newTurn(input as FloorInput, note.about ?? null);
  if (!known) return turns;
  switch (kind) {
    case 'addSpeaker':
      return turns.some(({ id }) => id === turnId) ? turns : [...turns, known];
    case 'moveSpeaker':
      return put(turns, known, beforeId);
    case 'changeCapacity':
      return turns.map((one) => (one.id === turnId ? { ...one, capacity: capacity ?? one.capacity } : one));
    case 'removeSpeaker':
      return without(turns, turnId);
    case 'giveFloor':
      return put(ended(turns), { ...known, hasBegun: true, isMine: true });
    case 'endTurn':
    case 'captureIntervention':
      return turns.map((one) => (one.id === turnId ? { ...one, hasBegun: true, isOver: true } : one));
    default:
      return turns;
  }
}

/** Of whom the server has not heard yet: called as they were when they were put on the list. */
function newTurn(input: FloorInput, name: string | null): Turn | undefined {
  const { turnId: id, participantId = null, label = null, capacity } = input;
  if (!capacity) return undefined;
  const speaker = { participantId, label, name, institution: null, countryCode: null, capacity };
  return { ...speaker, id, hasBegun: false, isOver: false, isMine: false };
}

/** What was done on this device and no list that is here tells of: a receipt has lost its content, not yet its effect. */
export function doneHere(own: readonly OutboxEntry[], given: readonly OutboxEntry[]): OutboxEntry[] {
  return own.flatMap((entry) => (entry.input ? entry : (given.find(({ id }) => id === entry.id) ?? [])));
}

/** What was refused has done nothing. */
export function floorWith(turns: readonly Turn[], done: readonly OutboxEntry[]): readonly Turn[] {
  return done.filter(({ state }) => state !== 'refused').reduce(after, turns);
}

const isSame = (one: Speaker, other: Speaker) =>
  one.participantId === other.participantId && one.label === other.label && one.capacity === other.capacity;

export interface Floor {
  speaking: Turn | null;
  /** In the order in which they come. */
  waiting: readonly Turn[];
  /** Each of those who have spoken once, the last first: they may speak again. */
  spoken: readonly Turn[];
}

export function floorOf(turns: readonly Turn[]): Floor {
  const speaking = turns.find((one) => one.hasBegun && !one.isOver) ?? null;
  const over = turns.filter((one) => one.isOver && !(speaking && isSame(one, speaking))).reverse();
  return {
    speaking,
    waiting: turns.filter((one) => !one.hasBegun),
    spoken: over.filter((one, at) => over.findIndex((other) => isSame(one, other)) === at),
  };
}

/** Those whom a digit gives the floor: who waits, and after them who has spoken. */
export function byDigit({ waiting, spoken }: Floor): readonly Turn[] {
  return [...waiting, ...spoken].slice(0, 9);
}
