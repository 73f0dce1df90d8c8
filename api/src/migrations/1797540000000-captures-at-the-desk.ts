/** What was captured can always be decided about once it was appealed, and is in nobody’s hand once it was disowned. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever captured it is no other rapporteur: they leave it to whoever declined it, who would leave it to them. */
const DECLINER = `
CREATE OR REPLACE FUNCTION appeal_decliner(appealed uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT d.participant_id FROM appeal a JOIN moderation_decision d ON d.id = a.decision_id
    JOIN contribution c ON c.id = a.contribution_id
  WHERE a.contribution_id = appealed AND EXISTS (
    SELECT FROM role_grant g JOIN participant p ON p.id = g.participant_id
    WHERE g.meeting_id = c.meeting_id AND g.role = 'RAPPORTEUR' AND (g.session_id IS NULL OR g.session_id = c.session_id)
      AND p.left_at IS NULL AND p.removed_at IS NULL
      AND p.id <> d.participant_id AND p.id IS DISTINCT FROM c.author_participant_id
      AND p.id IS DISTINCT FROM c.captured_by)
$$;
`;

/** Whoever has an edit in hand has no longer what waits in its place. */
const UNCLAIMED = `
DROP TRIGGER contribution__unclaimed ON contribution;
CREATE TRIGGER contribution__unclaimed AFTER UPDATE ON contribution
  FOR EACH ROW WHEN (OLD.waiting_since IS NOT NULL AND (NEW.waiting_since IS NULL
    OR OLD.waiting_revision_number IS NOT NULL AND NEW.waiting_revision_number IS NULL))
  EXECUTE FUNCTION contribution_unclaimed();
`;

export class CapturesAtTheDesk1797540000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [DECLINER, UNCLAIMED]) await queryRunner.query(piece);
  }

  /** Appeals were decided about by it: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
