/** A draft goes with whoever leaves or is removed: it was for nobody else, and nobody is left who may read it. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DraftsOfTheGone1795772000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
DELETE FROM draft USING participant p
  WHERE p.id = draft.participant_id AND (p.left_at IS NOT NULL OR p.removed_at IS NOT NULL);
CREATE FUNCTION participant_takes_drafts_along() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM draft WHERE participant_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER participant__takes_drafts_along AFTER UPDATE OF left_at, removed_at ON participant
  FOR EACH ROW WHEN (NEW.left_at IS NOT NULL OR NEW.removed_at IS NOT NULL)
  EXECUTE FUNCTION participant_takes_drafts_along()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'DROP TRIGGER participant__takes_drafts_along ON participant; DROP FUNCTION participant_takes_drafts_along',
    );
  }
}
