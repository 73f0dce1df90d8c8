/** What people are told in person, how far they have seen it, and how far the event log was read for it. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  NOTIFICATION_CHECKS,
  NOTIFICATION_CURSOR_CHECKS,
  NOTIFICATION_READING_CHECKS,
} from '../modules/notifications/data/notification.constraints.js';
import { checkLines } from '../platform/database/checks.js';

const NOTIFICATION = `
CREATE TABLE notification (
  id uuid NOT NULL CONSTRAINT notification__pk PRIMARY KEY,
  meeting_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  seq integer NOT NULL,
  first_seq integer NOT NULL,
  kind text NOT NULL,
  contribution_id uuid NOT NULL,
  linked_contribution_id uuid,
  comment_id uuid,
  happened_at timestamptz NOT NULL,
  CONSTRAINT notification__once UNIQUE (participant_id, seq),
  CONSTRAINT notification__participant FOREIGN KEY (meeting_id, participant_id)
    REFERENCES participant (meeting_id, id) ON DELETE CASCADE,
  CONSTRAINT notification__contribution FOREIGN KEY (meeting_id, contribution_id) REFERENCES contribution (meeting_id, id),
  CONSTRAINT notification__linked_contribution FOREIGN KEY (meeting_id, linked_contribution_id)
    REFERENCES contribution (meeting_id, id),
  CONSTRAINT notification__comment FOREIGN KEY (contribution_id, comment_id) REFERENCES comment (contribution_id, id),
${checkLines(NOTIFICATION_CHECKS)}
);
CREATE INDEX notification__by_contribution ON notification (contribution_id, participant_id);
CREATE INDEX notification__by_linked_contribution ON notification (linked_contribution_id)
  WHERE linked_contribution_id IS NOT NULL;
CREATE INDEX notification__by_comment ON notification (comment_id) WHERE comment_id IS NOT NULL;

CREATE TABLE notification_reading (
  participant_id uuid NOT NULL CONSTRAINT notification_reading__pk PRIMARY KEY
    CONSTRAINT notification_reading__participant REFERENCES participant (id) ON DELETE CASCADE,
  seen_seq integer NOT NULL,
${checkLines(NOTIFICATION_READING_CHECKS)}
);
`;

/** Of what happened before there were notifications nobody is told. */
const CURSOR = `
CREATE TABLE notification_cursor (
  meeting_id uuid NOT NULL CONSTRAINT notification_cursor__pk PRIMARY KEY
    CONSTRAINT notification_cursor__meeting REFERENCES meeting (id),
  seq integer NOT NULL DEFAULT 0,
${checkLines(NOTIFICATION_CURSOR_CHECKS)}
);
INSERT INTO notification_cursor (meeting_id, seq) SELECT meeting_id, event_seq FROM meeting_counter;
`;

/** For how many took a stance while nobody looked. */
const STANCES = `
CREATE INDEX event_log__stances ON event_log (contribution_id, seq) WHERE type = 'CONTRIBUTION_ENDORSED';
`;

export class Notifications1795900000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [NOTIFICATION, CURSOR, STANCES]) await queryRunner.query(piece);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'DROP INDEX event_log__stances; DROP TABLE notification_cursor, notification_reading, notification',
    );
  }
}
