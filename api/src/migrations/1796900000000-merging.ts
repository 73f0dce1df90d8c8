/** Merging: what went into which text, as it stood before, so that all of it can come back; and what is no duplicate. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LINEAGE_CHECKS } from '../modules/contributions/data/contribution.constraints.js';
import {
  DEPARTURE_CHECKS,
  NOT_DUPLICATE_CHECKS,
} from '../modules/moderation/merging/data/merging.constraints.js';
import { NOTIFICATION_CHECKS } from '../modules/notifications/data/notification.constraints.js';
import { addedChecks, checkLines, oneOf } from '../platform/database/checks.js';
import { MEETING_CHANGE_TYPES } from '../platform/events/event-types.js';
import { GOES_SOMEWHERE, IN_PARTS } from './merging/lineage.sql.js';

const TABLES = `
CREATE TABLE merging (
  id uuid NOT NULL CONSTRAINT merging__pk PRIMARY KEY,
  meeting_id uuid NOT NULL,
  target_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  digest text NOT NULL,
  created_at timestamptz NOT NULL,
  CONSTRAINT merging__into_one UNIQUE (id, target_id),
  CONSTRAINT merging__by_one UNIQUE (id, participant_id),
  CONSTRAINT merging__target FOREIGN KEY (meeting_id, target_id) REFERENCES contribution (meeting_id, id),
  CONSTRAINT merging__participant FOREIGN KEY (meeting_id, participant_id) REFERENCES participant (meeting_id, id)
);
CREATE TABLE departure (
  decision_id uuid NOT NULL CONSTRAINT departure__pk PRIMARY KEY,
  contribution_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  merging_id uuid,
  decided_at timestamptz,
  waiting_revision_number integer,
  CONSTRAINT departure__decision FOREIGN KEY (decision_id, contribution_id, participant_id)
    REFERENCES moderation_decision (id, contribution_id, participant_id),
  CONSTRAINT departure__merging FOREIGN KEY (merging_id, participant_id) REFERENCES merging (id, participant_id),
${checkLines(DEPARTURE_CHECKS)}
);
CREATE INDEX departure__by_merging ON departure (merging_id) WHERE merging_id IS NOT NULL;
CREATE TABLE not_duplicate (
  one_id uuid NOT NULL,
  other_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  said_at timestamptz NOT NULL,
  CONSTRAINT not_duplicate__pk PRIMARY KEY (one_id, other_id),
  CONSTRAINT not_duplicate__one FOREIGN KEY (meeting_id, one_id) REFERENCES contribution (meeting_id, id),
  CONSTRAINT not_duplicate__other FOREIGN KEY (meeting_id, other_id) REFERENCES contribution (meeting_id, id),
  CONSTRAINT not_duplicate__participant FOREIGN KEY (meeting_id, participant_id) REFERENCES participant (meeting_id, id),
${checkLines(NOT_DUPLICATE_CHECKS)}
);
CREATE INDEX not_duplicate__of_other ON not_duplicate (other_id);
${['merging', 'departure']
  .map(
    (table) => `CREATE TRIGGER ${table}__is_immutable BEFORE UPDATE OR DELETE ON ${table}
  FOR EACH ROW EXECUTE FUNCTION aportes_refuse_change();`,
  )
  .join('\n')}
`;

const LINEAGE = `
ALTER TABLE contribution
  ADD COLUMN merged_into uuid,
  ADD COLUMN consolidation_id uuid,
  ADD COLUMN part_of uuid,
  ADD CONSTRAINT contribution__merged_into FOREIGN KEY (meeting_id, merged_into) REFERENCES contribution (meeting_id, id),
  ADD CONSTRAINT contribution__consolidation FOREIGN KEY (consolidation_id, id) REFERENCES merging (id, target_id)
    DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT contribution__part_of FOREIGN KEY (meeting_id, part_of) REFERENCES contribution (meeting_id, id),
  DROP CONSTRAINT IF EXISTS contribution__only_imports_lack_an_author,
  DROP CONSTRAINT IF EXISTS contribution__only_imports_lack_a_session,
${addedChecks(LINEAGE_CHECKS)};
CREATE INDEX contribution__merged_from ON contribution (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX contribution__parts ON contribution (part_of) WHERE part_of IS NOT NULL;
`;

const TOLD = `
ALTER TABLE event_log
  DROP CONSTRAINT event_log__type_is_known,
  ADD CONSTRAINT event_log__type_is_known CHECK (${oneOf('type', MEETING_CHANGE_TYPES)});
ALTER TABLE notification
  DROP CONSTRAINT notification__kind_is_known,
  ADD CONSTRAINT notification__kind_is_known CHECK (${NOTIFICATION_CHECKS.notification__kind_is_known});
`;

export class Merging1796900000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [TABLES, LINEAGE, GOES_SOMEWHERE, IN_PARTS, TOLD]) await queryRunner.query(piece);
  }

  /** Events tell of it: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
