/** Speakers' lists, what is captured of interventions, and what their speakers say to it. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CAPTURED_CHECKS } from '../modules/contributions/data/contribution.constraints.js';
import { DRAFT_FORM_CHECKS } from '../modules/contributions/data/draft.entity.js';
import { NOTIFICATION_CHECKS } from '../modules/notifications/data/notification.constraints.js';
import { SPEAKER_ANSWER_CHECKS, TURN_CHECKS } from '../modules/scribe/data/scribe.constraints.js';
import { addedChecks, checkLines, oneOf } from '../platform/database/checks.js';
import { MEETING_CHANGE_TYPES } from '../platform/events/event-types.js';

/** Of somebody who is not on the list of participants there is no author. */
const CAPTURED = `
ALTER TABLE contribution
  DROP CONSTRAINT IF EXISTS contribution__only_imports_lack_an_author;
ALTER TABLE contribution
  ADD COLUMN captured_by uuid,
  ADD CONSTRAINT contribution__scribe FOREIGN KEY (meeting_id, captured_by) REFERENCES participant (meeting_id, id),
${addedChecks(CAPTURED_CHECKS)};
`;

const TURNS = `
CREATE TABLE speaking_turn (
  id uuid NOT NULL CONSTRAINT speaking_turn__pk PRIMARY KEY,
  meeting_id uuid NOT NULL,
  session_id uuid NOT NULL,
  participant_id uuid,
  label text,
  capacity text NOT NULL,
  position integer NOT NULL,
  scribe_id uuid,
  started_at timestamptz,
  ended_at timestamptz,
  contribution_id uuid,
  CONSTRAINT speaking_turn__in_order UNIQUE (session_id, position) DEFERRABLE INITIALLY IMMEDIATE,
  CONSTRAINT speaking_turn__captured_once UNIQUE (contribution_id),
  CONSTRAINT speaking_turn__session FOREIGN KEY (meeting_id, session_id) REFERENCES session (meeting_id, id),
  CONSTRAINT speaking_turn__speaker FOREIGN KEY (meeting_id, participant_id) REFERENCES participant (meeting_id, id),
  CONSTRAINT speaking_turn__scribe FOREIGN KEY (meeting_id, scribe_id) REFERENCES participant (meeting_id, id),
  CONSTRAINT speaking_turn__contribution FOREIGN KEY (meeting_id, contribution_id) REFERENCES contribution (meeting_id, id),
${checkLines(TURN_CHECKS)}
);
CREATE UNIQUE INDEX speaking_turn__one_speaks ON speaking_turn (session_id)
  WHERE started_at IS NOT NULL AND ended_at IS NULL;
CREATE TRIGGER speaking_turn__by_nobody_erased BEFORE INSERT ON speaking_turn
  FOR EACH ROW EXECUTE FUNCTION participant_still_writes('participant_id');
`;

/** Who spoke stays who spoke: a turn goes on from waiting to spoken, and what was captured of it is captured once. */
const ONWARD = `
CREATE FUNCTION speaking_turn_onward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.started_at IS NULL THEN RETURN OLD; END IF;
  ELSIF (NEW.id, NEW.session_id, NEW.participant_id, NEW.label, NEW.capacity)
      IS NOT DISTINCT FROM (OLD.id, OLD.session_id, OLD.participant_id, OLD.label, OLD.capacity)
    AND (OLD.started_at IS NULL OR NEW.started_at = OLD.started_at)
    AND (OLD.ended_at IS NULL OR NEW.ended_at = OLD.ended_at)
    AND (OLD.contribution_id IS NULL OR NEW.contribution_id = OLD.contribution_id) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a turn at the floor goes onward'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'speaking_turn__goes_onward', TABLE = 'speaking_turn';
END $$;
CREATE TRIGGER speaking_turn__goes_onward BEFORE UPDATE OR DELETE ON speaking_turn
  FOR EACH ROW EXECUTE FUNCTION speaking_turn_onward();
`;

/** Only the speaker answers, and once: what was answered is not changed. */
const ANSWERS = `
CREATE TABLE speaker_answer (
  id uuid NOT NULL CONSTRAINT speaker_answer__pk PRIMARY KEY,
  meeting_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  revision_number integer NOT NULL,
  participant_id uuid NOT NULL,
  answer text NOT NULL,
  answered_at timestamptz NOT NULL,
  CONSTRAINT speaker_answer__once UNIQUE (contribution_id),
  CONSTRAINT speaker_answer__revision FOREIGN KEY (contribution_id, revision_number)
    REFERENCES contribution_revision (contribution_id, number),
  CONSTRAINT speaker_answer__speaker FOREIGN KEY (meeting_id, participant_id) REFERENCES participant (meeting_id, id),
${checkLines(SPEAKER_ANSWER_CHECKS)}
);
CREATE TRIGGER speaker_answer__is_immutable BEFORE UPDATE OR DELETE ON speaker_answer
  FOR EACH ROW EXECUTE FUNCTION aportes_refuse_change();
CREATE FUNCTION speaker_answer_of_the_speaker() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM contribution c WHERE c.id = NEW.contribution_id AND c.capture_mode = 'SCRIBE'
    AND c.author_participant_id = NEW.participant_id) THEN
    RAISE EXCEPTION 'only the speaker answers'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'speaker_answer__of_the_speaker', TABLE = 'speaker_answer';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER speaker_answer__of_the_speaker BEFORE INSERT ON speaker_answer
  FOR EACH ROW EXECUTE FUNCTION speaker_answer_of_the_speaker();
`;

const DRAFTS = `
ALTER TABLE draft
  DROP CONSTRAINT draft__form_is_known,
  DROP CONSTRAINT draft__contributions_are_for_a_session,
  DROP CONSTRAINT draft__answers_are_to_a_contribution;
ALTER TABLE draft
${addedChecks(DRAFT_FORM_CHECKS)};
`;

const TOLD = `
ALTER TABLE event_log
  DROP CONSTRAINT event_log__type_is_known,
  ADD CONSTRAINT event_log__type_is_known CHECK (${oneOf('type', MEETING_CHANGE_TYPES)});
ALTER TABLE notification
  DROP CONSTRAINT notification__kind_is_known,
  ADD CONSTRAINT notification__kind_is_known CHECK (${NOTIFICATION_CHECKS['notification__kind_is_known']});
`;

export class Scribe1797300000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [CAPTURED, TURNS, ONWARD, ANSWERS, DRAFTS, TOLD]) await queryRunner.query(piece);
  }

  /** Events tell of it: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
