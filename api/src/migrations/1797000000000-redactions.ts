/** Redactions: a passage is masked for everybody through one narrow door, and its original sealed for the secretariat. */
import { PRIVATE_DETAILS } from '@aportes/domain/contribution.template';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { NOTIFICATION_CHECKS } from '../modules/notifications/data/notification.constraints.js';
import {
  REDACTED_PASSAGE_CHECKS,
  REDACTION_CHECKS,
  REDACTION_LIFT_CHECKS,
  REDACTION_LOOK_CHECKS,
} from '../modules/redactions/data/redaction.constraints.js';
import { onlyMasked, REDACTION_DOOR } from '../modules/redactions/data/redaction-door.sql.js';
import { checkLines, oneOf } from '../platform/database/checks.js';
import { MEETING_CHANGE_TYPES } from '../platform/events/event-types.js';
import { RANDOM_SECRET } from './1796400000000-house-secrets.js';

const TABLES = `
CREATE TABLE redaction (
  id uuid NOT NULL CONSTRAINT redaction__pk PRIMARY KEY,
  meeting_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  number integer NOT NULL,
  participant_id uuid NOT NULL,
  reason text NOT NULL,
  note text,
  created_at timestamptz NOT NULL,
  CONSTRAINT redaction__number_is_unique UNIQUE (contribution_id, number),
  CONSTRAINT redaction__contribution FOREIGN KEY (meeting_id, contribution_id) REFERENCES contribution (meeting_id, id),
  CONSTRAINT redaction__participant FOREIGN KEY (meeting_id, participant_id) REFERENCES participant (meeting_id, id),
${checkLines(REDACTION_CHECKS)}
);
CREATE INDEX redaction__by_participant ON redaction (participant_id);
CREATE TABLE redacted_passage (
  redaction_id uuid NOT NULL CONSTRAINT redacted_passage__redaction REFERENCES redaction (id),
  place text NOT NULL,
  row_key text NOT NULL,
  position integer NOT NULL,
  participant_id uuid CONSTRAINT redacted_passage__owner REFERENCES participant (id),
  sealed text NOT NULL,
  CONSTRAINT redacted_passage__pk PRIMARY KEY (redaction_id, place, row_key, position),
${checkLines(REDACTED_PASSAGE_CHECKS)}
);
CREATE INDEX redacted_passage__by_owner ON redacted_passage (participant_id) WHERE participant_id IS NOT NULL;
CREATE TABLE redaction_look (
  id uuid NOT NULL CONSTRAINT redaction_look__pk PRIMARY KEY,
  redaction_id uuid NOT NULL CONSTRAINT redaction_look__redaction REFERENCES redaction (id),
  participant_id uuid NOT NULL CONSTRAINT redaction_look__participant REFERENCES participant (id),
  reason text NOT NULL,
  created_at timestamptz NOT NULL,
${checkLines(REDACTION_LOOK_CHECKS)}
);
CREATE INDEX redaction_look__by_redaction ON redaction_look (redaction_id, created_at, id);
CREATE INDEX redaction_look__by_participant ON redaction_look (participant_id);
CREATE TABLE redaction_lift (
  id uuid NOT NULL CONSTRAINT redaction_lift__pk PRIMARY KEY,
  redaction_id uuid NOT NULL CONSTRAINT redaction_lift__redaction REFERENCES redaction (id),
  participant_id uuid NOT NULL CONSTRAINT redaction_lift__participant REFERENCES participant (id),
  reason text NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT redaction_lift__once UNIQUE (redaction_id),
${checkLines(REDACTION_LIFT_CHECKS)}
);
CREATE INDEX redaction_lift__by_participant ON redaction_lift (participant_id);
`;

/**
 * Whether a text is another one with parts of it under the mark of a redaction, or back in their place where it was
 * lifted. A row that is written once may change like this, and in nothing but this.
 */
