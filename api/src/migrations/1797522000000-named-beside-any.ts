/** Authors are asked whether they are named also beside a text that stood before theirs went into it. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nobody answers for another, or about an own text, or one into which theirs did not go; and nobody agrees who is not to be named at all. */
const OWN = `
CREATE OR REPLACE FUNCTION co_authorship_is_own() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    WITH RECURSIVE way AS (
      SELECT c.merged_into AS id FROM contribution c WHERE c.id = NEW.contribution_id
        AND c.author_participant_id = NEW.participant_id
        AND (NOT NEW.is_agreed OR c.attribution_level <> 'NON_ATTRIBUTABLE')
      UNION ALL SELECT c.merged_into FROM way w JOIN contribution c ON c.id = w.id
    )
    SELECT FROM way w JOIN contribution t ON t.id = w.id
    WHERE t.id = NEW.target_id AND t.author_participant_id IS DISTINCT FROM NEW.participant_id) THEN
    RAISE EXCEPTION 'authors say for themselves whether they are named'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'co_authorship__is_own', TABLE = 'co_authorship';
  END IF;
  RETURN NEW;
END $$;
`;

export class NamedBesideAny1797522000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(OWN);
  }

  /** People have answered: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
