/** Coming in and back: invitations, addresses, mailed links and codes, and people who left. The model of later migrations. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IDENTITY_ADDITIONS_SQL } from './coming-in/identity.sql.js';
import { INVITATIONS_SQL } from './coming-in/invitations.sql.js';

export class ComingIn1795600800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [IDENTITY_ADDITIONS_SQL, INVITATIONS_SQL]) await queryRunner.query(piece);
  }

  /** What people did in the meantime would be lost: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
