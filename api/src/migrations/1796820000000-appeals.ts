/** Appeals: what was declined comes back once, and another rapporteur decides about it where there is one. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPEAL_CHECKS } from '../modules/moderation/data/appeal.constraints.js';
import { NOTIFICATION_CHECKS } from '../modules/notifications/data/notification.constraints.js';
import { checkLines, oneOf } from '../platform/database/checks.js';
import { MEETING_CHANGE_TYPES } from '../platform/events/event-types.js';
import { ERASURE_DOOR } from './erasure/door.sql.js';

const APPEALS = `
CREATE TABLE appeal (
  id uuid NOT NULL CONSTRAINT appeal__pk PRIMARY KEY,
  meeting_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  decision_id uuid NOT NULL CONSTRAINT appeal__decision REFERENCES moderation_decision (id),
  participant_id uuid NOT NULL,
  text text NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT appeal__once UNIQUE (contribution_id),
  CONSTRAINT appeal__contribution FOREIGN KEY (meeting_id, contribution_id) REFERENCES contribution (meeting_id, id),
  CONSTRAINT appeal__participant FOREIGN KEY (meeting_id, participant_id) REFERENCES participant (meeting_id, id),
${checkLines(APPEAL_CHECKS)}
);
CREATE TRIGGER appeal__is_immutable BEFORE UPDATE OR DELETE ON appeal
  FOR EACH ROW EXECUTE FUNCTION words_are_only_emptied('text');
CREATE TRIGGER appeal__by_nobody_erased BEFORE INSERT ON appeal
  FOR EACH ROW EXECUTE FUNCTION participant_still_writes('participant_id');
`;

/** Written before the contribution moves, and with it. */
const OF_A_REFUSAL = `
CREATE FUNCTION appeal_of_a_refusal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM contribution WHERE id = NEW.contribution_id FOR NO KEY UPDATE;
  IF NOT EXISTS (SELECT FROM contribution c JOIN moderation_decision d ON d.contribution_id = c.id
    WHERE c.id = NEW.contribution_id AND c.status = 'DECLINED' AND c.author_participant_id = NEW.participant_id
      AND d.id = NEW.decision_id AND d.to_status = 'DECLINED'
      AND NOT EXISTS (SELECT FROM decision_undo u WHERE u.decision_id = d.id)) THEN
    RAISE EXCEPTION 'an author appeals what is declined'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'appeal__of_a_refusal', TABLE = 'appeal';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER appeal__of_a_refusal BEFORE INSERT ON appeal
  FOR EACH ROW EXECUTE FUNCTION appeal_of_a_refusal();
`;

/** Whoever declined it; null where there was no appeal, or nobody else could decide about it. */
const BY_ANOTHER = `
CREATE FUNCTION appeal_decliner(appealed uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT d.participant_id FROM appeal a JOIN moderation_decision d ON d.id = a.decision_id
    JOIN contribution c ON c.id = a.contribution_id
  WHERE a.contribution_id = appealed AND EXISTS (
    SELECT FROM role_grant g JOIN participant p ON p.id = g.participant_id
    WHERE g.meeting_id = c.meeting_id AND g.role = 'RAPPORTEUR' AND (g.session_id IS NULL OR g.session_id = c.session_id)
      AND p.left_at IS NULL AND p.removed_at IS NULL
      AND p.id <> d.participant_id AND p.id IS DISTINCT FROM c.author_participant_id)
$$;

CREATE FUNCTION appeal_is_for_another() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF appeal_decliner(NEW.contribution_id) = NEW.participant_id THEN
    RAISE EXCEPTION 'whoever declined it leaves the appeal to another rapporteur'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'appeal__is_for_another', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER claim__appeal_is_for_another BEFORE INSERT ON claim
  FOR EACH ROW EXECUTE FUNCTION appeal_is_for_another();
CREATE TRIGGER moderation_decision__appeal_is_for_another BEFORE INSERT ON moderation_decision
  FOR EACH ROW EXECUTE FUNCTION appeal_is_for_another();
`;

const TOLD = `
ALTER TABLE event_log
  DROP CONSTRAINT event_log__type_is_known,
  ADD CONSTRAINT event_log__type_is_known CHECK (${oneOf('type', MEETING_CHANGE_TYPES)});
ALTER TABLE notification
  DROP CONSTRAINT notification__kind_is_known,
  ADD CONSTRAINT notification__kind_is_known CHECK (${NOTIFICATION_CHECKS.notification__kind_is_known});
`;

export class Appeals1796820000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [APPEALS, OF_A_REFUSAL, BY_ANOTHER, ERASURE_DOOR, TOLD])
      await queryRunner.query(piece);
  }

  /** Events tell of it: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
