/** Whoever is named beside a text does not count among those who support it, as long as they are. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SET_ASIDE_CHECKS } from '../modules/endorsements/data/endorsement.constraints.js';
import { checkLines } from '../platform/database/checks.js';

/** Of an endorsement only its end is written; one that was set aside may come back, or end for good. */
const ENDS = `
ALTER TABLE endorsement ADD COLUMN set_aside boolean NOT NULL DEFAULT false, ADD ${checkLines(SET_ASIDE_CHECKS).trim()};
CREATE INDEX co_authorship__agreed ON co_authorship (target_id, participant_id) WHERE is_agreed;
CREATE OR REPLACE FUNCTION endorsement_only_ends() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - ARRAY['ended_at', 'set_aside'] <> to_jsonb(OLD) - ARRAY['ended_at', 'set_aside']
    OR NOT (OLD.ended_at IS NULL AND NEW.ended_at IS NOT NULL
      OR OLD.set_aside AND NOT NEW.set_aside AND (NEW.ended_at IS NULL OR NEW.ended_at = OLD.ended_at)) THEN
    RAISE EXCEPTION 'an endorsement is only ever ended'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'endorsement__only_ends', TABLE = 'endorsement';
  END IF;
  RETURN NEW;
END $$;
`;

const BY_OTHERS = `
CREATE FUNCTION endorsement_is_by_others() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM co_authorship a WHERE a.target_id = NEW.contribution_id
    AND a.participant_id = NEW.participant_id AND a.is_agreed) THEN
    RAISE EXCEPTION 'nobody endorses a text beside which they are named'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'endorsement__is_by_others', TABLE = 'endorsement';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER endorsement__is_by_others BEFORE INSERT OR UPDATE ON endorsement
  FOR EACH ROW WHEN (NEW.ended_at IS NULL) EXECUTE FUNCTION endorsement_is_by_others();
`;

/** Somebody may have several contributions in the text: it comes back once none of them names them there. */
const SET_ASIDE = `
CREATE FUNCTION co_authorship_sets_support_aside() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'DELETE' AND NEW.is_agreed THEN
    UPDATE endorsement SET ended_at = greatest(created_at, NEW.answered_at), set_aside = true
      WHERE contribution_id = NEW.target_id AND participant_id = NEW.participant_id AND ended_at IS NULL;
  ELSIF TG_OP <> 'INSERT' AND NOT EXISTS (SELECT FROM co_authorship a WHERE a.target_id = OLD.target_id
    AND a.participant_id = OLD.participant_id AND a.is_agreed) THEN
    UPDATE endorsement SET ended_at = NULL, set_aside = false
      WHERE contribution_id = OLD.target_id AND participant_id = OLD.participant_id AND set_aside;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER co_authorship__sets_support_aside AFTER INSERT OR UPDATE OR DELETE ON co_authorship
  FOR EACH ROW EXECUTE FUNCTION co_authorship_sets_support_aside();
UPDATE endorsement e SET ended_at = greatest(e.created_at, now()), set_aside = true WHERE e.ended_at IS NULL
  AND EXISTS (SELECT FROM co_authorship a WHERE a.target_id = e.contribution_id AND a.participant_id = e.participant_id
    AND a.is_agreed);
`;

/** An answer ends where what was merged stands by itself again, and with it whatever came along; so does a name that is to be shown nowhere. */
const ENDS_WITH = `
CREATE FUNCTION co_authorship_ends() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD.merged_into IS NOT NULL AND NEW.merged_into IS DISTINCT FROM OLD.merged_into THEN
    WITH RECURSIVE origin AS (
      SELECT OLD.id UNION ALL SELECT c.id FROM origin o JOIN contribution c ON c.merged_into = o.id
    ), onward AS (
      SELECT OLD.merged_into AS id
      UNION ALL SELECT c.merged_into FROM onward o JOIN contribution c ON c.id = o.id WHERE c.merged_into IS NOT NULL
    )
    DELETE FROM co_authorship a USING origin, onward WHERE a.contribution_id = origin.id AND a.target_id = onward.id;
  END IF;
  IF NEW.attribution_level = 'NON_ATTRIBUTABLE' THEN
    DELETE FROM co_authorship WHERE contribution_id = NEW.id AND is_agreed;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER contribution__ends_co_authorship AFTER UPDATE OF status, merged_into, attribution_level ON contribution
  FOR EACH ROW WHEN (OLD.merged_into IS DISTINCT FROM NEW.merged_into OR OLD.attribution_level <> NEW.attribution_level)
  EXECUTE FUNCTION co_authorship_ends();
`;

export class NamedOnce1797521000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [ENDS, BY_OTHERS, SET_ASIDE, ENDS_WITH]) await queryRunner.query(piece);
  }

  /** What was set aside would count twice: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
