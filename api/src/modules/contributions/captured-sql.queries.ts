/** What is known of a contribution `c` that a rapporteur captured, as SQL; NULL for every other. */

/** Corrected once everybody reads a version by its speaker's own hand. */
export const CONFIRMATION = `CASE WHEN c.capture_mode = 'SCRIBE' THEN coalesce(
    (SELECT s.answer FROM speaker_answer s WHERE s.contribution_id = c.id),
    (SELECT 'CORRECTED' FROM contribution_revision v WHERE v.contribution_id = c.id
       AND v.author_participant_id = c.author_participant_id AND v.number <= c.current_revision_number LIMIT 1),
    'AWAITED') END`;

/** Whoever captured it, as long as another rapporteur of its session could decide about it. */
export const STANDS_BACK = `CASE WHEN c.capture_mode = 'SCRIBE' AND EXISTS (
    SELECT FROM role_grant g JOIN participant p ON p.id = g.participant_id
    WHERE g.meeting_id = c.meeting_id AND g.role = 'RAPPORTEUR'
      AND (g.session_id IS NULL OR g.session_id = c.session_id)
      AND p.left_at IS NULL AND p.removed_at IS NULL
      AND g.participant_id <> c.captured_by AND g.participant_id IS DISTINCT FROM c.author_participant_id)
  THEN c.captured_by END`;
