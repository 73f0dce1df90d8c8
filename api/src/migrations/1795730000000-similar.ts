/** Trigrams, by which a text that is being written is compared with those that are there. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Similar1795730000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP EXTENSION pg_trgm');
  }
}
