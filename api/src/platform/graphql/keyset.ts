/** From the arguments of a list to a position, and from its rows to edges. */
import { PAGE_SIZE } from '@aportes/domain/limits';
import { decodeCursor, encodeCursor, isPageSize, type KeyType, type Position } from '../../kernel/page.js';
import { refusal } from './errors.js';
import type { PageArgs, PageInfoType } from './paging.type.js';

export interface Keyset {
  first: number;
  after: Position | null;
}

/** A page size beyond the limit or a foreign cursor is the client's mistake and said so. */
export function keysetOf({ first: wanted, after }: PageArgs, key: KeyType = 'timestamptz'): Keyset {
  const first = wanted ?? PAGE_SIZE.default;
  if (!isPageSize(first)) throw refusal('INVALID');
  if (after === null || after === undefined) return { first, after: null };
  const position = decodeCursor(after, key);
  if (!position) throw refusal('INVALID');
  return { first, after: position };
}

export interface Edges<Node> {
  edges: { cursor: string; node: Node }[];
  pageInfo: PageInfoType;
}

/** @param rows of the page, each with its sort key as text */
export function edgesOf<Row extends { id: string; sortKey: string }, Node>(
  rows: readonly Row[],
  hasNextPage: boolean,
  nodeOf: (row: Row) => Node,
): Edges<Node> {
  const edges = rows.map((row) => ({
    cursor: encodeCursor({ key: row.sortKey, id: row.id }),
    node: nodeOf(row),
  }));
  return { edges, pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage } };
}
