/** Comments that their authors edit: the version that stands, and every earlier one kept as it was. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { COMMENT_REVISION_CHECKS } from '../modules/comments/data/comment.constraints.js';
import { checkLines, oneOf } from '../platform/database/checks.js';
import { MEETING_CHANGE_TYPES } from '../platform/events/event-types.js';

export class CommentRevisions1795784000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
ALTER TABLE comment
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD COLUMN edited_at timestamptz;
CREATE TABLE comment_revision (
  comment_id uuid NOT NULL CONSTRAINT comment_revision__comment REFERENCES comment (id),
  number integer NOT NULL,
  language text NOT NULL,
  text text NOT NULL,
  written_at timestamptz NOT NULL,
  CONSTRAINT comment_revision__pk PRIMARY KEY (comment_id, number),
${checkLines(COMMENT_REVISION_CHECKS)}
);
ALTER TABLE event_log
  DROP CONSTRAINT event_log__type_is_known,
  ADD CONSTRAINT event_log__type_is_known CHECK (${oneOf('type', MEETING_CHANGE_TYPES)})`);
  }

  /** Events tell of edits: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
