/** Salts of the digests in the audit log, each on its own, so that erasing one makes its digest mean nothing. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AuditSalts1795605900000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
CREATE TABLE audit_salt (
  audit_id bigint NOT NULL CONSTRAINT audit_salt__pk PRIMARY KEY CONSTRAINT audit_salt__entry REFERENCES audit_log (id),
  salt bytea NOT NULL,
  CONSTRAINT audit_salt__is_long_enough CHECK (octet_length(salt) = 32)
)`);
  }

  /** The salts would be lost, and with them what their digests prove. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
