/** When a contribution was withdrawn, and whether its author knew that everybody would read why. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { WITHDRAWAL_CHECKS } from '../modules/contributions/data/contribution.constraints.js';
import { addedChecks } from '../platform/database/checks.js';

/** Reasons from before were given to be kept, not to be shown: they stay with author and desk. */
export class Tombstones1795770500000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
ALTER TABLE contribution
  ADD COLUMN withdrawn_at timestamptz,
  ADD COLUMN withdrawal_reason_is_shown boolean NOT NULL DEFAULT false;
UPDATE contribution c SET withdrawn_at = coalesce((SELECT max(e.occurred_at) FROM event_log e
    WHERE e.contribution_id = c.id AND e.type = 'CONTRIBUTION_WITHDRAWN'), now())
  WHERE status = 'WITHDRAWN';
ALTER TABLE contribution
${addedChecks(WITHDRAWAL_CHECKS)}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'ALTER TABLE contribution DROP COLUMN withdrawn_at, DROP COLUMN withdrawal_reason_is_shown',
    );
  }
}
