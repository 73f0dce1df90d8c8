/** The link that opens a house without a meeting: one at most, of which only the digest is kept. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SETUP_LINK_CHECKS } from '../modules/admin/data/setup-link.entity.js';
import { checkLines } from '../platform/database/checks.js';

export class SetupLink1795720000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
CREATE TABLE setup_link (
  is_only boolean NOT NULL DEFAULT true CONSTRAINT setup_link__pk PRIMARY KEY,
  digest bytea NOT NULL,
  expires_at timestamptz NOT NULL,
${checkLines(SETUP_LINK_CHECKS)}
)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE setup_link');
  }
}
