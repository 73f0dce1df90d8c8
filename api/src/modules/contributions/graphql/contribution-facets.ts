/** From the counts as the database returns them to the facets of the API. */
import type { ContributionKind } from '@aportes/domain/vocabulary';
import type { FacetCount, FacetRow } from '../data/contribution-facets.sql.js';
import type { ContributionFacetsType, IdCountType } from './contribution-connection.type.js';

function idCounts(counts: readonly FacetCount[]): IdCountType[] {
  return counts.map(({ value, count }) => ({ id: value, count }));
}

export function facetsOf({
  total,
  themes,
  subregions,
  sessions,
  kinds,
  languages,
}: FacetRow): ContributionFacetsType {
  return {
    total,
    themes: idCounts(themes),
    subregions: idCounts(subregions),
    sessions: idCounts(sessions),
    kinds: kinds.map(({ value, count }) => ({ kind: value as ContributionKind, count })),
    languages: languages.map(({ value, count }) => ({ language: value, count })),
  };
}
