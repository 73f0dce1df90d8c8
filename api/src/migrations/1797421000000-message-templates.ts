/** Saved messages to authors, kept by the desk of a meeting for all who run it. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MESSAGE_TEMPLATE_CHECKS } from '../modules/moderation/templates/data/message-template.constraints.js';
import { checkLines } from '../platform/database/checks.js';

const TEMPLATES = `
CREATE TABLE message_template (
  id uuid NOT NULL CONSTRAINT message_template__pk PRIMARY KEY,
  meeting_id uuid NOT NULL CONSTRAINT message_template__meeting REFERENCES meeting (id),
  participant_id uuid NOT NULL,
  purpose text NOT NULL,
  language text NOT NULL,
  title text,
  text text,
  version integer NOT NULL,
  saved_at timestamptz NOT NULL,
  CONSTRAINT message_template__keeper FOREIGN KEY (meeting_id, participant_id) REFERENCES participant (meeting_id, id),
${checkLines(MESSAGE_TEMPLATE_CHECKS)}
);
CREATE INDEX message_template__of_meeting ON message_template (meeting_id, title, id) WHERE title IS NOT NULL;
CREATE INDEX message_template__by_keeper ON message_template (participant_id);
CREATE TRIGGER message_template__by_nobody_erased BEFORE INSERT OR UPDATE ON message_template
  FOR EACH ROW EXECUTE FUNCTION participant_still_writes('participant_id');
`;

/** Each change makes the next version; what was removed does not come back. */
const GUARD = `
CREATE FUNCTION message_template_goes_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.title IS NULL OR NEW.version <> OLD.version + 1
    OR (NEW.id, NEW.meeting_id, NEW.purpose) IS DISTINCT FROM (OLD.id, OLD.meeting_id, OLD.purpose) THEN
    RAISE EXCEPTION 'a saved message is changed version by version, until it is removed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'message_template__goes_on', TABLE = 'message_template';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER message_template__goes_on BEFORE UPDATE ON message_template
  FOR EACH ROW EXECUTE FUNCTION message_template_goes_on();
`;

export class MessageTemplates1797421000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [TEMPLATES, GUARD]) await queryRunner.query(piece);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE message_template; DROP FUNCTION message_template_goes_on()');
  }
}
