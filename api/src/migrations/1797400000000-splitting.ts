/** Splitting: which decision made which parts, in their order, so that the whole can come back and they can go. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SPLIT_PART_CHECKS } from '../modules/moderation/splitting/data/splitting.constraints.js';
import { NOTIFICATION_CHECKS } from '../modules/notifications/data/notification.constraints.js';
import { checkLines, oneOf } from '../platform/database/checks.js';
import { MEETING_CHANGE_TYPES } from '../platform/events/event-types.js';

const PARTS = `
CREATE TABLE split_part (
  part_id uuid NOT NULL CONSTRAINT split_part__pk PRIMARY KEY,
  meeting_id uuid NOT NULL,
  decision_id uuid NOT NULL,
  ordinal integer NOT NULL,
  CONSTRAINT split_part__in_order UNIQUE (decision_id, ordinal),
  CONSTRAINT split_part__part FOREIGN KEY (meeting_id, part_id) REFERENCES contribution (meeting_id, id),
  CONSTRAINT split_part__departure FOREIGN KEY (decision_id) REFERENCES departure (decision_id),
${checkLines(SPLIT_PART_CHECKS)}
);
CREATE TRIGGER split_part__is_immutable BEFORE UPDATE OR DELETE ON split_part
  FOR EACH ROW EXECUTE FUNCTION aportes_refuse_change();
`;

const OF_THE_WHOLE = `
CREATE FUNCTION split_part_of_the_whole() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM contribution p JOIN moderation_decision d ON d.contribution_id = p.part_of
    WHERE p.id = NEW.part_id AND d.id = NEW.decision_id AND d.to_status = 'SPLIT') THEN
    RAISE EXCEPTION 'a part is of what was taken apart by the decision'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'split_part__of_the_whole', TABLE = 'split_part';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER split_part__of_the_whole BEFORE INSERT ON split_part
  FOR EACH ROW EXECUTE FUNCTION split_part_of_the_whole();
`;

/** Parts that were taken back are none: what is taken apart anew stands in new ones. */
const IN_STANDING_PARTS = `
CREATE OR REPLACE FUNCTION contribution_in_parts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(*) FROM contribution p WHERE p.part_of = NEW.id AND p.merged_into IS DISTINCT FROM NEW.id
      AND NOT EXISTS (SELECT FROM split_part s JOIN decision_undo u ON u.decision_id = s.decision_id
        WHERE s.part_id = p.id))
    + (SELECT count(*) FROM departure d WHERE d.merging_id = NEW.consolidation_id) < 2 THEN
    RAISE EXCEPTION 'a contribution is taken apart into two or more'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'contribution__split_into_parts', TABLE = 'contribution';
  END IF;
  RETURN NULL;
END $$;
`;

const TOLD = `
ALTER TABLE event_log
  DROP CONSTRAINT event_log__type_is_known,
  ADD CONSTRAINT event_log__type_is_known CHECK (${oneOf('type', MEETING_CHANGE_TYPES)});
ALTER TABLE notification
  DROP CONSTRAINT notification__kind_is_known,
  ADD CONSTRAINT notification__kind_is_known CHECK (${NOTIFICATION_CHECKS.notification__kind_is_known});
`;

export class Splitting1797400000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [PARTS, OF_THE_WHOLE, IN_STANDING_PARTS, TOLD]) await queryRunner.query(piece);
  }

  /** Events tell of it: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
