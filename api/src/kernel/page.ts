/** Keyset pages: an opaque cursor names the sort key and the id of the row after which to go on. */
import { PAGE_SIZE } from '@aportes/domain/limits';

/** A place in a list: the sort key as text and the id of the row there. */
export interface Position {
  key: string;
  id: string;
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Sort keys are times and numbers as PostgreSQL writes them; nothing else gets as far as a statement. */
const KEY = /^[-+:. \dTe]{1,40}$/;

export function encodeCursor({ key, id }: Position): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url');
}

/** Null for anything that is no cursor. */
export function decodeCursor(cursor: string): Position | null {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(parsed) || parsed.length !== 2) return null;
    const [key, id] = parsed as unknown[];
    if (typeof key !== 'string' || typeof id !== 'string') return null;
    return KEY.test(key) && ID.test(id) ? { key, id } : null;
  } catch {
    return null;
  }
}

export function isPageSize(first: number): boolean {
  return first >= 1 && first <= PAGE_SIZE.max;
}
