/** Contributions in the first migration: the item, its immutable revisions, its tags and the counter of its symbols. */
import { CONTRIBUTION_MOVES } from '@aportes/domain/contribution.transitions';
import {
  CONTRIBUTION_CHECKS,
  REVISION_CHECKS,
} from '../../modules/contributions/data/contribution.constraints.js';
import { checkLines } from '../../platform/database/checks.js';

const LEGAL_MOVES = Object.entries(CONTRIBUTION_MOVES)
  .flatMap(([from, targets]) => targets.map((to) => `${from}>${to}`))
  .map((move) => `'${move}'`)
  .join(', ');

const TABLES = `
CREATE TABLE symbol_counter (
  meeting_id uuid NOT NULL CONSTRAINT symbol_counter__meeting REFERENCES meeting (id),
  series text NOT NULL,
  letter text NOT NULL,
  next integer NOT NULL,
  CONSTRAINT symbol_counter__pk PRIMARY KEY (meeting_id, series, letter)
);

CREATE TABLE contribution (
  id uuid NOT NULL CONSTRAINT contribution__pk PRIMARY KEY,
  meeting_id uuid NOT NULL CONSTRAINT contribution__meeting REFERENCES meeting (id),
  session_id uuid,
  theme_id uuid,
  kind text,
  status text NOT NULL,
  symbol text,
  author_participant_id uuid,
  capture_mode text NOT NULL,
  attribution_level text NOT NULL,
  is_member_state boolean NOT NULL DEFAULT false,
  is_late boolean NOT NULL DEFAULT false,
  source text,
  external_id text,
  submission_digest text,
  withdrawal_reason text,
  language text NOT NULL,
  addressees text[] NOT NULL DEFAULT '{}',
  current_revision_number integer NOT NULL DEFAULT 1,
  version integer NOT NULL DEFAULT 1,
  endorsement_count integer NOT NULL DEFAULT 0,
  reservation_count integer NOT NULL DEFAULT 0,
  not_joining_count integer NOT NULL DEFAULT 0,
  comment_count integer NOT NULL DEFAULT 0,
  written_at timestamptz,
  submitted_at timestamptz,
  decided_at timestamptz,
  published_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT contribution__id_in_meeting UNIQUE (meeting_id, id),
  CONSTRAINT contribution__symbol_is_unique UNIQUE (meeting_id, symbol),
  CONSTRAINT contribution__external_id_is_unique UNIQUE (meeting_id, external_id),
  CONSTRAINT contribution__session FOREIGN KEY (meeting_id, session_id) REFERENCES session (meeting_id, id),
  CONSTRAINT contribution__theme FOREIGN KEY (meeting_id, theme_id) REFERENCES theme (meeting_id, id),
  CONSTRAINT contribution__author FOREIGN KEY (meeting_id, author_participant_id) REFERENCES participant (meeting_id, id),
${checkLines(CONTRIBUTION_CHECKS)}
);

CREATE TABLE contribution_revision (
  id uuid NOT NULL CONSTRAINT contribution_revision__pk PRIMARY KEY,
  contribution_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  number integer NOT NULL,
  language text NOT NULL,
  title text,
  text text NOT NULL,
  details jsonb NOT NULL DEFAULT '[]',
  addressees text[] NOT NULL DEFAULT '{}',
  affected_groups text[] NOT NULL DEFAULT '{}',
  edit_kind text NOT NULL DEFAULT 'SUBSTANTIVE',
  reason text,
  author_participant_id uuid,
  created_at timestamptz NOT NULL DEFAULT now(),
  search tsvector NOT NULL,
  CONSTRAINT contribution_revision__number_is_unique UNIQUE (contribution_id, number),
  CONSTRAINT contribution_revision__contribution FOREIGN KEY (meeting_id, contribution_id) REFERENCES contribution (meeting_id, id),
  CONSTRAINT contribution_revision__author FOREIGN KEY (meeting_id, author_participant_id) REFERENCES participant (meeting_id, id),
${checkLines(REVISION_CHECKS)}
);

ALTER TABLE contribution ADD CONSTRAINT contribution__current_revision
  FOREIGN KEY (id, current_revision_number) REFERENCES contribution_revision (contribution_id, number)
  DEFERRABLE INITIALLY DEFERRED;
`;

