/** Who is told of which event, as SQL: a row for each person and event, never for whoever did it. */
import { standingOf } from '../../contributions/standing-sql.queries.js';
import { OF_ORIGINS } from './origin-rules.sql.js';

/** Events of meeting $1 after $2 up to $3, with the contribution they are about. */
const EVENTS = `event AS (
  SELECT e.seq, e.type, e.meeting_id, e.session_id, e.contribution_id, e.comment_id, e.linked_contribution_id,
    e.participant_id AS doer_id, e.occurred_at, c.author_participant_id AS author_id, c.capture_mode
  FROM event_log e JOIN contribution c ON c.id = e.contribution_id
  WHERE e.meeting_id = $1 AND e.seq > $2 AND e.seq <= $3)`;

/** Of a link with both ends by one author one event is enough. */
const OF_OWN_CONTRIBUTION = `
  SELECT e.seq, e.author_id AS participant_id, rule.kind, 2 AS rank
  FROM event e JOIN (VALUES ('CONTRIBUTION_ACCEPTED', 'ACCEPTED'), ('CONTRIBUTION_DECLINED', 'DECLINED'),
    ('CONTRIBUTION_CHANGES_REQUESTED', 'CHANGES_REQUESTED'), ('CONTRIBUTION_ACCEPTANCE_UNDONE', 'DECISION_UNDONE'),
    ('CONTRIBUTION_DECISION_UNDONE', 'DECISION_UNDONE'), ('CONTRIBUTION_RESTORED', 'RESTORED'),
    ('CONTRIBUTION_WORDING_PROPOSED', 'WORDING_PROPOSED'), ('CONTRIBUTION_WORDING_LAPSED', 'WORDING_LAPSED'),
    ('CONTRIBUTION_REOPENED', 'REOPENED'), ('CONTRIBUTION_MERGED', 'MERGED'),
    ('CONTRIBUTION_SPLIT', 'SPLIT'), ('CONTRIBUTION_REVISED', 'EDIT_ACCEPTED'),
    ('EDIT_DECLINED', 'EDIT_DECLINED'),
    ('EDIT_ACCEPTANCE_UNDONE', 'EDIT_DECISION_UNDONE'), ('EDIT_DECISION_UNDONE', 'EDIT_DECISION_UNDONE'),
    ('CONTRIBUTION_LINKED', 'LINKED'),
    ('CONTRIBUTION_SUBMITTED', 'CAPTURED'),
    ('SEAL_OPENED', 'SEAL_OPENED')) AS rule (type, kind) ON rule.type = e.type
  WHERE (rule.kind <> 'CAPTURED' OR e.capture_mode = 'SCRIBE') AND (e.linked_contribution_id IS NULL OR e.contribution_id < e.linked_contribution_id
    OR NOT EXISTS (SELECT FROM contribution o WHERE o.id = e.linked_contribution_id
      AND o.author_participant_id = e.author_id))`;

const OF_COMMENTS = `
  SELECT e.seq, e.author_id, CASE m.kind WHEN 'QUESTION' THEN 'QUESTIONED' ELSE 'COMMENTED' END, 2
  FROM event e JOIN comment m ON m.id = e.comment_id
  WHERE e.type = 'COMMENT_SUBMITTED' AND m.status = 'VISIBLE'
  UNION ALL
  SELECT e.seq, answered.participant_id, 'REPLIED', 1
  FROM event e JOIN comment m ON m.id = e.comment_id
    CROSS JOIN LATERAL (VALUES (m.parent_id), (m.in_reply_to_id)) AS above (id)
    JOIN comment answered ON answered.id = above.id
  WHERE e.type = 'COMMENT_SUBMITTED' AND m.status = 'VISIBLE' AND answered.status = 'VISIBLE'
  UNION ALL
  SELECT e.seq, m.participant_id, 'ANSWER_ACCEPTED', 1
  FROM event e JOIN comment m ON m.id = e.comment_id
  WHERE e.type = 'ANSWER_ACCEPTED' AND m.status = 'VISIBLE'
  UNION ALL
  SELECT e.seq, g.participant_id, 'ASKED_IN_SESSION', 3
  FROM event e JOIN comment m ON m.id = e.comment_id
    JOIN role_grant g ON g.meeting_id = e.meeting_id AND g.role = 'PRESENTER'
      AND (g.session_id IS NULL OR g.session_id = e.session_id)
  WHERE e.type = 'COMMENT_SUBMITTED' AND m.kind = 'QUESTION' AND m.parent_id IS NULL AND m.status = 'VISIBLE'`;

