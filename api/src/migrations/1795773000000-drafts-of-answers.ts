/** Drafts also of what is written about a contribution: a new version by its author, a comment by anybody who sees it. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DRAFT_FORM_CHECKS } from '../modules/contributions/data/draft.entity.js';
import { addedChecks } from '../platform/database/checks.js';

export class DraftsOfAnswers1795773000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
ALTER TABLE draft
  ALTER COLUMN session_id DROP NOT NULL,
  ADD COLUMN form text NOT NULL DEFAULT 'CONTRIBUTION',
  ADD COLUMN contribution_id uuid,
  ADD CONSTRAINT draft__contribution FOREIGN KEY (meeting_id, contribution_id) REFERENCES contribution (meeting_id, id);
ALTER TABLE draft
${addedChecks(DRAFT_FORM_CHECKS)}`);
  }

  /** There is no other place for them. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
DELETE FROM draft WHERE session_id IS NULL;
ALTER TABLE draft DROP COLUMN form, DROP COLUMN contribution_id, ALTER COLUMN session_id SET NOT NULL`);
  }
}
