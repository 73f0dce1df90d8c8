/** Support that a session hides until it closes: no order counts it, and closing shows it. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SUPPORT_CHECKS } from '../modules/meetings/data/meeting.constraints.js';
import { addedChecks, oneOf } from '../platform/database/checks.js';
import { MEETING_CHANGE_TYPES } from '../platform/events/event-types.js';

/** Kept beside each contribution, so that an order over many sessions has its index. */
const COLUMNS = `
ALTER TABLE session ADD COLUMN support_hidden boolean NOT NULL DEFAULT false,
${addedChecks(SUPPORT_CHECKS)};
ALTER TABLE contribution ADD COLUMN support_hidden boolean NOT NULL DEFAULT false;
DROP INDEX contribution__most_endorsed, contribution__wall_most_endorsed;
CREATE INDEX contribution__most_endorsed ON contribution
  (meeting_id, (CASE WHEN support_hidden THEN 0 ELSE endorsement_count END) DESC, id DESC) WHERE status = 'ACCEPTED';
CREATE INDEX contribution__wall_most_endorsed ON contribution
  (session_id, (CASE WHEN support_hidden THEN 0 ELSE endorsement_count END) DESC, id DESC);
`;

/** A contribution that comes in waits for a session that is just being changed, and the other way round. */
const TRIGGERS = `
CREATE FUNCTION contribution_support_hidden() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.support_hidden := coalesce((SELECT s.support_hidden FROM session s WHERE s.id = NEW.session_id FOR SHARE), false);
  RETURN NEW;
END $$;
CREATE TRIGGER contribution__support_hidden BEFORE INSERT OR UPDATE OF session_id ON contribution
  FOR EACH ROW EXECUTE FUNCTION contribution_support_hidden();

CREATE FUNCTION session_support_hidden() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE contribution SET support_hidden = NEW.support_hidden WHERE session_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER session__support_hidden AFTER UPDATE OF support_hidden ON session
  FOR EACH ROW WHEN (OLD.support_hidden <> NEW.support_hidden) EXECUTE FUNCTION session_support_hidden();
`;

const EVENTS = `
ALTER TABLE event_log
  DROP CONSTRAINT event_log__type_is_known,
  ADD CONSTRAINT event_log__type_is_known CHECK (${oneOf('type', MEETING_CHANGE_TYPES)})`;

export class HiddenSupport1796000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [COLUMNS, TRIGGERS, EVENTS]) await queryRunner.query(piece);
  }

  /** Events tell of it: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
