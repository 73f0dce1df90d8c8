/** The desk's list: oldest first; it grows at its end, and only the rapporteur's own decisions take something out. */
import { WAITING_STATUSES } from '@aportes/domain/contribution.transitions';
import type { ContributionStatus } from '@aportes/domain/vocabulary';

export interface Waiting {
  id: string;
  status: ContributionStatus;
  abilities: { decide: boolean };
}

export function isWaiting({ status }: Pick<Waiting, 'status'>): boolean {
  return WAITING_STATUSES.includes(status);
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
  return isWaiting(card) && (card.abilities.decide || seesAll) ? [...list, card] : [...list];
}

/** Where to go on after an item is done: the one after it, else the one before. */
export function nextAfter(list: readonly Waiting[], id: string): string | null {
  const at = list.findIndex((one) => one.id === id);
  return (list[at + 1] ?? list[at - 1])?.id ?? null;
}
