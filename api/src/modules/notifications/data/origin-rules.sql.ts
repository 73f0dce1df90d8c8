/** Who is told what becomes of a text into which something of theirs went, as SQL: about their own, beside that text. */
import { standingOf } from '../../contributions/standing-sql.queries.js';

/** Of what was merged, its author may be named beside the text in which the way ends, where that stands and is another's. */
const MAY_BE_NAMED = `o.attribution_level <> 'NON_ATTRIBUTABLE' AND o.author_id IS DISTINCT FROM t.author_participant_id
    AND t.status = 'ACCEPTED'`;

/** Also what was put into somebody's mouth, who said it was not theirs. */
const WITHDRAWN = `e.type IN ('CONTRIBUTION_WITHDRAWN', 'INTERVENTION_DISOWNED') AND t.status = 'WITHDRAWN'`;

const ACCEPTED_SINCE = `EXISTS (SELECT FROM event_log later WHERE later.contribution_id = t.id
    AND later.type = 'CONTRIBUTION_ACCEPTED' AND later.seq > e.seq)`;

/** Since it went the last time. */
const ASKED_BEFORE = `EXISTS (SELECT FROM notification n WHERE n.contribution_id = o.id AND n.participant_id = o.author_id
    AND n.kind = 'CO_AUTHORSHIP_ASKED' AND n.seq >= (SELECT max(went.seq) FROM event_log went
      WHERE went.contribution_id = o.id AND went.type = 'CONTRIBUTION_MERGED'))`;

/**
 * Asked once what takes it in stands: as it goes, or, where that still waits, as that is accepted; and again where the
 * text says something else since they agreed. A text that was written from several is accepted before they are in it.
 * Where it was withdrawn, they and whoever stands behind theirs are told as well.
 */
export const OF_ORIGINS = `
origin AS (
  SELECT e.seq AS seq, c.id, c.author_participant_id AS author_id, c.attribution_level FROM event e
  JOIN contribution c ON c.id = e.contribution_id
  WHERE e.type IN ('CONTRIBUTION_MERGED', 'CONTRIBUTION_ACCEPTED', 'CONTRIBUTION_WITHDRAWN', 'INTERVENTION_DISOWNED')
  UNION ALL SELECT o.seq, c.id, c.author_participant_id, c.attribution_level
  FROM origin o JOIN contribution c ON c.merged_into = o.id
), onward AS (
  SELECT e.seq AS seq, c.id, c.merged_into FROM event e JOIN contribution c ON c.id = e.contribution_id
  WHERE e.type = 'CONTRIBUTION_MERGED'
  UNION ALL SELECT w.seq, c.id, c.merged_into FROM onward w JOIN contribution c ON c.id = w.merged_into
), of_origin AS (
  SELECT e.seq, o.author_id AS participant_id, 'CO_AUTHORSHIP_ASKED' AS kind, 1 AS rank, o.id AS about
  FROM event e JOIN origin o ON o.seq = e.seq JOIN onward w ON w.seq = e.seq AND w.merged_into IS NULL AND w.id <> e.contribution_id
    JOIN contribution t ON t.id = w.id AND ${MAY_BE_NAMED}
  WHERE e.type = 'CONTRIBUTION_MERGED' AND (t.consolidation_id IS NOT NULL OR NOT ${ACCEPTED_SINCE})
  UNION ALL
  SELECT e.seq, o.author_id, 'CO_AUTHORSHIP_ASKED', 1, o.id
  FROM event e JOIN contribution t ON t.id = e.contribution_id AND t.consolidation_id IS NULL
    JOIN origin o ON o.seq = e.seq AND o.id <> t.id AND ${MAY_BE_NAMED}
  WHERE e.type = 'CONTRIBUTION_ACCEPTED' AND NOT ${ASKED_BEFORE}
  UNION ALL
  SELECT e.seq, a.participant_id, 'CO_AUTHORSHIP_ASKED', 1, a.contribution_id
  FROM event e JOIN contribution c ON c.id = e.contribution_id
    JOIN co_authorship a ON a.target_id = c.id AND a.is_agreed
  WHERE e.type = 'CONTRIBUTION_REVISED' AND ${standingOf('a.revision_number')} = 'ASKS_AGAIN'
  UNION ALL
  SELECT e.seq, o.author_id, 'TARGET_WITHDRAWN', 2, o.id
  FROM event e JOIN contribution t ON t.id = e.contribution_id JOIN origin o ON o.seq = e.seq AND o.id <> t.id
  WHERE ${WITHDRAWN} AND o.author_id IS DISTINCT FROM t.author_participant_id
  UNION ALL
  SELECT e.seq, s.participant_id, 'SUPPORTED_TARGET_WITHDRAWN', 3, o.id
  FROM event e JOIN contribution t ON t.id = e.contribution_id JOIN origin o ON o.seq = e.seq AND o.id <> t.id
    JOIN endorsement s ON s.contribution_id = o.id AND s.ended_at IS NULL AND s.stance <> 'NOT_JOINING'
      AND s.participant_id IS DISTINCT FROM t.author_participant_id
  WHERE ${WITHDRAWN}
)`;
