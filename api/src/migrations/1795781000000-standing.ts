/** What an endorsement is to the present text: each version knows since which one the same is said. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MEANING_CHECKS } from '../modules/contributions/data/contribution.constraints.js';
import { addedChecks } from '../platform/database/checks.js';

/** Of versions written before nobody noted over which they were written: each that changed what is said counts. */
const MEANING = `
ALTER TABLE contribution_revision ADD COLUMN meaning_number integer;
ALTER TABLE contribution_revision DISABLE TRIGGER contribution_revision__is_immutable;
UPDATE contribution_revision r SET meaning_number = m.number FROM (
  SELECT id, max(number) FILTER (WHERE number = 1 OR edit_kind = 'SUBSTANTIVE')
    OVER (PARTITION BY contribution_id ORDER BY number) AS number FROM contribution_revision) m
WHERE m.id = r.id;
ALTER TABLE contribution_revision ENABLE TRIGGER contribution_revision__is_immutable;
ALTER TABLE contribution_revision ALTER COLUMN meaning_number SET NOT NULL,
${addedChecks(MEANING_CHECKS)};
`;

/** An edit that takes the place of one that waits goes on from it: what that one changed is changed. */
const TRIGGER = `
CREATE FUNCTION contribution_revision_meaning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.meaning_number := CASE WHEN NEW.number = 1 OR NEW.edit_kind = 'SUBSTANTIVE' THEN NEW.number ELSE (
    SELECT r.meaning_number FROM contribution c JOIN contribution_revision r
      ON r.contribution_id = c.id AND r.number = coalesce(c.waiting_revision_number, c.current_revision_number)
    WHERE c.id = NEW.contribution_id) END;
  RETURN NEW;
END $$;
CREATE TRIGGER contribution_revision__meaning BEFORE INSERT ON contribution_revision
  FOR EACH ROW EXECUTE FUNCTION contribution_revision_meaning();
`;

/** Nobody stands behind a version that was never the text; what older rows say is left to history. */
const ONLY_SHOWN = `
ALTER TABLE endorsement
  DROP CONSTRAINT endorsement__revision,
  ADD CONSTRAINT endorsement__revision FOREIGN KEY (contribution_id, revision_number)
    REFERENCES revision_shown (contribution_id, revision_number) NOT VALID;
`;

export class Standing1795781000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [MEANING, TRIGGER, ONLY_SHOWN]) await queryRunner.query(piece);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
ALTER TABLE endorsement
  DROP CONSTRAINT endorsement__revision,
  ADD CONSTRAINT endorsement__revision FOREIGN KEY (contribution_id, revision_number)
    REFERENCES contribution_revision (contribution_id, number);
DROP TRIGGER contribution_revision__meaning ON contribution_revision;
DROP FUNCTION contribution_revision_meaning();
ALTER TABLE contribution_revision DROP COLUMN meaning_number`);
  }
}
