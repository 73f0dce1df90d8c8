/** For whom somebody speaks may be mended until it was taken down; all else of a turn goes onward as before. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ONWARD = `
CREATE OR REPLACE FUNCTION speaking_turn_onward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.started_at IS NULL THEN RETURN OLD; END IF;
  ELSIF (NEW.id, NEW.session_id, NEW.participant_id, NEW.label)
      IS NOT DISTINCT FROM (OLD.id, OLD.session_id, OLD.participant_id, OLD.label)
    AND (OLD.contribution_id IS NULL OR NEW.capacity = OLD.capacity)
    AND (OLD.started_at IS NULL OR NEW.started_at = OLD.started_at)
    AND (OLD.ended_at IS NULL OR NEW.ended_at = OLD.ended_at)
    AND (OLD.contribution_id IS NULL OR NEW.contribution_id = OLD.contribution_id) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a turn at the floor goes onward'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'speaking_turn__goes_onward', TABLE = 'speaking_turn';
END $$;
`;

export class CapacityAtTheFloor1797430000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(ONWARD);
  }

  /** Turns may have changed since: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
