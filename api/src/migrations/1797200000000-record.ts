/** The record: beside each entry of the audit log that changes a contribution's state, how that stood then. */
import { BESIDE_THE_RECORD } from '@aportes/domain/record.actions';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RECORD_ENTRY_CHECKS } from '../modules/record/data/record-entry.constraints.js';
import { checkLines, oneOf } from '../platform/database/checks.js';

/** What is done to the contribution itself; support of it, and what is asked about its author, are named otherwise. */
const OF_ITS_STATE = (action: string) =>
  `${action} LIKE 'contribution.%' AND NOT (${oneOf(action, BESIDE_THE_RECORD)})`;

const ENTRIES = `
CREATE TABLE record_entry (
  audit_id bigint NOT NULL CONSTRAINT record_entry__pk PRIMARY KEY
    CONSTRAINT record_entry__audit_log REFERENCES audit_log (id),
  meeting_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  session_id uuid,
  day date NOT NULL,
  from_status text,
  to_status text,
  version integer,
  shown_number integer NOT NULL,
  newest_number integer NOT NULL,
  before_number integer,
  after_number integer,
  CONSTRAINT record_entry__contribution FOREIGN KEY (meeting_id, contribution_id) REFERENCES contribution (meeting_id, id),
${checkLines(RECORD_ENTRY_CHECKS)}
);
CREATE INDEX record_entry__of_contribution ON record_entry (contribution_id, audit_id);
CREATE INDEX record_entry__of_meeting ON record_entry (meeting_id, day, contribution_id, audit_id);
CREATE INDEX record_entry__of_session ON record_entry (session_id, day, contribution_id, audit_id);
CREATE TRIGGER record_entry__is_immutable BEFORE UPDATE OR DELETE ON record_entry
  FOR EACH ROW EXECUTE FUNCTION aportes_refuse_change();
CREATE TRIGGER record_entry__is_not_truncated BEFORE TRUNCATE ON record_entry
  FOR EACH STATEMENT EXECUTE FUNCTION aportes_refuse_change();
`;

/** What happened before is known by its action alone. */
const BEFORE = `
INSERT INTO record_entry (audit_id, meeting_id, contribution_id, session_id, day, shown_number, newest_number)
SELECT a.id, c.meeting_id, c.id, c.session_id, (a.occurred_at AT TIME ZONE m.time_zone)::date,
  c.current_revision_number, (SELECT max(r.number) FROM contribution_revision r WHERE r.contribution_id = c.id)
FROM audit_log a JOIN contribution c ON c.id = a.subject_id JOIN meeting m ON m.id = c.meeting_id
WHERE ${OF_ITS_STATE('a.action')};
`;

/** Written with the audit log, whoever writes there: nothing that changes a contribution can leave it out. */
const WITH_THE_LOG = `
CREATE FUNCTION audit_log_recorded() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  c contribution;
  earlier record_entry;
  newest integer;
BEGIN
  SELECT * INTO c FROM contribution WHERE id = NEW.subject_id;
  IF NOT FOUND THEN RETURN NULL; END IF;
  SELECT * INTO earlier FROM record_entry WHERE contribution_id = c.id ORDER BY audit_id DESC LIMIT 1;
  SELECT max(number) INTO newest FROM contribution_revision WHERE contribution_id = c.id;
  INSERT INTO record_entry (audit_id, meeting_id, contribution_id, session_id, day, from_status, to_status, version,
    shown_number, newest_number, before_number, after_number)
  SELECT NEW.id, c.meeting_id, c.id, c.session_id, (NEW.occurred_at AT TIME ZONE m.time_zone)::date,
    earlier.to_status, c.status, c.version, c.current_revision_number, newest, earlier.shown_number,
    CASE WHEN newest > earlier.newest_number THEN newest
      WHEN c.current_revision_number <> earlier.shown_number THEN c.current_revision_number END
  FROM meeting m WHERE m.id = c.meeting_id;
  RETURN NULL;
END $$;
CREATE TRIGGER audit_log__recorded AFTER INSERT ON audit_log
  FOR EACH ROW WHEN (NEW.subject_id IS NOT NULL AND ${OF_ITS_STATE('NEW.action')})
  EXECUTE FUNCTION audit_log_recorded();
`;

export class Record1797200000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [ENTRIES, BEFORE, WITH_THE_LOG]) await queryRunner.query(piece);
  }

  /** How it stood then would be lost. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
