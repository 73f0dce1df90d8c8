/** Every kind of decision can be undone, also one about what did not wait, and also once it was in somebody's hand. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { UNDOABLE_CHECKS } from '../modules/moderation/data/moderation-decision.constraints.js';
import { addedChecks } from '../platform/database/checks.js';
import { STATUS_MOVE } from './first/contributions.sql.js';

const UNDOABLE = `
ALTER TABLE moderation_decision
  DROP CONSTRAINT IF EXISTS moderation_decision__known_whole_or_not,
  DROP CONSTRAINT IF EXISTS moderation_decision__what_waited_has_a_version,
${addedChecks(UNDOABLE_CHECKS)};
`;

/** To take in hand what waits, and to leave it, are no acts on it. */
const OF_THE_LAST = `
CREATE OR REPLACE FUNCTION decision_undo_of_the_last() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM contribution WHERE id = NEW.contribution_id FOR NO KEY UPDATE;
  IF NOT EXISTS (SELECT FROM moderation_decision d JOIN contribution c ON c.id = d.contribution_id
    WHERE d.id = NEW.decision_id AND d.version = c.version
      AND d.to_status = CASE c.status WHEN 'SUBMITTED' THEN 'IN_REVIEW' ELSE c.status END) THEN
    RAISE EXCEPTION 'a decision is undone until somebody has acted on it'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'decision_undo__of_the_last', TABLE = 'decision_undo';
  END IF;
  RETURN NEW;
END $$;
`;

export class TakenBack1796800000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [UNDOABLE, OF_THE_LAST, STATUS_MOVE]) await queryRunner.query(piece);
  }

  /** Decisions were undone by it: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
