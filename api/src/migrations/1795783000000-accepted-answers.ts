/** The answer that whoever asked has accepted: a reply to the question, one at most. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ANSWER_CHECKS } from '../modules/comments/data/comment.constraints.js';
import { addedChecks, oneOf } from '../platform/database/checks.js';
import { MEETING_CHANGE_TYPES } from '../platform/events/event-types.js';

export class AcceptedAnswers1795783000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
ALTER TABLE comment
  ADD COLUMN accepted_answer_id uuid,
  ADD COLUMN accepted_by_id uuid,
  ADD CONSTRAINT comment__accepted_answer_is_a_reply FOREIGN KEY (id, accepted_answer_id) REFERENCES comment (parent_id, id),
${addedChecks(ANSWER_CHECKS)};
ALTER TABLE event_log
  DROP CONSTRAINT event_log__type_is_known,
  ADD CONSTRAINT event_log__type_is_known CHECK (${oneOf('type', MEETING_CHANGE_TYPES)})`);
  }

  /** Events tell of answers: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