/** Whose words were masked: a redaction is written in the moment of its events. */
const OF_MASKED_WORDS = `
  SELECT e.seq, w.participant_id, 'REDACTED', 1
  FROM event e JOIN redaction_mark k ON k.contribution_id = e.contribution_id
    JOIN redaction r ON r.id = k.redaction_id AND r.created_at = e.occurred_at
    JOIN redacted_passage w ON w.mark_id = k.id
  WHERE e.type = 'CONTRIBUTION_REDACTED' AND w.participant_id IS NOT NULL`;

/** Whoever was told that their words were masked hears that they are shown again: so is a lift written, too. */
const OF_WORDS_SHOWN_AGAIN = `
  SELECT e.seq, n.participant_id, 'REDACTION_LIFTED', 1
  FROM event e JOIN redaction_lift l ON l.created_at = e.occurred_at
    JOIN redaction r ON r.id = l.redaction_id AND r.meeting_id = e.meeting_id
    JOIN event_log masked ON masked.contribution_id = e.contribution_id AND masked.type = 'CONTRIBUTION_REDACTED'
      AND masked.occurred_at = r.created_at
    JOIN notification n ON n.contribution_id = e.contribution_id AND n.seq = masked.seq AND n.kind = 'REDACTED'
  WHERE e.type = 'CONTRIBUTION_REDACTED'`;

/** Whoever stands behind something that went learns that a confirmation of theirs would count for the other text. */
const OF_SUPPORTED = `
  SELECT e.seq, s.participant_id, 'SUPPORTED_MERGED', 3
  FROM event e JOIN contribution c ON c.id = e.contribution_id JOIN contribution target ON target.id = c.merged_into
    JOIN endorsement s ON s.contribution_id = e.contribution_id AND s.ended_at IS NULL AND s.stance <> 'NOT_JOINING'
      AND s.participant_id IS DISTINCT FROM target.author_participant_id
  WHERE e.type = 'CONTRIBUTION_MERGED'`;

/** Whoever stands behind something that was taken apart learns that they may stand behind its parts, which they have not read. */
const OF_SPLIT = `
  SELECT e.seq, s.participant_id, 'SUPPORTED_SPLIT', 3
  FROM event e JOIN contribution c ON c.id = e.contribution_id AND c.status = 'SPLIT'
    JOIN endorsement s ON s.contribution_id = e.contribution_id AND s.ended_at IS NULL AND s.stance <> 'NOT_JOINING'
  WHERE e.type = 'CONTRIBUTION_SPLIT'`;

/** Whoever is gone, or did it, is not told. */
const TOLD = `JOIN participant p ON p.id = t.participant_id AND p.left_at IS NULL AND p.removed_at IS NULL
  WHERE t.participant_id IS DISTINCT FROM e.doer_id`;

