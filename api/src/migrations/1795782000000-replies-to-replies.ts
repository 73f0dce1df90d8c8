/** A reply to a reply stands under the same comment and keeps to whom it answers. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { REPLY_CHECKS } from '../modules/comments/data/comment.constraints.js';
import { addedChecks } from '../platform/database/checks.js';

export class RepliesToReplies1795782000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
ALTER TABLE comment
  ADD COLUMN in_reply_to_id uuid,
  ADD CONSTRAINT comment__id_in_thread UNIQUE (parent_id, id),
  ADD CONSTRAINT comment__in_reply_to FOREIGN KEY (parent_id, in_reply_to_id) REFERENCES comment (parent_id, id),
${addedChecks(REPLY_CHECKS)}`);
  }

  /** They remain replies to the comment under which they stand. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
ALTER TABLE comment DROP COLUMN in_reply_to_id, DROP CONSTRAINT comment__id_in_thread`);
  }
}