const TAGS = `
CREATE TABLE contribution_theme (
  contribution_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  theme_id uuid NOT NULL,
  CONSTRAINT contribution_theme__pk PRIMARY KEY (contribution_id, theme_id),
  CONSTRAINT contribution_theme__contribution FOREIGN KEY (meeting_id, contribution_id) REFERENCES contribution (meeting_id, id),
  CONSTRAINT contribution_theme__theme FOREIGN KEY (meeting_id, theme_id) REFERENCES theme (meeting_id, id)
);
CREATE INDEX contribution_theme__by_theme ON contribution_theme (theme_id, contribution_id);

CREATE TABLE contribution_subregion (
  contribution_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  subregion_id uuid NOT NULL,
  CONSTRAINT contribution_subregion__pk PRIMARY KEY (contribution_id, subregion_id),
  CONSTRAINT contribution_subregion__contribution FOREIGN KEY (meeting_id, contribution_id) REFERENCES contribution (meeting_id, id),
  CONSTRAINT contribution_subregion__subregion FOREIGN KEY (meeting_id, subregion_id) REFERENCES subregion (meeting_id, id)
);
CREATE INDEX contribution_subregion__by_subregion ON contribution_subregion (subregion_id, contribution_id);

CREATE TABLE contribution_country (
  contribution_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  country_code text NOT NULL CONSTRAINT contribution_country__country REFERENCES country (alpha2),
  CONSTRAINT contribution_country__pk PRIMARY KEY (contribution_id, country_code),
  CONSTRAINT contribution_country__contribution FOREIGN KEY (meeting_id, contribution_id) REFERENCES contribution (meeting_id, id)
);
`;

/** One index behind each order in which people page. */
const INDEXES = `
CREATE INDEX contribution__newest_published ON contribution (meeting_id, published_at DESC, id DESC) WHERE status = 'ACCEPTED';
CREATE INDEX contribution__most_endorsed ON contribution (meeting_id, endorsement_count DESC, id DESC) WHERE status = 'ACCEPTED';
CREATE INDEX contribution__wall ON contribution (session_id, submitted_at DESC, id DESC);
CREATE INDEX contribution__wall_most_endorsed ON contribution (session_id, endorsement_count DESC, id DESC);
CREATE INDEX contribution__by_author ON contribution (author_participant_id, created_at DESC, id DESC);
CREATE INDEX contribution__queue ON contribution (meeting_id, submitted_at, id) WHERE status IN ('SUBMITTED', 'IN_REVIEW');
CREATE INDEX contribution_revision__search ON contribution_revision USING gin (search);
`;

/** As the table of moves is now. */
export const STATUS_MOVE = `
CREATE OR REPLACE FUNCTION contribution_status_move() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (TG_OP = 'INSERT' AND NEW.status NOT IN ('DRAFT', 'SUBMITTED', 'ACCEPTED'))
  OR (TG_OP = 'UPDATE' AND NEW.status <> OLD.status AND OLD.status || '>' || NEW.status NOT IN (${LEGAL_MOVES})) THEN
    RAISE EXCEPTION 'a contribution does not become %', NEW.status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'contribution__legal_move', TABLE = 'contribution';
  END IF;
  RETURN NEW;
END $$;
`;

const TRIGGERS = `
CREATE FUNCTION aportes_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is written once and never changed', TG_TABLE_NAME
    USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = TG_TABLE_NAME || '__is_immutable', TABLE = TG_TABLE_NAME;
END $$;

CREATE TRIGGER contribution_revision__is_immutable BEFORE UPDATE OR DELETE ON contribution_revision
  FOR EACH ROW EXECUTE FUNCTION aportes_refuse_change();

CREATE FUNCTION contribution_revision_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search :=
    setweight(aportes_search_vector(NEW.language, NEW.title), 'A')
    || setweight(aportes_search_vector(NEW.language, NEW.text), 'B')
    || setweight(aportes_search_vector(NEW.language,
         (SELECT string_agg(detail ->> 'text', ' ') FROM jsonb_array_elements(NEW.details) AS detail)), 'C');
  RETURN NEW;
END $$;
CREATE TRIGGER contribution_revision__search BEFORE INSERT ON contribution_revision
  FOR EACH ROW EXECUTE FUNCTION contribution_revision_search();

${STATUS_MOVE}
CREATE TRIGGER contribution__legal_move BEFORE INSERT OR UPDATE OF status ON contribution
  FOR EACH ROW EXECUTE FUNCTION contribution_status_move();
`;

export const CONTRIBUTIONS_SQL = TABLES + TAGS + INDEXES + TRIGGERS;
