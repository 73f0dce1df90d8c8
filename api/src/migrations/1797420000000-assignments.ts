/** Assignments: whose what waits is meant to be, from whom to whom; it goes with the office of whoever it was. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ASSIGNMENT_CHECKS } from '../modules/moderation/assigning/data/assignment.constraints.js';
import { checkLines, oneOf } from '../platform/database/checks.js';
import { MEETING_CHANGE_TYPES } from '../platform/events/event-types.js';

const ASSIGNMENTS = `
CREATE TABLE assignment (
  id uuid NOT NULL CONSTRAINT assignment__pk PRIMARY KEY,
  meeting_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  from_id uuid,
  to_id uuid,
  number integer NOT NULL,
  takes_back uuid,
  created_at timestamptz NOT NULL,
  CONSTRAINT assignment__one_after_the_other UNIQUE (contribution_id, number),
  CONSTRAINT assignment__as_done UNIQUE (id, contribution_id, participant_id),
  CONSTRAINT assignment__taken_back_once UNIQUE (takes_back),
  CONSTRAINT assignment__contribution FOREIGN KEY (meeting_id, contribution_id) REFERENCES contribution (meeting_id, id),
  CONSTRAINT assignment__participant FOREIGN KEY (meeting_id, participant_id) REFERENCES participant (meeting_id, id),
  CONSTRAINT assignment__from FOREIGN KEY (meeting_id, from_id) REFERENCES participant (meeting_id, id),
  CONSTRAINT assignment__to FOREIGN KEY (meeting_id, to_id) REFERENCES participant (meeting_id, id),
  CONSTRAINT assignment__taken_back_by_who_did_it FOREIGN KEY (takes_back, contribution_id, participant_id)
    REFERENCES assignment (id, contribution_id, participant_id),
${checkLines(ASSIGNMENT_CHECKS)}
);
CREATE INDEX assignment__by_participant ON assignment (participant_id);
CREATE INDEX assignment__by_assignee ON assignment (to_id);
CREATE TRIGGER assignment__is_immutable BEFORE UPDATE OR DELETE ON assignment
  FOR EACH ROW EXECUTE FUNCTION aportes_refuse_change();
CREATE TRIGGER assignment__by_nobody_erased BEFORE INSERT ON assignment
  FOR EACH ROW EXECUTE FUNCTION participant_still_writes('participant_id');

CREATE TABLE assignee (
  contribution_id uuid NOT NULL CONSTRAINT assignee__one_a_contribution PRIMARY KEY,
  meeting_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  CONSTRAINT assignee__contribution FOREIGN KEY (meeting_id, contribution_id) REFERENCES contribution (meeting_id, id),
  CONSTRAINT assignee__participant FOREIGN KEY (meeting_id, participant_id) REFERENCES participant (meeting_id, id)
);
CREATE INDEX assignee__by_participant ON assignee (participant_id);
`;

/** Whoever gets it holds the office until then: a role that is taken away at the same time waits, and finds it. */
const FROM_WHAT_STANDS = `
CREATE FUNCTION assignment_from_what_stands() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  assigned contribution;
BEGIN
  SELECT * INTO assigned FROM contribution WHERE id = NEW.contribution_id FOR NO KEY UPDATE;
  IF assigned.waiting_since IS NULL
  OR NEW.from_id IS DISTINCT FROM (SELECT participant_id FROM assignee WHERE contribution_id = assigned.id)
  OR NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM assignment WHERE contribution_id = assigned.id) THEN
    RAISE EXCEPTION 'what waits is assigned from whoever it is assigned to'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'assignment__from_what_stands', TABLE = 'assignment';
  END IF;
  IF NEW.takes_back IS NOT NULL AND NOT EXISTS (SELECT FROM assignment a WHERE a.id = NEW.takes_back
    AND a.number = NEW.number - 1 AND a.takes_back IS NULL AND a.from_id IS NOT DISTINCT FROM NEW.to_id) THEN
    RAISE EXCEPTION 'an assignment is taken back until somebody assigns it anew'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'assignment__takes_back_the_last', TABLE = 'assignment';
  END IF;
  IF NEW.to_id IS NULL THEN RETURN NEW; END IF;
  PERFORM FROM participant p JOIN role_grant g ON g.participant_id = p.id
  WHERE p.id = NEW.to_id AND p.left_at IS NULL AND p.removed_at IS NULL AND g.role = 'RAPPORTEUR'
    AND (g.session_id IS NULL OR g.session_id = assigned.session_id)
    AND p.id IS DISTINCT FROM assigned.author_participant_id
  FOR SHARE OF p, g;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'it is assigned to a rapporteur of its session who has not written it'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'assignment__to_who_decides', TABLE = 'assignment';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER assignment__from_what_stands BEFORE INSERT ON assignment
  FOR EACH ROW EXECUTE FUNCTION assignment_from_what_stands();

CREATE FUNCTION assignment_says_whose() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.to_id IS NULL THEN
    DELETE FROM assignee WHERE contribution_id = NEW.contribution_id;
  ELSE
    INSERT INTO assignee (contribution_id, meeting_id, participant_id)
    VALUES (NEW.contribution_id, NEW.meeting_id, NEW.to_id)
    ON CONFLICT ON CONSTRAINT assignee__one_a_contribution DO UPDATE SET participant_id = excluded.participant_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER assignment__says_whose AFTER INSERT ON assignment
  FOR EACH ROW EXECUTE FUNCTION assignment_says_whose();
`;

/** Nothing waits for somebody who does not come back. */
const WITH_THE_OFFICE = `
CREATE FUNCTION assignee_goes_with_the_office() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  leaving CONSTANT uuid := to_jsonb(OLD) ->> TG_ARGV[0];
BEGIN
  DELETE FROM assignee a USING contribution c
  WHERE a.participant_id = leaving AND c.id = a.contribution_id
    AND NOT EXISTS (SELECT FROM role_grant g JOIN participant p ON p.id = g.participant_id
      WHERE g.participant_id = leaving AND g.role = 'RAPPORTEUR' AND p.left_at IS NULL AND p.removed_at IS NULL
        AND (g.session_id IS NULL OR g.session_id = c.session_id));
  RETURN NULL;
END $$;
CREATE TRIGGER role_grant__takes_assignments_along AFTER DELETE ON role_grant
  FOR EACH ROW EXECUTE FUNCTION assignee_goes_with_the_office('participant_id');
CREATE TRIGGER participant__takes_assignments_along AFTER UPDATE OF left_at, removed_at ON participant
  FOR EACH ROW EXECUTE FUNCTION assignee_goes_with_the_office('id');
`;

/** Whoever declined it leaves the appeal to another rapporteur, and so what was assigned to them. */
const WITH_THE_APPEAL = `
CREATE FUNCTION assignee_leaves_the_appeal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM assignee WHERE contribution_id = NEW.contribution_id
    AND participant_id = appeal_decliner(NEW.contribution_id);
  RETURN NULL;
END $$;
CREATE TRIGGER appeal__is_assigned_anew AFTER INSERT ON appeal
  FOR EACH ROW EXECUTE FUNCTION assignee_leaves_the_appeal();
`;

const TOLD = `
ALTER TABLE event_log
  DROP CONSTRAINT event_log__type_is_known,
  ADD CONSTRAINT event_log__type_is_known CHECK (${oneOf('type', MEETING_CHANGE_TYPES)});
`;

export class Assignments1797420000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [ASSIGNMENTS, FROM_WHAT_STANDS, WITH_THE_OFFICE, WITH_THE_APPEAL, TOLD])
      await queryRunner.query(piece);
  }

  /** Events tell of it: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
