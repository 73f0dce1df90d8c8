/** Claims: who has in hand what waits at the desk; the status of a text moves with them. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CLAIM_CHECKS } from '../modules/moderation/data/claim.constraints.js';
import { checkLines, oneOf } from '../platform/database/checks.js';
import { MEETING_CHANGE_TYPES } from '../platform/events/event-types.js';
import { STATUS_MOVE } from './first/contributions.sql.js';

const CLAIMS = `
CREATE TABLE claim (
  contribution_id uuid NOT NULL CONSTRAINT claim__one_a_contribution PRIMARY KEY,
  meeting_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  claimed_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT claim__contribution FOREIGN KEY (meeting_id, contribution_id) REFERENCES contribution (meeting_id, id),
  CONSTRAINT claim__holder FOREIGN KEY (meeting_id, participant_id) REFERENCES participant (meeting_id, id),
${checkLines(CLAIM_CHECKS)}
);
CREATE INDEX claim__by_holder ON claim (participant_id);
CREATE TRIGGER claim__by_nobody_erased BEFORE INSERT ON claim
  FOR EACH ROW EXECUTE FUNCTION participant_still_writes('participant_id');
`;

/** A text is in review as long as somebody has it; where nothing waits any more, nobody has it. */
const IN_STEP = `
CREATE FUNCTION claim_moves_status() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE contribution SET status = 'IN_REVIEW' WHERE id = NEW.contribution_id AND status = 'SUBMITTED';
  ELSE
    UPDATE contribution SET status = 'SUBMITTED' WHERE id = OLD.contribution_id AND status = 'IN_REVIEW';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER claim__moves_status AFTER INSERT OR DELETE ON claim
  FOR EACH ROW EXECUTE FUNCTION claim_moves_status();

CREATE FUNCTION contribution_unclaimed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM claim WHERE contribution_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER contribution__unclaimed AFTER UPDATE ON contribution
  FOR EACH ROW WHEN (OLD.waiting_since IS NOT NULL AND NEW.waiting_since IS NULL)
  EXECUTE FUNCTION contribution_unclaimed();
`;

/** Nothing is declined, or sent back, that nobody has had in hand. */
const MOVES = STATUS_MOVE;

/** It expires at once, and holds no text: whoever takes a role away waits for nobody who decides. */
const WITH_THE_ROLE = `
CREATE FUNCTION claim_ends_with_the_role() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  leaving CONSTANT uuid := to_jsonb(OLD) ->> TG_ARGV[0];
BEGIN
  UPDATE claim k SET expires_at = greatest(k.claimed_at, least(k.expires_at, now()))
  FROM contribution c
  WHERE k.participant_id = leaving AND c.id = k.contribution_id
    AND NOT EXISTS (SELECT FROM role_grant g JOIN participant p ON p.id = g.participant_id
      WHERE g.participant_id = leaving AND g.role = 'RAPPORTEUR' AND p.left_at IS NULL AND p.removed_at IS NULL
        AND (g.session_id IS NULL OR g.session_id = c.session_id));
  RETURN NULL;
END $$;
CREATE TRIGGER role_grant__ends_claims AFTER DELETE ON role_grant
  FOR EACH ROW EXECUTE FUNCTION claim_ends_with_the_role('participant_id');
CREATE TRIGGER participant__ends_claims AFTER UPDATE OF left_at, removed_at ON participant
  FOR EACH ROW EXECUTE FUNCTION claim_ends_with_the_role('id');
`;

const TOLD = `
ALTER TABLE event_log
  DROP CONSTRAINT event_log__type_is_known,
  ADD CONSTRAINT event_log__type_is_known CHECK (${oneOf('type', MEETING_CHANGE_TYPES)});
`;

export class Claims1796500000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [CLAIMS, IN_STEP, MOVES, WITH_THE_ROLE, TOLD]) await queryRunner.query(piece);
  }

  /** Events tell of it: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
