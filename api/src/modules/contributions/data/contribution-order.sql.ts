/** The orders in which contributions are paged, each with the key that a cursor carries. */
import type { KeyType, Position } from '../../../kernel/page.js';
import { SHOWN_SUPPORT } from '../shown-support-sql.queries.js';
import type { ContributionScope } from './contribution-scope.sql.js';
import { searchedText, type ContributionFilter } from './contribution-filter.sql.js';
import type { SqlParameters } from './sql-parameters.js';

export const CONTRIBUTION_ORDERS = ['NEWEST', 'MOST_ENDORSED', 'RELEVANCE'] as const;
export type ContributionOrder = (typeof CONTRIBUTION_ORDERS)[number];

export interface SqlOrder {
  key: string;
  type: KeyType;
  direction: 'ASC' | 'DESC';
}

/**
 * By the moment also where nobody is told it: in this order everybody in the room has seen things come, and symbols are
 * counted in it. What stands between two that are named was given between them; nearer than that nothing tells, for
 * cursors, which carry these keys, are sealed.
 */
const NEWEST_KEY: Record<ContributionScope['list'], string> = {
  BROWSE: 'c.published_at',
  WALL: 'c.submitted_at',
  ROOM: 'c.created_at',
  QUEUE: 'c.waiting_since',
  MINE: 'c.created_at',
};

/** Relevance needs a search, else the newest come first. */
export function keyTypeOf(order: ContributionOrder, filter: ContributionFilter): KeyType {
  if (order === 'MOST_ENDORSED') return 'integer';
  return order === 'RELEVANCE' && searchedText(filter) !== null ? 'real' : 'timestamptz';
}

/** The queue is worked off from its oldest item. */
export function sqlOrder(
  scope: ContributionScope,
  order: ContributionOrder,
  filter: ContributionFilter,
  parameters: SqlParameters,
): SqlOrder {
  const type = keyTypeOf(order, filter);
  if (type === 'integer') return { key: SHOWN_SUPPORT, type, direction: 'DESC' };
  if (type === 'real') {
    const searched = parameters.add(searchedText(filter));
    return { key: `ts_rank(r.search, aportes_search_query(${searched}))`, type, direction: 'DESC' };
  }
  return { key: NEWEST_KEY[scope.list], type, direction: scope.list === 'QUEUE' ? 'ASC' : 'DESC' };
}

/** Rows that come after the position. */
export function afterCondition(order: SqlOrder, after: Position, parameters: SqlParameters): string {
  const key = `${parameters.add(after.key)}::${order.type}`;
  const id = `${parameters.add(after.id)}::uuid`;
  return `(${order.key}, c.id) ${order.direction === 'DESC' ? '<' : '>'} (${key}, ${id})`;
}
