/** All facets of a list in one statement, each counted with the other filters applied. */
import {
  facetConditions,
  FACETS,
  plainConditions,
  type ContributionFilter,
  type Facet,
} from './contribution-filter.sql.js';
import type { Statement } from './contribution-list.sql.js';
import { scopeConditions, type ContributionScope } from './contribution-scope.sql.js';
import { SqlParameters } from './sql-parameters.js';

export interface FacetCount {
  value: string;
  count: number;
}

export type FacetRow = Record<Facet, FacetCount[]> & { total: number };

const VALUE_OF: Record<Facet, { value: string; join: string }> = {
  themes: { value: 't.theme_id', join: 'JOIN contribution_theme t ON t.contribution_id = base.id' },
  subregions: {
    value: 't.subregion_id',
    join: 'JOIN contribution_subregion t ON t.contribution_id = base.id',
  },
  sessions: { value: 'base.session_id', join: '' },
  kinds: { value: 'base.kind', join: '' },
  languages: { value: 'base.language', join: '' },
};

function facetSubselect(facet: Facet): string {
  const { value, join } = VALUE_OF[facet];
  const others = FACETS.filter((other) => other !== facet).map((other) => `base.in_${other}`);
  return `(SELECT coalesce(jsonb_agg(jsonb_build_object('value', f.value, 'count', f.count)
      ORDER BY f.count DESC, f.value), '[]')
    FROM (SELECT ${value} AS value, count(*) FROM base ${join}
          WHERE ${others.join(' AND ')} AND ${value} IS NOT NULL GROUP BY 1) f) AS ${facet}`;
}

export function facetsStatement(scope: ContributionScope, filter: ContributionFilter): Statement {
  const parameters = new SqlParameters();
  const conditions = [...scopeConditions(scope, parameters), ...plainConditions(filter, parameters)];
  const flags = Object.entries(facetConditions(filter, parameters));
  const revision = conditions.some((condition) => condition.includes('r.search'))
    ? 'JOIN contribution_revision r ON r.contribution_id = c.id AND r.number = c.current_revision_number'
    : '';
  const text = `
WITH base AS MATERIALIZED (
  SELECT c.id, c.session_id, c.kind, c.language, ${flags.map(([facet, condition]) => `${condition} AS in_${facet}`).join(', ')}
  FROM contribution c ${revision} WHERE ${conditions.join(' AND ')}
)
SELECT (SELECT count(*)::integer FROM base WHERE ${FACETS.map((facet) => `in_${facet}`).join(' AND ')}) AS total,
  ${FACETS.map(facetSubselect).join(',\n  ')}`;
  return { text, values: parameters.values };
}
