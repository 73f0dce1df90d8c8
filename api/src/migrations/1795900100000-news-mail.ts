/** Mails of what is new: who wants which, how they are stopped by one press, and what was mailed already. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MAIL_CHOICE_CHECKS, MAIL_STOP_CHECKS } from '../modules/notifications/data/mail-choice.entities.js';
import { checkLines } from '../platform/database/checks.js';

export class NewsMail1795900100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
CREATE TABLE mail_choice (
  account_id uuid NOT NULL CONSTRAINT mail_choice__pk PRIMARY KEY
    CONSTRAINT mail_choice__account REFERENCES account (id) ON DELETE CASCADE,
  choice text NOT NULL,
${checkLines(MAIL_CHOICE_CHECKS)}
);
CREATE TABLE mail_stop (
  token_digest bytea NOT NULL CONSTRAINT mail_stop__pk PRIMARY KEY,
  account_id uuid NOT NULL CONSTRAINT mail_stop__account REFERENCES account (id) ON DELETE CASCADE,
  created_at timestamptz NOT NULL DEFAULT now(),
${checkLines(MAIL_STOP_CHECKS)}
);
CREATE INDEX mail_stop__by_account ON mail_stop (account_id);
ALTER TABLE notification ADD COLUMN mailed_at timestamptz;
CREATE INDEX notification__not_mailed ON notification (happened_at) WHERE mailed_at IS NULL`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'ALTER TABLE notification DROP COLUMN mailed_at; DROP TABLE mail_stop, mail_choice',
    );
  }
}