/** Each event tells one person one thing: where several rules fit, the nearest. */
export const TELL_ONE_BY_ONE = `
WITH RECURSIVE ${EVENTS}, ${OF_ORIGINS}, told AS (
  SELECT *, NULL::uuid AS about FROM (${OF_OWN_CONTRIBUTION} UNION ALL ${OF_COMMENTS} UNION ALL ${OF_MASKED_WORDS}
    UNION ALL ${OF_WORDS_SHOWN_AGAIN} UNION ALL ${OF_SUPPORTED} UNION ALL ${OF_SPLIT}) one
  UNION ALL SELECT seq, participant_id, kind, rank, about FROM of_origin)
INSERT INTO notification (id, meeting_id, participant_id, seq, first_seq, kind, contribution_id, linked_contribution_id,
  comment_id, happened_at)
SELECT DISTINCT ON (t.seq, t.participant_id) gen_random_uuid(), e.meeting_id, t.participant_id, e.seq, e.seq, t.kind,
  coalesce(t.about, e.contribution_id), CASE WHEN t.about <> e.contribution_id THEN e.contribution_id
    ELSE e.linked_contribution_id END, e.comment_id, e.occurred_at
FROM told t JOIN event e ON e.seq = t.seq ${TOLD}
ORDER BY t.seq, t.participant_id, t.rank, t.about
ON CONFLICT ON CONSTRAINT notification__once DO NOTHING
RETURNING participant_id AS "participantId", id, kind`;

/** Somebody who stands behind the text, and had taken no stance before event `seq`. */
export const joinedBy = (person: string, contribution: string, seq: string) => `
  EXISTS (SELECT FROM endorsement s WHERE s.contribution_id = ${contribution} AND s.participant_id = ${person}
    AND s.ended_at IS NULL AND s.stance <> 'NOT_JOINING')
  AND NOT EXISTS (SELECT FROM event_log before WHERE before.contribution_id = ${contribution}
    AND before.type = 'CONTRIBUTION_ENDORSED' AND before.seq < ${seq} AND before.participant_id = ${person})`;

const GATHERED = `gathered AS (
  SELECT e.meeting_id, t.participant_id, t.kind, e.contribution_id, min(e.seq) AS first_seq, max(e.seq) AS seq,
    max(e.occurred_at) AS occurred_at
  FROM (
    SELECT e.seq, e.author_id AS participant_id, 'ENDORSED' AS kind FROM event e
    WHERE e.type = 'CONTRIBUTION_ENDORSED' AND ${joinedBy('e.doer_id', 'e.contribution_id', 'e.seq')}
    UNION ALL
    SELECT e.seq, e.author_id, 'RETAGGED' FROM event e WHERE e.type = 'CONTRIBUTION_RETAGGED'
    UNION ALL
    SELECT e.seq, s.participant_id, 'CONFIRMATION_ASKED'
    FROM event e JOIN contribution c ON c.id = e.contribution_id
      JOIN endorsement s ON s.contribution_id = c.id AND s.ended_at IS NULL AND s.stance <> 'NOT_JOINING'
    WHERE e.type = 'CONTRIBUTION_REVISED' AND ${standingOf('s.revision_number')} = 'ASKS_AGAIN') t
  JOIN event e ON e.seq = t.seq ${TOLD}
  GROUP BY 1, 2, 3, 4)`;

/** What was not yet seen grows; what was seen stays, and a new one begins. */
export const TELL_GATHERED = `
WITH ${EVENTS}, ${GATHERED},
grown AS (
  UPDATE notification n SET seq = g.seq, happened_at = g.occurred_at, mailed_at = NULL
  FROM gathered g
  WHERE n.contribution_id = g.contribution_id AND n.participant_id = g.participant_id AND n.kind = g.kind
    AND n.seq < g.seq AND n.seq > coalesce(
      (SELECT r.seen_seq FROM notification_reading r WHERE r.participant_id = g.participant_id), 0)
  RETURNING n.participant_id, n.kind, n.contribution_id),
begun AS (
  INSERT INTO notification (id, meeting_id, participant_id, seq, first_seq, kind, contribution_id, happened_at)
  SELECT gen_random_uuid(), g.meeting_id, g.participant_id, g.seq, g.first_seq, g.kind, g.contribution_id, g.occurred_at
  FROM gathered g
  WHERE NOT EXISTS (SELECT FROM grown WHERE grown.participant_id = g.participant_id AND grown.kind = g.kind
    AND grown.contribution_id = g.contribution_id)
  ON CONFLICT ON CONSTRAINT notification__once DO NOTHING
  RETURNING participant_id)
SELECT participant_id AS "participantId" FROM grown UNION SELECT participant_id FROM begun`;
