/** How often authors say anew how much of them is shown is counted apart: it closes no undoing of what the desk decided. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** To take in hand what waits, to leave it, and to say anew who is named, are no acts on it. */
const OF_THE_LAST = `
CREATE OR REPLACE FUNCTION decision_undo_of_the_last() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM contribution WHERE id = NEW.contribution_id FOR NO KEY UPDATE;
  IF NOT EXISTS (SELECT FROM moderation_decision d JOIN contribution c ON c.id = d.contribution_id
    WHERE d.id = NEW.decision_id AND d.version - d.attribution_changes = c.version - c.attribution_changes
      AND d.to_status = CASE c.status WHEN 'SUBMITTED' THEN 'IN_REVIEW' ELSE c.status END) THEN
    RAISE EXCEPTION 'a decision is undone until somebody has acted on it'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'decision_undo__of_the_last', TABLE = 'decision_undo';
  END IF;
  RETURN NEW;
END $$;
`;

export class AttributedAnew1797411000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['contribution', 'moderation_decision'])
      await queryRunner.query(
        `ALTER TABLE ${table} ADD COLUMN attribution_changes integer NOT NULL DEFAULT 0`,
      );
    await queryRunner.query(OF_THE_LAST);
  }

  /** What was counted would be lost: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
