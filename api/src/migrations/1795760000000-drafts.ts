/** Drafts on the server: few of each person, each for a session, under the id that the contribution will have. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DRAFT_CHECKS } from '../modules/contributions/data/draft.entity.js';
import { checkLines } from '../platform/database/checks.js';

export class Drafts1795760000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
CREATE TABLE draft (
  id uuid NOT NULL CONSTRAINT draft__pk PRIMARY KEY,
  meeting_id uuid NOT NULL,
  session_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  place integer NOT NULL,
  version integer NOT NULL,
  content text NOT NULL,
  kept_at timestamptz NOT NULL,
  CONSTRAINT draft__session FOREIGN KEY (meeting_id, session_id) REFERENCES session (meeting_id, id),
  CONSTRAINT draft__participant FOREIGN KEY (meeting_id, participant_id) REFERENCES participant (meeting_id, id),
${checkLines(DRAFT_CHECKS)}
);
CREATE UNIQUE INDEX draft__places_are_its_owners ON draft (participant_id, place)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE draft');
  }
}