const ONLY_MASKED = `
CREATE FUNCTION aportes_is_masked(before text, after text, mark text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT strpos(after, mark) > 0 AND before LIKE
    replace(replace(replace(replace(after, '\\', '\\\\'), '%', '\\%'), '_', '\\_'), mark, '%')
$$;
CREATE FUNCTION aportes_masks(r redaction, before text, after text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN EXISTS (SELECT FROM redaction_lift l WHERE l.redaction_id = r.id)
    THEN aportes_is_masked(after, before, '▐' || r.number || '▌')
    ELSE aportes_is_masked(before, after, '▐' || r.number || '▌') END
$$;
CREATE FUNCTION aportes_only_masks(before jsonb, after jsonb) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT before - 'search' <> after - 'search' AND EXISTS (
    SELECT FROM redaction r
    WHERE r.contribution_id = coalesce((before ->> 'contribution_id')::uuid,
        (SELECT m.contribution_id FROM comment m WHERE m.id = (before ->> 'comment_id')::uuid),
        (SELECT o.contribution_id FROM redaction o WHERE o.id = (before ->> 'redaction_id')::uuid))
      AND NOT EXISTS (
        SELECT FROM jsonb_each_text(before) AS old (key, value) JOIN jsonb_each_text(after) AS new (key, value) USING (key)
        WHERE key <> 'search' AND old.value IS DISTINCT FROM new.value
          AND aportes_masks(r, old.value, new.value) IS NOT TRUE))
$$;
${onlyMasked('contribution_revision', 'contribution_revision_is_only_emptied()')}
${onlyMasked('wording_answer', `words_are_only_emptied('message')`)}
${onlyMasked('appeal', `words_are_only_emptied('text')`)}
${['moderation_decision', 'edit_decision', 'redaction', 'redaction_look', 'redaction_lift'].map((table) => onlyMasked(table)).join('')}
DROP TRIGGER endorsement__only_ends ON endorsement;
CREATE TRIGGER endorsement__only_ends BEFORE UPDATE ON endorsement FOR EACH ROW
  WHEN (OLD.reservation IS NOT DISTINCT FROM NEW.reservation OR NOT aportes_only_masks(to_jsonb(OLD), to_jsonb(NEW)))
  EXECUTE FUNCTION endorsement_only_ends();
DROP TRIGGER seal_opening__by_the_rules ON seal_opening;
CREATE TRIGGER seal_opening__by_the_rules BEFORE INSERT ON seal_opening
  FOR EACH ROW EXECUTE FUNCTION seal_opening_by_the_rules();
CREATE TRIGGER seal_opening__answered_by_the_rules BEFORE UPDATE ON seal_opening FOR EACH ROW
  WHEN (OLD.reason = NEW.reason OR NOT aportes_only_masks(to_jsonb(OLD), to_jsonb(NEW)))
  EXECUTE FUNCTION seal_opening_by_the_rules();
`;

/** What is sealed stays so, unless it is back in its place, or whoever wrote it is erased. */
const SEALED = `
CREATE FUNCTION redacted_passage_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' OR NOT EXISTS (SELECT FROM redaction_lift l WHERE l.redaction_id = OLD.redaction_id)
    AND NOT EXISTS (SELECT FROM participant p WHERE p.id = OLD.participant_id AND p.erased_at IS NOT NULL)
  THEN
    RAISE EXCEPTION 'what is sealed stays until it is lifted, or its author erased'
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'redacted_passage__stays', TABLE = 'redacted_passage';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER redacted_passage__stays BEFORE UPDATE OR DELETE ON redacted_passage
  FOR EACH ROW EXECUTE FUNCTION redacted_passage_stays();
INSERT INTO house_secret (name, secret) VALUES ('REDACTIONS', ${RANDOM_SECRET});
`;

/** What is masked is found by no word any more, and marks by none. */
const SEARCH = `
CREATE FUNCTION aportes_without_marks(text_in text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT regexp_replace(text_in, '▐[0-9]+▌', ' ', 'g')
$$;
CREATE OR REPLACE FUNCTION contribution_revision_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search :=
    setweight(aportes_search_vector(NEW.language, aportes_without_marks(NEW.title)), 'A')
    || setweight(aportes_search_vector(NEW.language, aportes_without_marks(NEW.text)), 'B')
    || setweight(aportes_search_vector(NEW.language,
         (SELECT string_agg(aportes_without_marks(detail ->> 'text'), ' ') FROM jsonb_array_elements(NEW.details) AS detail
          WHERE NOT (${oneOf(`detail ->> 'name'`, PRIVATE_DETAILS)}))), 'C');
  RETURN NEW;
END $$;
DROP TRIGGER contribution_revision__search ON contribution_revision;
CREATE TRIGGER contribution_revision__search BEFORE INSERT OR UPDATE OF title, text, details ON contribution_revision
  FOR EACH ROW EXECUTE FUNCTION contribution_revision_search();
`;

const TOLD = `
ALTER TABLE event_log
  DROP CONSTRAINT event_log__type_is_known,
  ADD CONSTRAINT event_log__type_is_known CHECK (${oneOf('type', MEETING_CHANGE_TYPES)});
ALTER TABLE notification
  DROP CONSTRAINT notification__kind_is_known,
  ADD CONSTRAINT notification__kind_is_known CHECK (${NOTIFICATION_CHECKS.notification__kind_is_known});
CREATE INDEX event_log__redactions ON event_log (meeting_id, seq) WHERE type = 'CONTRIBUTION_REDACTED';
`;

export class Redactions1797000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [TABLES, ONLY_MASKED, SEALED, SEARCH, REDACTION_DOOR, TOLD])
      await queryRunner.query(piece);
  }

  /** What is masked would be neither readable nor told to be masked: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
