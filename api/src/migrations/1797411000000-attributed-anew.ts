/** How often authors say anew how much of them is shown is counted apart: it closes no undoing of what the desk decided. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AttributedAnew1797411000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['contribution', 'moderation_decision'])
      await queryRunner.query(
        `ALTER TABLE ${table} ADD COLUMN attribution_changes integer NOT NULL DEFAULT 0`,
      );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['contribution', 'moderation_decision'])
      await queryRunner.query(`ALTER TABLE ${table} DROP COLUMN attribution_changes`);
  }
}
