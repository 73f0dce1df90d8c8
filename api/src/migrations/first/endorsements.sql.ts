/** Endorsements in the first migration: support for one version of a text, with history, and counters that follow. */
import { ENDORSEMENT_CHECKS } from '../../modules/endorsements/data/endorsement.constraints.js';
import { checkLines } from '../../platform/database/checks.js';

const TABLE = `
CREATE TABLE endorsement (
  id uuid NOT NULL CONSTRAINT endorsement__pk PRIMARY KEY,
  meeting_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  revision_number integer NOT NULL,
  participant_id uuid NOT NULL,
  capacity text NOT NULL,
  stance text NOT NULL,
  reservation text,
  created_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz,
  CONSTRAINT endorsement__contribution FOREIGN KEY (meeting_id, contribution_id) REFERENCES contribution (meeting_id, id),
  CONSTRAINT endorsement__revision FOREIGN KEY (contribution_id, revision_number) REFERENCES contribution_revision (contribution_id, number),
  CONSTRAINT endorsement__participant FOREIGN KEY (meeting_id, participant_id) REFERENCES participant (meeting_id, id),
${checkLines(ENDORSEMENT_CHECKS)}
);
CREATE UNIQUE INDEX endorsement__one_active_each ON endorsement (contribution_id, participant_id) WHERE ended_at IS NULL;
CREATE INDEX endorsement__oldest_first ON endorsement (contribution_id, created_at, id) WHERE ended_at IS NULL;
`;

/** Only the end of an endorsement is ever written to it; the counters change in the same statement as the rows. */
const TRIGGERS = `
CREATE FUNCTION endorsement_only_ends() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.ended_at IS NOT NULL OR NEW.ended_at IS NULL OR to_jsonb(NEW) - 'ended_at' <> to_jsonb(OLD) - 'ended_at' THEN
    RAISE EXCEPTION 'an endorsement is only ever ended'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'endorsement__only_ends', TABLE = 'endorsement';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER endorsement__only_ends BEFORE UPDATE ON endorsement
  FOR EACH ROW EXECUTE FUNCTION endorsement_only_ends();

CREATE FUNCTION endorsement_count_one(counted_contribution uuid, counted_stance text, change integer) RETURNS void LANGUAGE sql AS $$
  UPDATE contribution SET
    endorsement_count = endorsement_count + CASE WHEN counted_stance <> 'NOT_JOINING' THEN change ELSE 0 END,
    reservation_count = reservation_count + CASE WHEN counted_stance = 'WITH_RESERVATION' THEN change ELSE 0 END,
    not_joining_count = not_joining_count + CASE WHEN counted_stance = 'NOT_JOINING' THEN change ELSE 0 END
  WHERE id = counted_contribution
$$;
CREATE FUNCTION endorsement_counts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.ended_at IS NULL THEN
    PERFORM endorsement_count_one(OLD.contribution_id, OLD.stance, -1);
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.ended_at IS NULL THEN
    PERFORM endorsement_count_one(NEW.contribution_id, NEW.stance, 1);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER endorsement__counts AFTER INSERT OR UPDATE OR DELETE ON endorsement
  FOR EACH ROW EXECUTE FUNCTION endorsement_counts();
`;

export const ENDORSEMENTS_SQL = TABLE + TRIGGERS;
