/** The statement that finds accepted items which say much the same, but for those found not to: chosen by their rarest words, ranked by trigrams. */
import { SIMILAR } from '@aportes/domain/limits';
import type { ContributionStatus } from '@aportes/domain/vocabulary';
import type { Statement } from './contribution-list.sql.js';
import { SqlParameters } from './sql-parameters.js';

export interface SimilarRequest {
  meetingId: string;
  text: string;
  /** Items of this theme are taken to be a little more alike. */
  themeId: string | null;
  /** The text itself, where it has been sent already. */
  exceptId: string | null;
}

export interface SimilarRow {
  id: string;
  likeness: number;
}

/** Of the typed words, so many are looked up: the rarest, while they stand in no more than this part of all texts. */
const WORDS = 12;
const SHARE = 0.2;
const ALWAYS = 3;
/** Items that share the most of them are compared letter by letter. */
const CANDIDATES = 60;
/** A word that the statistics do not know is at least so rare. */
const RARE = 0.0002;

/**
 * How common a word is, is known from the statistics of the search index, which the database keeps itself. Before it
 * has any, every word is as good as another, and the search is only slower.
 */
const COMMON = `
  SELECT lexeme, frequency
  FROM pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) AS known (lexeme, frequency)
  WHERE schemaname = 'public' AND tablename = 'contribution_revision' AND attname = 'search' AND lexeme IS NOT NULL`;

/** Among which items, from which likeness on, and how many at most. */
export interface SimilarScope {
  statuses: readonly ContributionStatus[];
  likeness: number;
  most: number;
}

const WHILE_WRITING: SimilarScope = {
  statuses: ['ACCEPTED'],
  likeness: SIMILAR.likeness,
  most: SIMILAR.shown,
};

export function similarStatement(
  { meetingId, text, themeId, exceptId }: SimilarRequest,
  scope: SimilarScope = WHILE_WRITING,
): Statement {
  const parameters = new SqlParameters();
  const typed = parameters.add(text.replaceAll('\u0000', ' ').slice(0, SIMILAR.readText));
  const theme = parameters.add(themeId);
  const statuses = scope.statuses.map((one) => `'${one}'`).join(', ');
  const except = parameters.add(exceptId);
  return {
    text: `
WITH typed AS MATERIALIZED (SELECT lower(unaccent(${typed}::text)) AS folded),
word AS (
  SELECT lexeme, coalesce(frequency, 0) AS frequency
  FROM unnest(to_tsvector('simple', aportes_fold(${typed}::text))) LEFT JOIN (${COMMON}) common USING (lexeme)
  ORDER BY 2, length(lexeme) DESC, lexeme LIMIT ${WORDS}
), ranked AS (
  SELECT lexeme, frequency, row_number() OVER rarest AS place, sum(frequency) OVER rarest AS share
  FROM word WINDOW rarest AS (ORDER BY frequency, length(lexeme) DESC, lexeme)
), candidate AS MATERIALIZED (
  SELECT r.contribution_id, r.number, sum(-ln(greatest(frequency, ${RARE}))) AS weight
  FROM ranked CROSS JOIN LATERAL (
    SELECT contribution_id, number FROM contribution_revision
    WHERE search @@ plainto_tsquery('simple', lexeme) AND meeting_id = ${parameters.add(meetingId)}::uuid
  ) r
  WHERE place <= ${ALWAYS} OR share <= ${SHARE}
  GROUP BY 1, 2 ORDER BY 3 DESC, 1 LIMIT ${CANDIDATES}
), compared AS (
  SELECT c.id, similarity(lower(unaccent(left(r.text, ${SIMILAR.readText}))), typed.folded)
    + CASE WHEN c.theme_id = ${theme}::uuid THEN ${SIMILAR.themeBonus} ELSE 0 END AS likeness
  FROM typed, candidate
  JOIN contribution c ON c.id = candidate.contribution_id AND c.current_revision_number = candidate.number
  JOIN contribution_revision r ON r.contribution_id = c.id AND r.number = c.current_revision_number
  WHERE c.status IN (${statuses}) AND c.id IS DISTINCT FROM ${except}::uuid
    AND NOT EXISTS (SELECT FROM not_duplicate n
      WHERE n.one_id = least(c.id, ${except}::uuid) AND n.other_id = greatest(c.id, ${except}::uuid))
)
SELECT id, likeness FROM compared WHERE likeness >= ${scope.likeness}
ORDER BY likeness DESC, id LIMIT ${scope.most}`,
    values: parameters.values,
  };
}
