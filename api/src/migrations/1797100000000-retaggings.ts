/** Retaggings: tags set anew at the desk, from which to which, with the row itself; a symbol never changes. */
import { RETAGGABLE_STATUSES } from '@aportes/domain/retagging.policy';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RETAGGING_CHECKS } from '../modules/moderation/data/retagging.constraints.js';
import { NOTIFICATION_CHECKS } from '../modules/notifications/data/notification.constraints.js';
import { checkLines, oneOf } from '../platform/database/checks.js';
import { MEETING_CHANGE_TYPES } from '../platform/events/event-types.js';

const RETAGGINGS = `
CREATE TABLE retagging (
  id uuid NOT NULL CONSTRAINT retagging__pk PRIMARY KEY,
  meeting_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  from_kind text,
  to_kind text,
  from_theme_ids uuid[] NOT NULL,
  to_theme_ids uuid[] NOT NULL,
  from_subregion_ids uuid[] NOT NULL,
  to_subregion_ids uuid[] NOT NULL,
  version integer NOT NULL,
  takes_back uuid,
  created_at timestamptz NOT NULL,
  CONSTRAINT retagging__one_a_version UNIQUE (contribution_id, version),
  CONSTRAINT retagging__as_done UNIQUE (id, contribution_id, participant_id),
  CONSTRAINT retagging__taken_back_once UNIQUE (takes_back),
  CONSTRAINT retagging__contribution FOREIGN KEY (meeting_id, contribution_id) REFERENCES contribution (meeting_id, id),
  CONSTRAINT retagging__participant FOREIGN KEY (meeting_id, participant_id) REFERENCES participant (meeting_id, id),
  CONSTRAINT retagging__taken_back_by_who_did_it FOREIGN KEY (takes_back, contribution_id, participant_id)
    REFERENCES retagging (id, contribution_id, participant_id),
${checkLines(RETAGGING_CHECKS)}
);
CREATE TRIGGER retagging__is_immutable BEFORE UPDATE OR DELETE ON retagging
  FOR EACH ROW EXECUTE FUNCTION aportes_refuse_change();
`;

/** Written from what stands, on the version before, and to the letter where it takes another one back. */
const FROM_WHAT_STANDS = `
CREATE FUNCTION retagging_from_what_stands() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  tagged contribution;
BEGIN
  SELECT * INTO tagged FROM contribution WHERE id = NEW.contribution_id FOR NO KEY UPDATE;
  IF tagged.version + 1 <> NEW.version OR NOT (${oneOf('tagged.status', RETAGGABLE_STATUSES)})
  OR tagged.kind IS DISTINCT FROM NEW.from_kind OR tagged.theme_id IS DISTINCT FROM NEW.from_theme_ids[1]
  OR ARRAY(SELECT theme_id FROM contribution_theme WHERE contribution_id = tagged.id ORDER BY 1)
    <> ARRAY(SELECT unnest(NEW.from_theme_ids) ORDER BY 1)
  OR ARRAY(SELECT subregion_id FROM contribution_subregion WHERE contribution_id = tagged.id ORDER BY 1)
    <> ARRAY(SELECT unnest(NEW.from_subregion_ids) ORDER BY 1) THEN
    RAISE EXCEPTION 'a contribution is retagged from the tags that stand on it'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'retagging__from_what_stands', TABLE = 'retagging';
  END IF;
  IF NEW.takes_back IS NOT NULL AND NOT EXISTS (SELECT FROM retagging r
    WHERE r.id = NEW.takes_back AND r.version = tagged.version AND r.takes_back IS NULL
      AND r.from_kind IS NOT DISTINCT FROM NEW.to_kind AND r.from_theme_ids = NEW.to_theme_ids
      AND r.from_subregion_ids = NEW.to_subregion_ids) THEN
    RAISE EXCEPTION 'a retagging is taken back to the letter, until somebody has acted on it'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'retagging__takes_back_the_last', TABLE = 'retagging';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER retagging__from_what_stands BEFORE INSERT ON retagging
  FOR EACH ROW EXECUTE FUNCTION retagging_from_what_stands();
`;

/** The row and the tags are never out of step; tags are of the same meeting, as everywhere. */
const SETS_THE_TAGS = `
CREATE FUNCTION retagging_sets_the_tags() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE contribution SET kind = NEW.to_kind, theme_id = NEW.to_theme_ids[1], version = NEW.version
  WHERE id = NEW.contribution_id;
  DELETE FROM contribution_theme
  WHERE contribution_id = NEW.contribution_id AND theme_id <> ALL (NEW.to_theme_ids);
  INSERT INTO contribution_theme (contribution_id, meeting_id, theme_id)
  SELECT NEW.contribution_id, NEW.meeting_id, unnest(NEW.to_theme_ids) ON CONFLICT DO NOTHING;
  DELETE FROM contribution_subregion
  WHERE contribution_id = NEW.contribution_id AND subregion_id <> ALL (NEW.to_subregion_ids);
  INSERT INTO contribution_subregion (contribution_id, meeting_id, subregion_id)
  SELECT NEW.contribution_id, NEW.meeting_id, unnest(NEW.to_subregion_ids) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER retagging__sets_the_tags AFTER INSERT ON retagging
  FOR EACH ROW EXECUTE FUNCTION retagging_sets_the_tags();
`;

const SYMBOL_STAYS = `
CREATE FUNCTION contribution_symbol_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a contribution keeps the symbol by which it is cited'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'contribution__symbol_stays', TABLE = 'contribution';
END $$;
CREATE TRIGGER contribution__symbol_stays BEFORE UPDATE OF symbol ON contribution
  FOR EACH ROW WHEN (OLD.symbol IS NOT NULL AND NEW.symbol IS DISTINCT FROM OLD.symbol)
  EXECUTE FUNCTION contribution_symbol_stays();
`;

const TOLD = `
ALTER TABLE event_log
  DROP CONSTRAINT event_log__type_is_known,
  ADD CONSTRAINT event_log__type_is_known CHECK (${oneOf('type', MEETING_CHANGE_TYPES)});
ALTER TABLE notification
  DROP CONSTRAINT notification__kind_is_known,
  ADD CONSTRAINT notification__kind_is_known CHECK (${NOTIFICATION_CHECKS.notification__kind_is_known});
`;

export class Retaggings1797100000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const piece of [RETAGGINGS, FROM_WHAT_STANDS, SETS_THE_TAGS, SYMBOL_STAYS, TOLD])
      await queryRunner.query(piece);
  }

  /** Events tell of it: to go back is to restore the backup made before. */
  down(): Promise<void> {
    return Promise.reject(
      new Error('This migration cannot be undone: restore the backup made before it instead.'),
    );
  }
}
