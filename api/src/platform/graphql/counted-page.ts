/** A page of a list that is read from rows, and how many there are in all where somebody wants to know. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Position } from '../../kernel/page.js';
import { edgesOf, keysetOf, type Edges } from './keyset.js';
import type { PageArgs } from './paging.type.js';
import { selectedPaths } from './selection.js';

export interface RowList<Row> {
  /** One row more than asked for tells that there are further ones. */
  page: (first: number, after: Position | null) => Promise<readonly Row[]>;
  count: () => Promise<number>;
}

export async function countedPage<Row extends { id: string; sortKey: string }, Node>(
  args: PageArgs,
  info: GraphQLResolveInfo,
  list: RowList<Row>,
  nodeOf: (row: Row) => Node,
): Promise<Edges<Node> & { totalCount: number }> {
  const { first, after } = keysetOf(args);
  const rows = await list.page(first, after);
  const edges = edgesOf(rows.slice(0, first), rows.length > first, nodeOf);
  return { ...edges, totalCount: selectedPaths(info).has('totalCount') ? await list.count() : 0 };
}
