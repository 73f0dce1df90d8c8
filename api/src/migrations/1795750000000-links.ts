/** Links between contributions of one meeting, and the events that tell of them. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ROOM_STATUSES } from '@aportes/domain/contribution.transitions';
import { LINK_CHECKS } from '../modules/links/data/link.constraints.js';
import { checkLines, oneOf } from '../platform/database/checks.js';
import { MEETING_CHANGE_TYPES } from '../platform/events/event-types.js';

/** Two are linked in one manner once, whichever of them is named first. */
const LINKS = `
CREATE TABLE contribution_link (
  id uuid NOT NULL CONSTRAINT contribution_link__pk PRIMARY KEY,
  meeting_id uuid NOT NULL,
  kind text NOT NULL,
  from_id uuid NOT NULL,
  to_id uuid NOT NULL,
  made_by uuid NOT NULL,
  made_at timestamptz NOT NULL DEFAULT now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  CONSTRAINT contribution_link__from FOREIGN KEY (meeting_id, from_id) REFERENCES contribution (meeting_id, id),
  CONSTRAINT contribution_link__to FOREIGN KEY (meeting_id, to_id) REFERENCES contribution (meeting_id, id),
  CONSTRAINT contribution_link__maker FOREIGN KEY (meeting_id, made_by) REFERENCES participant (meeting_id, id),
  CONSTRAINT contribution_link__withdrawer FOREIGN KEY (meeting_id, withdrawn_by) REFERENCES participant (meeting_id, id),
${checkLines(LINK_CHECKS)}
);
CREATE UNIQUE INDEX contribution_link__once ON contribution_link (least(from_id, to_id), greatest(from_id, to_id), kind)
  WHERE withdrawn_at IS NULL;
CREATE INDEX contribution_link__of_from ON contribution_link (from_id) WHERE withdrawn_at IS NULL;
CREATE INDEX contribution_link__of_to ON contribution_link (to_id) WHERE withdrawn_at IS NULL;

CREATE FUNCTION contribution_link_only_ends() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ends CONSTANT text[] := '{withdrawn_at,withdrawn_by}';
BEGIN
  IF OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL OR to_jsonb(NEW) - ends <> to_jsonb(OLD) - ends THEN
    RAISE EXCEPTION 'a link is only ever withdrawn'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'contribution_link__only_ends', TABLE = 'contribution_link';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER contribution_link__only_ends BEFORE UPDATE ON contribution_link
  FOR EACH ROW EXECUTE FUNCTION contribution_link_only_ends();
`;

const EVENTS = `
ALTER TABLE event_log
  ADD COLUMN linked_contribution_id uuid,
  ADD CONSTRAINT event_log__linked_contribution FOREIGN KEY (meeting_id, linked_contribution_id)
    REFERENCES contribution (meeting_id, id),
  DROP CONSTRAINT event_log__type_is_known,
  ADD CONSTRAINT event_log__type_is_known CHECK (${oneOf('type', MEETING_CHANGE_TYPES)});
`;

/** What the room works on, the newest first, from which something to link with is chosen. */
const ROOM = `
CREATE INDEX contribution__room ON contribution (meeting_id, created_at DESC, id DESC) WHERE ${oneOf('status', ROOM_STATUSES)};
`;

export class Links1795750000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [LINKS, EVENTS, ROOM]) await queryRunner.query(piece);
  }

  /** Events tell of links: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
