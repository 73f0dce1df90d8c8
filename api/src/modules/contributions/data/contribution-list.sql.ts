/** The one statement behind every list of contributions: the page by keyset, its cards, and the count if asked for. */
import type { Position } from '../../../kernel/page.js';
import { filterConditions, type ContributionFilter } from './contribution-filter.sql.js';
import { afterCondition, sqlOrder, type ContributionOrder } from './contribution-order.sql.js';
import { cardColumns, type CardPart } from './contribution-row.js';
import { scopeConditions, type ContributionScope } from './contribution-scope.sql.js';
import { SqlParameters } from './sql-parameters.js';
import { amongIds } from '../../../platform/database/among-ids.js';

export interface ListRequest {
  scope: ContributionScope;
  filter: ContributionFilter;
  order: ContributionOrder;
  /** Rows of the page; one more is read to learn whether there is a next page. */
  first: number;
  after: Position | null;
  parts: ReadonlySet<CardPart>;
  withTotal: boolean;
  viewerParticipantId: string | null;
}

export interface Statement {
  text: string;
  values: unknown[];
}

const REVISION =
  'JOIN contribution_revision r ON r.contribution_id = c.id AND r.number = c.current_revision_number';

/** The revision is joined for the choice of rows only where a condition or the order reads it. */
function fromChosen(conditions: readonly string[], key: string): string {
  const readsRevision = [...conditions, key].some((part) => part.includes('r.search'));
  return `FROM contribution c ${readsRevision ? REVISION : ''}`;
}

/** Every row carries the total; the page hangs on it by a left join, so that an empty page tells it too. */
export function listStatement(request: ListRequest): Statement {
  const parameters = new SqlParameters();
  const conditions = [
    ...scopeConditions(request.scope, parameters),
    ...filterConditions(request.filter, parameters),
  ];
  const chosen = conditions.join(' AND ');
  const total = request.withTotal
    ? `(SELECT count(*) ${fromChosen(conditions, '')} WHERE ${chosen})`
    : 'NULL';
  const order = sqlOrder(request.scope, request.order, request.filter, parameters);
  const after = request.after ? ` AND ${afterCondition(order, request.after, parameters)}` : '';
  const columns = cardColumns(request.parts, () => parameters.add(request.viewerParticipantId));
  const text = `
WITH page AS MATERIALIZED (
  SELECT c.id, ${order.key} AS sort_key ${fromChosen(conditions, order.key)}
  WHERE ${chosen}${after}
  ORDER BY ${order.key} ${order.direction}, c.id ${order.direction}
  LIMIT ${parameters.add(request.first + 1)}
), card AS (
  SELECT page.sort_key, page.sort_key::text AS "sortKey", ${columns}
  FROM page JOIN contribution c ON c.id = page.id ${REVISION}
)
SELECT counted.total::integer AS total, card.*
FROM (SELECT ${total} AS total) counted LEFT JOIN card ON TRUE
ORDER BY card.sort_key ${order.direction}, card.id ${order.direction}`;
  return { text, values: parameters.values };
}

/** Cards of given contributions, in any order, without asking who may see them. */
export function cardsStatement(
  ids: readonly string[],
  parts: ReadonlySet<CardPart>,
  viewer: string | null,
): Statement {
  const parameters = new SqlParameters();
  const columns = cardColumns(parts, () => parameters.add(viewer));
  const text = `SELECT ${columns} FROM contribution c ${REVISION} WHERE c.id ${amongIds(parameters.add(ids))}`;
  return { text, values: parameters.values };
}
