/** The logs in the first migration: what happened, by ids, and who did what, chained by digests; written once. */
import { MEETING_CHANGE_TYPES } from '../../platform/events/event-types.js';
import { oneOf } from '../../platform/database/checks.js';

const EVENT_LOG = `
CREATE TABLE event_log (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT event_log__pk PRIMARY KEY,
  meeting_id uuid NOT NULL CONSTRAINT event_log__meeting REFERENCES meeting (id),
  seq integer NOT NULL,
  type text NOT NULL,
  contribution_id uuid,
  session_id uuid,
  agenda_item_id uuid,
  comment_id uuid,
  participant_id uuid,
  revision_number integer,
  occurred_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT event_log__seq_is_unique UNIQUE (meeting_id, seq),
  CONSTRAINT event_log__contribution FOREIGN KEY (meeting_id, contribution_id) REFERENCES contribution (meeting_id, id),
  CONSTRAINT event_log__session FOREIGN KEY (meeting_id, session_id) REFERENCES session (meeting_id, id),
  CONSTRAINT event_log__type_is_known CHECK (${oneOf('type', MEETING_CHANGE_TYPES)})
);
CREATE TRIGGER event_log__is_immutable BEFORE UPDATE OR DELETE ON event_log
  FOR EACH ROW EXECUTE FUNCTION aportes_refuse_change();
CREATE TRIGGER event_log__is_not_truncated BEFORE TRUNCATE ON event_log
  FOR EACH STATEMENT EXECUTE FUNCTION aportes_refuse_change();
`;

/** Each row's hash covers the row and the hash before it; the lock makes the chain one, whoever writes. */
const AUDIT_LOG = `
CREATE TABLE audit_log (
  id bigint NOT NULL CONSTRAINT audit_log__pk PRIMARY KEY,
  occurred_at timestamptz NOT NULL DEFAULT now(),
  actor_id uuid,
  action text NOT NULL,
  subject_id uuid,
  digest bytea,
  previous_hash bytea NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT audit_log__hash_is_sha256 CHECK (octet_length(hash) = 32)
);
CREATE FUNCTION audit_log_hash(entry audit_log) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  SELECT sha256(convert_to(concat_ws('|', entry.id, extract(epoch FROM entry.occurred_at), coalesce(entry.actor_id::text, ''),
    entry.action, coalesce(entry.subject_id::text, ''), coalesce(encode(entry.digest, 'hex'), '')), 'UTF8') || entry.previous_hash)
$$;
CREATE FUNCTION audit_log_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  head record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('audit_log', 0));
  SELECT id, hash INTO head FROM audit_log ORDER BY id DESC LIMIT 1;
  NEW.id := coalesce(head.id, 0) + 1;
  NEW.previous_hash := coalesce(head.hash, '\\x'::bytea);
  NEW.hash := audit_log_hash(NEW);
  RETURN NEW;
END $$;
CREATE TRIGGER audit_log__chain BEFORE INSERT ON audit_log FOR EACH ROW EXECUTE FUNCTION audit_log_chain();
CREATE TRIGGER audit_log__is_immutable BEFORE UPDATE OR DELETE ON audit_log
  FOR EACH ROW EXECUTE FUNCTION aportes_refuse_change();
CREATE TRIGGER audit_log__is_not_truncated BEFORE TRUNCATE ON audit_log
  FOR EACH STATEMENT EXECUTE FUNCTION aportes_refuse_change();
`;

export const LOGS_SQL = EVENT_LOG + AUDIT_LOG;
