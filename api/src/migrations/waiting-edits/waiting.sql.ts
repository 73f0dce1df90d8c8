/** Contributions of the migration of waiting edits: the edit that waits, since when the desk is asked, what was shown. */
import { WAITING_CHECKS } from '../../modules/contributions/data/contribution.constraints.js';
import { addedChecks, oneOf } from '../../platform/database/checks.js';
import { MEETING_CHANGE_TYPES } from '../../platform/events/event-types.js';

const WAITING = `
ALTER TABLE contribution
  ADD COLUMN waiting_revision_number integer,
  ADD COLUMN waiting_since timestamptz,
  ADD CONSTRAINT contribution__waiting_revision FOREIGN KEY (id, waiting_revision_number)
    REFERENCES contribution_revision (contribution_id, number) DEFERRABLE INITIALLY DEFERRED;
UPDATE contribution SET waiting_since = submitted_at WHERE status IN ('SUBMITTED', 'IN_REVIEW');
ALTER TABLE contribution
${addedChecks(WAITING_CHECKS)};

DROP INDEX contribution__queue;
CREATE INDEX contribution__queue ON contribution (meeting_id, waiting_since, id) WHERE waiting_since IS NOT NULL;
`;

/** Every version that was ever the current one, written by the database itself whoever moves the number. */
const SHOWN = `
CREATE TABLE revision_shown (
  contribution_id uuid NOT NULL,
  revision_number integer NOT NULL,
  CONSTRAINT revision_shown__pk PRIMARY KEY (contribution_id, revision_number),
  CONSTRAINT revision_shown__revision FOREIGN KEY (contribution_id, revision_number)
    REFERENCES contribution_revision (contribution_id, number) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO revision_shown (contribution_id, revision_number) SELECT contribution_id, number FROM contribution_revision;
CREATE TRIGGER revision_shown__is_immutable BEFORE UPDATE OR DELETE ON revision_shown
  FOR EACH ROW EXECUTE FUNCTION aportes_refuse_change();

CREATE FUNCTION contribution_shows_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO revision_shown (contribution_id, revision_number) VALUES (NEW.id, NEW.current_revision_number)
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER contribution__shows_revision AFTER INSERT OR UPDATE OF current_revision_number ON contribution
  FOR EACH ROW EXECUTE FUNCTION contribution_shows_revision();
`;

const EVENTS = `
ALTER TABLE event_log
  DROP CONSTRAINT event_log__type_is_known,
  ADD CONSTRAINT event_log__type_is_known CHECK (${oneOf('type', MEETING_CHANGE_TYPES)});
`;

export const WAITING_SQL = WAITING + SHOWN + EVENTS;
