/** Notes of the desk are masked as well, and in nothing else changed. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { REDACTION_DOOR } from '../modules/redactions/data/redaction-door.sql.js';

const ONLY_MASKED = `
DROP TRIGGER desk_note__only_withdrawn ON desk_note;
CREATE TRIGGER desk_note__only_withdrawn BEFORE UPDATE ON desk_note FOR EACH ROW
  WHEN (NOT aportes_only_masks(to_jsonb(OLD), to_jsonb(NEW))) EXECUTE FUNCTION desk_note_only_withdrawn();
`;

export class RedactedNotes1797010000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [ONLY_MASKED, REDACTION_DOOR]) await queryRunner.query(piece);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
DROP TRIGGER desk_note__only_withdrawn ON desk_note;
CREATE TRIGGER desk_note__only_withdrawn BEFORE UPDATE ON desk_note
  FOR EACH ROW EXECUTE FUNCTION desk_note_only_withdrawn()`);
  }
}
