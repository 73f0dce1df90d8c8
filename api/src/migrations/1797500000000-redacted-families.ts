/** A redaction masks its passage in all of a family: it has a mark in each contribution in which it stands. */
import { REDACTED_DIGEST } from '@aportes/domain/redaction.rules';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { REDACTION_DOOR } from '../modules/redactions/data/redaction-door.sql.js';

const MARKS = `
ALTER TABLE redaction ADD CONSTRAINT redaction__one_number UNIQUE (id, number);
CREATE TABLE redaction_mark (
  id uuid NOT NULL CONSTRAINT redaction_mark__pk PRIMARY KEY,
  redaction_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  number integer NOT NULL,
  is_told boolean NOT NULL,
  CONSTRAINT redaction_mark__once UNIQUE (redaction_id, contribution_id),
  CONSTRAINT redaction_mark__number_is_unique UNIQUE (contribution_id, number),
  CONSTRAINT redaction_mark__redaction FOREIGN KEY (redaction_id, number) REFERENCES redaction (id, number),
  CONSTRAINT redaction_mark__contribution FOREIGN KEY (meeting_id, contribution_id) REFERENCES contribution (meeting_id, id)
);
INSERT INTO redaction_mark (id, redaction_id, meeting_id, contribution_id, number, is_told)
SELECT id, id, meeting_id, contribution_id, number, true FROM redaction;
CREATE TRIGGER redaction_mark__is_immutable BEFORE UPDATE OR DELETE ON redaction_mark
  FOR EACH ROW EXECUTE FUNCTION aportes_refuse_change();
ALTER TABLE redaction DROP CONSTRAINT redaction__number_is_unique;
CREATE INDEX redaction__by_contribution ON redaction (contribution_id);
`;

/** What is sealed stood under a mark; the first has the id of its redaction. */
const SEALED = `
ALTER TABLE redacted_passage DROP CONSTRAINT redacted_passage__redaction;
ALTER TABLE redacted_passage RENAME COLUMN redaction_id TO mark_id;
ALTER TABLE redacted_passage
  ADD CONSTRAINT redacted_passage__mark FOREIGN KEY (mark_id) REFERENCES redaction_mark (id);
CREATE OR REPLACE FUNCTION redacted_passage_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' OR NOT EXISTS (SELECT FROM redaction_mark k JOIN redaction_lift l ON l.redaction_id = k.redaction_id
      WHERE k.id = OLD.mark_id)
    AND NOT EXISTS (SELECT FROM participant p WHERE p.id = OLD.participant_id AND p.erased_at IS NOT NULL)
  THEN
    RAISE EXCEPTION 'what is sealed stays until it is lifted, or its author erased'
      USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'redacted_passage__stays', TABLE = 'redacted_passage';
  END IF;
  RETURN OLD;
END $$;
`;

const ONLY_MASKED = `
CREATE OR REPLACE FUNCTION aportes_only_masks(before jsonb, after jsonb) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT before - 'search' <> after - 'search' AND EXISTS (
    SELECT FROM redaction_mark k JOIN redaction r ON r.id = k.redaction_id
    WHERE k.contribution_id = coalesce((before ->> 'contribution_id')::uuid,
        (SELECT m.contribution_id FROM comment m WHERE m.id = (before ->> 'comment_id')::uuid),
        (SELECT o.contribution_id FROM redaction o WHERE o.id = (before ->> 'redaction_id')::uuid))
      AND NOT EXISTS (
        SELECT FROM jsonb_each_text(before) AS old (key, value) JOIN jsonb_each_text(after) AS new (key, value) USING (key)
        WHERE key <> 'search' AND old.value IS DISTINCT FROM new.value
          AND aportes_masks(r, old.value, new.value) IS NOT TRUE))
$$;
`;

/** By which a family is found from any of its members. */
const KINSHIP = `
CREATE INDEX departure__by_contribution ON departure (contribution_id) WHERE merging_id IS NOT NULL;
CREATE INDEX merging__by_target ON merging (target_id);
`;

/** Digests of whole texts go, from which a passage could be guessed: what was put together is told by its text. */
const NO_DIGESTS = `
ALTER TABLE merging DISABLE TRIGGER merging__is_immutable;
UPDATE merging g SET digest = '${REDACTED_DIGEST}' FROM contribution c WHERE c.consolidation_id = g.id;
ALTER TABLE merging ENABLE TRIGGER merging__is_immutable;
`;

export class RedactedFamilies1797500000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [MARKS, SEALED, ONLY_MASKED, REDACTION_DOOR, KINSHIP, NO_DIGESTS])
      await queryRunner.query(piece);
  }

  /** What is masked would be told nowhere to be masked: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
