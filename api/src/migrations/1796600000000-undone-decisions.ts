/** Undone decisions: taken back once, by whoever took them, as long as nothing else was done to the contribution. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { UNDOABLE_CHECKS } from '../modules/moderation/data/moderation-decision.constraints.js';
import { NOTIFICATION_CHECKS } from '../modules/notifications/data/notification.constraints.js';
import { addedChecks, oneOf } from '../platform/database/checks.js';
import { MEETING_CHANGE_TYPES } from '../platform/events/event-types.js';

const UNDOABLE = `
ALTER TABLE moderation_decision
  ADD COLUMN version integer,
  ADD COLUMN waited_since timestamptz,
  ADD CONSTRAINT moderation_decision__as_taken UNIQUE (id, contribution_id, participant_id),
${addedChecks(UNDOABLE_CHECKS)};
`;

const UNDOS = `
CREATE TABLE decision_undo (
  id uuid NOT NULL CONSTRAINT decision_undo__pk PRIMARY KEY,
  decision_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT decision_undo__once UNIQUE (decision_id),
  CONSTRAINT decision_undo__by_who_took_it FOREIGN KEY (decision_id, contribution_id, participant_id)
    REFERENCES moderation_decision (id, contribution_id, participant_id)
);
CREATE TRIGGER decision_undo__is_immutable BEFORE UPDATE OR DELETE ON decision_undo
  FOR EACH ROW EXECUTE FUNCTION aportes_refuse_change();
`;

/** Written before the contribution moves, and with it: whoever acts at the same moment is waited for. */
const OF_THE_LAST = `
CREATE FUNCTION decision_undo_of_the_last() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM contribution WHERE id = NEW.contribution_id FOR NO KEY UPDATE;
  IF NOT EXISTS (SELECT FROM moderation_decision d JOIN contribution c ON c.id = d.contribution_id
    WHERE d.id = NEW.decision_id AND d.version = c.version AND d.to_status = c.status) THEN
    RAISE EXCEPTION 'a decision is undone until somebody has acted on it'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'decision_undo__of_the_last', TABLE = 'decision_undo';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decision_undo__of_the_last BEFORE INSERT ON decision_undo
  FOR EACH ROW EXECUTE FUNCTION decision_undo_of_the_last();
`;

const TOLD = `
ALTER TABLE event_log
  DROP CONSTRAINT event_log__type_is_known,
  ADD CONSTRAINT event_log__type_is_known CHECK (${oneOf('type', MEETING_CHANGE_TYPES)});
ALTER TABLE notification
  DROP CONSTRAINT notification__kind_is_known,
  ADD CONSTRAINT notification__kind_is_known CHECK (${NOTIFICATION_CHECKS.notification__kind_is_known});
`;

export class UndoneDecisions1796600000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [UNDOABLE, UNDOS, OF_THE_LAST, TOLD]) await queryRunner.query(piece);
  }

  /** Events tell of it: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
