/** People are told that a text was withdrawn into which something of theirs, or something they support, went. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { NOTIFICATION_CHECKS } from '../modules/notifications/data/notification.constraints.js';

export class TargetWithdrawn1797523000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE notification DROP CONSTRAINT notification__kind_is_known,
         ADD CONSTRAINT notification__kind_is_known CHECK (${NOTIFICATION_CHECKS['notification__kind_is_known']})`,
    );
  }

  /** People have been told of it: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
