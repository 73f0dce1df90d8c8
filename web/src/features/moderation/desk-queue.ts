/** The desk's list: oldest first; it grows at its end, and only the rapporteur's own decisions take something out. */
import { theirClaim, type Claimable } from './claims';

export interface Waiting extends Claimable {
  id: string;
  /** Null where nothing waits, or where it does not concern the reader. */
  waitingSince: string | null;
  abilities: { decide: boolean; decideEdit: boolean };
}

/** Waits, and nobody else has it in hand. */
export function isAtHand(one: Waiting): boolean {
  return isWaiting(one) && theirClaim(one) === null;
}

/** A text waits, or an edit of an accepted one. */
export function isWaiting({ waitingSince }: Pick<Waiting, 'waitingSince'>): boolean {
  return waitingSince !== null;
}

/** The version at which each was decided here, by its id. */
export type Gone = ReadonlyMap<string, number>;

/** What else went with a decision is told as it was until a change tells of it: as it was then it waits no more. */
export function stillWaiting<C extends Waiting & { version: number }>(page: readonly C[], gone: Gone): C[] {
  return page.filter((one) => isWaiting(one) && (gone.get(one.id) ?? 0) < one.version);
}

/** Nobody in the room should wait longer than this for a decision. */
const LONG_MS = 10 * 60_000;

export function waitsLong(since: string, now: Date): boolean {
  return now.getTime() - new Date(since).getTime() > LONG_MS;
}

/** A page of the queue, after what stands there already. */
export function withPage<C extends Waiting>(list: readonly C[], page: readonly C[]): C[] {
  const fresh = new Map(page.map((one) => [one.id, one]));
  const known = list.map((one) => fresh.get(one.id) ?? one);
  return [...known, ...page.filter((one) => list.every((other) => other.id !== one.id))];
}

/**
 * A contribution that changed: what stands on the list changes in place, whatever became of it;
 * what newly waits comes to the end, where the reader has a say in it.
 */
export function withChanged<C extends Waiting>(list: readonly C[], card: C, seesAll: boolean): C[] {
  if (list.some((one) => one.id === card.id)) return list.map((one) => (one.id === card.id ? card : one));
  const { decide, decideEdit } = card.abilities;
  return isWaiting(card) && (decide || decideEdit || seesAll) ? [...list, card] : [...list];
}

/** What waits again stands in the place where it stood before, also where others were faster to hear of it. */
export function withReturned<C extends Waiting>(list: readonly C[], card: C, place: number): C[] {
  const others = list.filter(({ id }) => id !== card.id);
  const at = place < 0 ? others.length : place;
  return [...others.slice(0, at), card, ...others.slice(at)];
}

/** Where to go on after an item is done: the next at hand, else the last before it; where there is none, beside it. */
export function nextAfter(list: readonly Waiting[], id: string): string | null {
  const at = list.findIndex((one) => one.id === id);
  const atHand = list.slice(at + 1).find(isAtHand) ?? list.slice(0, at).findLast(isAtHand);
  return (atHand ?? list[at + 1] ?? list[at - 1])?.id ?? null;
}
