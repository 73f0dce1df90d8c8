/** The rules of the queue, without time and storage of its own: what is sent next, what an answer changes, how long to wait. */
import type { OutboxEntry, Reply } from './outbox-entry';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** The server keeps an answer by itself; here it stays as long as somebody may still look for the receipt. */
const KEPT_AFTER_RECEIPT_MS = 60 * 60 * 1000;

/** The moment before which an entry is left in peace, by its id. */
export type Pauses = ReadonlyMap<string, number>;

const isOpen = ({ state }: OutboxEntry) => state === 'waiting' || state === 'sending';

/** The oldest open entry of each thing: what comes after it waits for its answer. */
export function heads(entries: readonly OutboxEntry[]): OutboxEntry[] {
  const first = new Map<string, OutboxEntry>();
  for (const entry of inOrder(entries).filter(isOpen))
    if (!first.has(entry.thing)) first.set(entry.thing, entry);
  return [...first.values()];
}

export function inOrder(entries: readonly OutboxEntry[]): OutboxEntry[] {
  return [...entries].sort((one, other) => (one.id < other.id ? -1 : 1));
}

export function nextDue(
  entries: readonly OutboxEntry[],
  pauses: Pauses,
  now: number,
): OutboxEntry | undefined {
  return heads(entries).find(({ id }) => (pauses.get(id) ?? 0) <= now);
}

/** When something is due at the earliest; undefined while nothing waits. */
export function nextTime(entries: readonly OutboxEntry[], pauses: Pauses): number | undefined {
  const times = heads(entries).map(({ id }) => pauses.get(id) ?? 0);
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** The entry after an attempt; what was received needs its content no longer. */
export function afterReply(entry: OutboxEntry, reply: Reply): OutboxEntry {
  switch (reply.kind) {
    case 'received':
      return { ...entry, state: 'received', answer: reply.answer, input: null, expected: undefined };
    case 'refused':
      return { ...entry, state: 'refused', answer: reply.answer };
    case 'unanswered':
      return { ...entry, state: 'waiting', attempts: entry.attempts + 1 };
    case 'busy':
    case 'signed-out':
      return { ...entry, state: 'waiting' };
  }
}

/** Doubles with each attempt; the jitter keeps a whole room from returning in the same second. */
export function waitAfter(failures: number, random: number): number {
  const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures);
  return longest / 2 + random * (longest / 2);
}

/** A receipt that nobody will look for any more. */
export function isOver({ state, storedAt }: OutboxEntry, now: number): boolean {
  return state === 'received' && now - storedAt.getTime() > KEPT_AFTER_RECEIPT_MS;
}
