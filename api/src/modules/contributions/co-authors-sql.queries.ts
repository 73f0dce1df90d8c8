/** Who is asked whether to be named beside a text into which something of theirs went, and who agreed, as SQL. */
import { standingOf } from './standing-sql.queries.js';

/** Of contribution row `c`. An answer is gone as soon as what it was about stands by itself again. */
export const CO_AUTHOR_IDS = `ARRAY(SELECT DISTINCT a.participant_id FROM co_authorship a
  WHERE a.target_id = c.id AND a.is_agreed)`;

/**
 * What the authors of contributions are asked that were merged: the text in which the way from there ends, if it stands
 * and is not their own. @param ids condition on contribution row `source`
 */
export const askedOf = (ids: string): string => `
WITH RECURSIVE way AS (
  SELECT source.id AS source_id, source.author_participant_id AS author_id, source.merged_into AS id
  FROM contribution source WHERE ${ids} AND source.merged_into IS NOT NULL
  UNION ALL SELECT w.source_id, w.author_id, c.merged_into FROM way w JOIN contribution c ON c.id = w.id
  WHERE c.merged_into IS NOT NULL
)
SELECT w.source_id AS "contributionId", c.id AS "targetId", c.current_revision_number AS "revisionNumber",
  CASE WHEN NOT a.is_agreed THEN false WHEN ${standingOf('a.revision_number')} <> 'ASKS_AGAIN' THEN true END AS "isAgreed"
FROM way w JOIN contribution c ON c.id = w.id AND c.status = 'ACCEPTED'
  AND c.author_participant_id IS DISTINCT FROM w.author_id
LEFT JOIN co_authorship a ON a.target_id = c.id AND a.contribution_id = w.source_id`;

/** Whether the author of contribution row `c` has still to say so. */
export const CO_AUTHORSHIP_IS_ASKED = `(c.status = 'MERGED' AND c.attribution_level <> 'NON_ATTRIBUTABLE'
  AND EXISTS (SELECT FROM (${askedOf('source.id = c.id')}) asked WHERE asked."isAgreed" IS NULL))`;
