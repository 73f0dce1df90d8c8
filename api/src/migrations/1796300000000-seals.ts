/** Requests to open the seal of what is not attributable: by two of the secretariat, answered once, for a while. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { NOTIFICATION_CHECKS } from '../modules/notifications/data/notification.constraints.js';
import { SEAL_OPENING_CHECKS } from '../modules/seals/data/seal-opening.constraints.js';
import { checkLines, oneOf } from '../platform/database/checks.js';
import { MEETING_CHANGE_TYPES } from '../platform/events/event-types.js';

const OPENINGS = `
CREATE TABLE seal_opening (
  id uuid NOT NULL CONSTRAINT seal_opening__pk PRIMARY KEY,
  meeting_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  asked_by uuid NOT NULL,
  asked_at timestamptz NOT NULL,
  reason text NOT NULL,
  language text NOT NULL,
  expires_at timestamptz NOT NULL,
  verdict text,
  answered_by uuid,
  answered_at timestamptz,
  open_until timestamptz,
  CONSTRAINT seal_opening__contribution FOREIGN KEY (meeting_id, contribution_id)
    REFERENCES contribution (meeting_id, id),
  CONSTRAINT seal_opening__asker FOREIGN KEY (meeting_id, asked_by) REFERENCES participant (meeting_id, id),
  CONSTRAINT seal_opening__second FOREIGN KEY (meeting_id, answered_by) REFERENCES participant (meeting_id, id),
${checkLines(SEAL_OPENING_CHECKS)}
);
CREATE INDEX seal_opening__by_contribution ON seal_opening (contribution_id, asked_at, id);
CREATE INDEX seal_opening__by_asker ON seal_opening (asked_by);
CREATE INDEX seal_opening__by_second ON seal_opening (answered_by) WHERE answered_by IS NOT NULL;
CREATE UNIQUE INDEX seal_opening__one_waits ON seal_opening (contribution_id) WHERE verdict IS NULL;
`;

/** Who acts is of the secretariat at that moment: a role that is just being taken away is waited for. */
const RULES = `
CREATE FUNCTION seal_opening_refuse(rule text, words text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%', words USING ERRCODE = 'check_violation', CONSTRAINT = rule, TABLE = 'seal_opening';
END $$;

CREATE FUNCTION seal_opening_by_the_rules() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  answers CONSTANT text[] := '{verdict,answered_by,answered_at,open_until}';
  acting uuid[];
BEGIN
  IF TG_OP = 'INSERT' AND NEW.verdict IS NOT NULL
    OR TG_OP = 'UPDATE' AND (OLD.verdict IS NOT NULL OR NEW.verdict IS NULL
      OR to_jsonb(NEW) - answers <> to_jsonb(OLD) - answers) THEN
    PERFORM seal_opening_refuse('seal_opening__answered_once', 'a request is answered once, and never rewritten');
  END IF;
  IF NEW.verdict = 'LAPSED' THEN
    RETURN NEW;
  END IF;
  acting := CASE NEW.verdict WHEN 'AGREED' THEN ARRAY[NEW.asked_by, NEW.answered_by]
    WHEN 'DECLINED' THEN ARRAY[NEW.answered_by] ELSE ARRAY[NEW.asked_by] END;
  PERFORM FROM role_grant WHERE participant_id = ANY(acting) AND role = 'SECRETARIAT' FOR SHARE;
  IF EXISTS (SELECT FROM unnest(acting) AS actor (id) WHERE NOT EXISTS (
    SELECT FROM role_grant g JOIN participant p ON p.id = g.participant_id
    WHERE p.id = actor.id AND g.meeting_id = NEW.meeting_id AND g.role = 'SECRETARIAT'
      AND p.left_at IS NULL AND p.removed_at IS NULL)) THEN
    PERFORM seal_opening_refuse('seal_opening__of_the_secretariat', 'whoever opens a seal is of the secretariat');
  END IF;
  IF EXISTS (SELECT FROM contribution c WHERE c.id = NEW.contribution_id AND c.author_participant_id = ANY(acting)) THEN
    PERFORM seal_opening_refuse('seal_opening__not_in_an_own_matter', 'an author opens no seal of the own');
  END IF;
  IF NEW.verdict IS DISTINCT FROM 'DECLINED' AND NOT EXISTS (SELECT FROM contribution c
    WHERE c.id = NEW.contribution_id AND c.attribution_level = 'NON_ATTRIBUTABLE'
      AND c.author_participant_id IS NOT NULL AND c.status <> 'DRAFT') THEN
    PERFORM seal_opening_refuse('seal_opening__of_what_is_sealed', 'only what is not attributable has a seal');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER seal_opening__by_the_rules BEFORE INSERT OR UPDATE ON seal_opening
  FOR EACH ROW EXECUTE FUNCTION seal_opening_by_the_rules();
`;

const TOLD = `
ALTER TABLE event_log
  DROP CONSTRAINT event_log__type_is_known,
  ADD CONSTRAINT event_log__type_is_known CHECK (${oneOf('type', MEETING_CHANGE_TYPES)});
ALTER TABLE notification
  DROP CONSTRAINT notification__kind_is_known,
  ADD CONSTRAINT notification__kind_is_known CHECK (${NOTIFICATION_CHECKS.notification__kind_is_known});
`;

export class Seals1796300000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [OPENINGS, RULES, TOLD]) await queryRunner.query(piece);
  }

  /** Events tell of it: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
