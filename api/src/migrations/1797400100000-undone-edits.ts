/** Decisions about edits are taken back too: which version each made, what everybody read before, and since when it had waited. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { UNDOABLE_EDIT_CHECKS } from '../modules/moderation/data/moderation-decision.constraints.js';
import { NOTIFICATION_CHECKS } from '../modules/notifications/data/notification.constraints.js';
import { addedChecks, oneOf } from '../platform/database/checks.js';
import { MEETING_CHANGE_TYPES } from '../platform/events/event-types.js';

/** Taken back, an edit is decided about anew: only of those that stand there is one a version. */
const UNDOABLE = `
ALTER TABLE edit_decision
  DROP CONSTRAINT edit_decision__one_a_version,
  ADD COLUMN version integer,
  ADD COLUMN acts integer,
  ADD COLUMN waited_since timestamptz,
  ADD COLUMN shown_number integer,
  ADD CONSTRAINT edit_decision__as_taken UNIQUE (id, contribution_id, participant_id),
  ADD CONSTRAINT edit_decision__shown FOREIGN KEY (contribution_id, shown_number)
    REFERENCES contribution_revision (contribution_id, number),
${addedChecks(UNDOABLE_EDIT_CHECKS)};
CREATE INDEX edit_decision__by_version ON edit_decision (contribution_id, revision_number);
`;

const UNDOS = `
CREATE TABLE edit_decision_undo (
  id uuid NOT NULL CONSTRAINT edit_decision_undo__pk PRIMARY KEY,
  decision_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT edit_decision_undo__once UNIQUE (decision_id),
  CONSTRAINT edit_decision_undo__by_who_took_it FOREIGN KEY (decision_id, contribution_id, participant_id)
    REFERENCES edit_decision (id, contribution_id, participant_id)
);
CREATE TRIGGER edit_decision_undo__is_immutable BEFORE UPDATE OR DELETE ON edit_decision_undo
  FOR EACH ROW EXECUTE FUNCTION aportes_refuse_change();
`;

const ONE_STANDS = `
CREATE FUNCTION edit_decision_one_a_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM contribution WHERE id = NEW.contribution_id FOR NO KEY UPDATE;
  IF EXISTS (SELECT FROM edit_decision d
    WHERE d.contribution_id = NEW.contribution_id AND d.revision_number = NEW.revision_number
      AND NOT EXISTS (SELECT FROM edit_decision_undo u WHERE u.decision_id = d.id)) THEN
    RAISE EXCEPTION 'an edit is decided about once'
      USING ERRCODE = 'unique_violation', CONSTRAINT = 'edit_decision__one_a_version', TABLE = 'edit_decision';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER edit_decision__one_a_version BEFORE INSERT ON edit_decision
  FOR EACH ROW EXECUTE FUNCTION edit_decision_one_a_version();
`;

/** Written before the contribution moves, and with it: whoever acts at the same moment is waited for. */
const OF_THE_LAST = `
CREATE FUNCTION edit_decision_undo_of_the_last() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM contribution WHERE id = NEW.contribution_id FOR NO KEY UPDATE;
  IF NOT EXISTS (SELECT FROM edit_decision d JOIN contribution c ON c.id = d.contribution_id
    WHERE d.id = NEW.decision_id AND d.acts = c.version - c.attribution_changes AND c.status = 'ACCEPTED') THEN
    RAISE EXCEPTION 'a decision about an edit is undone until somebody has acted on it'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'edit_decision_undo__of_the_last', TABLE = 'edit_decision_undo';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER edit_decision_undo__of_the_last BEFORE INSERT ON edit_decision_undo
  FOR EACH ROW EXECUTE FUNCTION edit_decision_undo_of_the_last();
`;

const TOLD = `
ALTER TABLE event_log
  DROP CONSTRAINT event_log__type_is_known,
  ADD CONSTRAINT event_log__type_is_known CHECK (${oneOf('type', MEETING_CHANGE_TYPES)});
ALTER TABLE notification
  DROP CONSTRAINT notification__kind_is_known,
  ADD CONSTRAINT notification__kind_is_known CHECK (${NOTIFICATION_CHECKS.notification__kind_is_known});
`;

export class UndoneEdits1797400100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [UNDOABLE, UNDOS, ONE_STANDS, OF_THE_LAST, TOLD]) await queryRunner.query(piece);
  }

  /** Edits were decided about anew by it: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
