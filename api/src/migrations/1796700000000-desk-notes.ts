/** Notes of the desk about what is before it: written once, taken back by whoever wrote them, and by nobody changed. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DESK_NOTE_CHECKS } from '../modules/moderation/data/desk-note.constraints.js';
import { checkLines, oneOf } from '../platform/database/checks.js';
import { MEETING_CHANGE_TYPES } from '../platform/events/event-types.js';

const NOTES = `
CREATE TABLE desk_note (
  id uuid NOT NULL CONSTRAINT desk_note__pk PRIMARY KEY,
  meeting_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  text text,
  created_at timestamptz NOT NULL,
  withdrawn_at timestamptz,
  CONSTRAINT desk_note__contribution FOREIGN KEY (meeting_id, contribution_id) REFERENCES contribution (meeting_id, id),
  CONSTRAINT desk_note__writer FOREIGN KEY (meeting_id, participant_id) REFERENCES participant (meeting_id, id),
${checkLines(DESK_NOTE_CHECKS)}
);
CREATE INDEX desk_note__by_contribution ON desk_note (contribution_id, created_at);
CREATE INDEX desk_note__by_writer ON desk_note (participant_id);
CREATE TRIGGER desk_note__by_nobody_erased BEFORE INSERT ON desk_note
  FOR EACH ROW EXECUTE FUNCTION participant_still_writes('participant_id');
`;

/** An own text is nobody's to write notes about; and what stands in a note stands, or is gone. */
const GUARDS = `
CREATE FUNCTION desk_note_of_others() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM contribution WHERE id = NEW.contribution_id
    AND author_participant_id = NEW.participant_id) THEN
    RAISE EXCEPTION 'nobody writes notes of the desk about an own text'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'desk_note__of_others', TABLE = 'desk_note';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER desk_note__of_others BEFORE INSERT ON desk_note
  FOR EACH ROW EXECUTE FUNCTION desk_note_of_others();

CREATE FUNCTION desk_note_only_withdrawn() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL
    OR (NEW.id, NEW.meeting_id, NEW.contribution_id, NEW.participant_id, NEW.created_at)
      IS DISTINCT FROM (OLD.id, OLD.meeting_id, OLD.contribution_id, OLD.participant_id, OLD.created_at) THEN
    RAISE EXCEPTION 'a note of the desk is withdrawn, and not changed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'desk_note__only_withdrawn', TABLE = 'desk_note';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER desk_note__only_withdrawn BEFORE UPDATE ON desk_note
  FOR EACH ROW EXECUTE FUNCTION desk_note_only_withdrawn();
`;

const TOLD = `
ALTER TABLE event_log
  DROP CONSTRAINT event_log__type_is_known,
  ADD CONSTRAINT event_log__type_is_known CHECK (${oneOf('type', MEETING_CHANGE_TYPES)});
`;

export class DeskNotes1796700000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [NOTES, GUARDS, TOLD]) await queryRunner.query(piece);
  }

  /** Events tell of it: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
