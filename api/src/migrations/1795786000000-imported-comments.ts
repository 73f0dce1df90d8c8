/** Comments that are imported: known again by their content, and marked where what they reply to is not there. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IMPORTED_COMMENT_CHECKS } from '../modules/comments/data/comment.constraints.js';
import { addedChecks } from '../platform/database/checks.js';

export class ImportedComments1795786000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
ALTER TABLE comment
  ADD COLUMN submission_digest text,
  ADD COLUMN missing_parent text,
${addedChecks(IMPORTED_COMMENT_CHECKS)}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const checks = Object.keys(IMPORTED_COMMENT_CHECKS).map((name) => `DROP CONSTRAINT ${name}`);
    await queryRunner.query(`
ALTER TABLE comment ${checks.join(', ')},
  DROP COLUMN missing_parent,
  DROP COLUMN submission_digest`);
  }
}
