/** A secret of each house, by which the cursors of its lists are sealed; nobody but the application reads it. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each of the two ids has 122 random bits of the source that PostgreSQL has for secrets. */
export const RANDOM_SECRET = `sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'))`;

export class HouseSecrets1796400000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
CREATE TABLE house_secret (
  name text NOT NULL CONSTRAINT house_secret__pk PRIMARY KEY,
  secret bytea NOT NULL,
  CONSTRAINT house_secret__is_long_enough CHECK (octet_length(secret) = 32)
)`);
    await queryRunner.query(`INSERT INTO house_secret (name, secret) VALUES ('CURSORS', ${RANDOM_SECRET})`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE house_secret');
  }
}
