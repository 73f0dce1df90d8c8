/**
 * Keyset pages: a cursor names the sort key and the id of the row after which to go on. It is sealed, for the key is
 * mostly a time, and exact; the order of a list, which everybody has seen it come in, tells no minute.
 */
import { PAGE_SIZE } from '@aportes/domain/limits';
import type { Seal } from './seal.js';

/** A place in a list: the sort key as text and the id of the row there. */
export interface Position {
  key: string;
  id: string;
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Of what a list is ordered by, in the words of PostgreSQL. */
export type KeyType = 'timestamptz' | 'integer' | 'real';

/** Sort keys as PostgreSQL writes them; nothing else gets as far as a statement, which would break on it. */
const KEYS: Record<KeyType, RegExp> = {
  timestamptz:
    /^[1-9]\d{3}-\d{2}-\d{2} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?[-+](?:0\d|1[0-4])(?::[0-5]\d)?$/,
  integer: /^\d{1,9}$/,
  real: /^\d{1,4}(?:\.\d{1,12})?(?:e-\d{2})?$/,
};

function isKey(key: string, type: KeyType): boolean {
  if (!KEYS[type].test(key)) return false;
  if (type !== 'timestamptz') return true;
  const day = key.slice(0, 10);
  const time = new Date(`${day}T00:00:00Z`);
  // The thirtieth of February would be read as a day in March.
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
}

export function encodeCursor(seal: Seal, { key, id }: Position): string {
  return seal.seal(JSON.stringify([key, id]));
}

/** Null for anything that is no cursor of a list ordered by such a key. */
export function decodeCursor(seal: Seal, cursor: string, type: KeyType): Position | null {
  const words = seal.open(cursor);
  if (words === null) return null;
  const [key, id] = JSON.parse(words) as [string, string];
  return isKey(key, type) && ID.test(id) ? { key, id } : null;
}

export function isPageSize(first: number): boolean {
  return first >= 1 && first <= PAGE_SIZE.max;
}
