/** Changes are asked for of somebody: what is nobody's has nobody to answer. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ASKING_CHECKS } from '../modules/contributions/data/contribution.constraints.js';
import { addedChecks } from '../platform/database/checks.js';

/** What waited for an answer that cannot come waits for the desk. */
const ASKED = `
UPDATE contribution SET status = 'SUBMITTED', version = version + 1, waiting_since = now()
  WHERE status = 'CHANGES_REQUESTED' AND author_participant_id IS NULL;
`;

export class SomebodyIsAsked1797600000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(ASKED);
    await queryRunner.query(`ALTER TABLE contribution\n${addedChecks(ASKING_CHECKS)}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE contribution DROP CONSTRAINT contribution__somebody_is_asked');
  }
}
