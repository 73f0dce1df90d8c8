/** Edits of accepted texts wait for the desk: which version everybody reads, which one waits, and what was decided. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { EDIT_DECISIONS_SQL } from './waiting-edits/edit-decisions.sql.js';
import { WAITING_SQL } from './waiting-edits/waiting.sql.js';

export class WaitingEdits1795700000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [WAITING_SQL, EDIT_DECISIONS_SQL]) await queryRunner.query(piece);
  }

  /** Edits that wait would be shown to everybody: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
