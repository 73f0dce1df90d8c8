/** Meetings in the first migration: process, phase, meeting, its taxonomies, agenda and sessions. */
import {
  AGENDA_ITEM_CHECKS,
  MEETING_CHECKS,
  PHASE_CHECKS,
  SESSION_CHECKS,
} from '../../modules/meetings/data/meeting.constraints.js';
import { checkLines } from '../../platform/database/checks.js';

const MEETING = `
CREATE TABLE process (
  id uuid NOT NULL CONSTRAINT process__pk PRIMARY KEY,
  slug text NOT NULL CONSTRAINT process__slug_is_unique UNIQUE,
  name jsonb NOT NULL
);

CREATE TABLE meeting_phase (
  id uuid NOT NULL CONSTRAINT meeting_phase__pk PRIMARY KEY,
  process_id uuid NOT NULL CONSTRAINT meeting_phase__process REFERENCES process (id),
  kind text NOT NULL,
  name jsonb NOT NULL,
  CONSTRAINT meeting_phase__one_of_a_kind UNIQUE (process_id, kind),
${checkLines(PHASE_CHECKS)}
);

CREATE TABLE meeting (
  id uuid NOT NULL CONSTRAINT meeting__pk PRIMARY KEY,
  phase_id uuid NOT NULL CONSTRAINT meeting__phase REFERENCES meeting_phase (id),
  slug text NOT NULL CONSTRAINT meeting__slug_is_unique UNIQUE,
  symbol_prefix text NOT NULL CONSTRAINT meeting__symbol_prefix_is_unique UNIQUE,
  title jsonb NOT NULL,
  place jsonb NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  time_zone text NOT NULL,
  organizers jsonb NOT NULL DEFAULT '[]',
  mandates jsonb NOT NULL DEFAULT '[]',
  aim jsonb,
  objectives jsonb NOT NULL DEFAULT '[]',
  languages text[] NOT NULL,
  attribution_default text NOT NULL,
  join_code text CONSTRAINT meeting__join_code_is_unique UNIQUE,
  join_open boolean NOT NULL DEFAULT true,
  current_agenda_item_id uuid,
  created_at timestamptz NOT NULL DEFAULT now(),
${checkLines(MEETING_CHECKS)}
);

CREATE TABLE meeting_counter (
  meeting_id uuid NOT NULL CONSTRAINT meeting_counter__pk PRIMARY KEY CONSTRAINT meeting_counter__meeting REFERENCES meeting (id),
  event_seq integer NOT NULL DEFAULT 0
);
`;

const TAXONOMIES = `
CREATE TABLE theme (
  id uuid NOT NULL CONSTRAINT theme__pk PRIMARY KEY,
  meeting_id uuid NOT NULL CONSTRAINT theme__meeting REFERENCES meeting (id),
  code text NOT NULL,
  numeral text NOT NULL,
  position integer NOT NULL,
  title jsonb NOT NULL,
  short_title jsonb NOT NULL,
  CONSTRAINT theme__id_in_meeting UNIQUE (meeting_id, id),
  CONSTRAINT theme__code_is_unique UNIQUE (meeting_id, code),
  CONSTRAINT theme__position_is_unique UNIQUE (meeting_id, position)
);

CREATE TABLE subregion (
  id uuid NOT NULL CONSTRAINT subregion__pk PRIMARY KEY,
  meeting_id uuid NOT NULL CONSTRAINT subregion__meeting REFERENCES meeting (id),
  code text NOT NULL,
  position integer NOT NULL,
  name jsonb NOT NULL,
  abbreviation jsonb NOT NULL,
  CONSTRAINT subregion__id_in_meeting UNIQUE (meeting_id, id),
  CONSTRAINT subregion__code_is_unique UNIQUE (meeting_id, code),
  CONSTRAINT subregion__position_is_unique UNIQUE (meeting_id, position)
);

CREATE TABLE subregion_country (
  meeting_id uuid NOT NULL,
  subregion_id uuid NOT NULL,
  country_code text NOT NULL CONSTRAINT subregion_country__country REFERENCES country (alpha2),
  CONSTRAINT subregion_country__pk PRIMARY KEY (subregion_id, country_code),
  CONSTRAINT subregion_country__subregion FOREIGN KEY (meeting_id, subregion_id) REFERENCES subregion (meeting_id, id)
);
CREATE INDEX subregion_country__by_country ON subregion_country (meeting_id, country_code);
`;

const AGENDA = `
CREATE TABLE agenda_item (
  id uuid NOT NULL CONSTRAINT agenda_item__pk PRIMARY KEY,
  meeting_id uuid NOT NULL CONSTRAINT agenda_item__meeting REFERENCES meeting (id),
  position integer NOT NULL,
  kind text NOT NULL,
  title jsonb NOT NULL,
  day date,
  theme_id uuid,
  speakers jsonb NOT NULL DEFAULT '[]',
  CONSTRAINT agenda_item__id_in_meeting UNIQUE (meeting_id, id),
  CONSTRAINT agenda_item__position_is_unique UNIQUE (meeting_id, position),
  CONSTRAINT agenda_item__theme FOREIGN KEY (meeting_id, theme_id) REFERENCES theme (meeting_id, id),
${checkLines(AGENDA_ITEM_CHECKS)}
);

ALTER TABLE meeting ADD CONSTRAINT meeting__current_agenda_item
  FOREIGN KEY (id, current_agenda_item_id) REFERENCES agenda_item (meeting_id, id);

CREATE TABLE session (
  id uuid NOT NULL CONSTRAINT session__pk PRIMARY KEY,
  meeting_id uuid NOT NULL,
  agenda_item_id uuid NOT NULL CONSTRAINT session__one_each_item UNIQUE,
  status text NOT NULL DEFAULT 'SCHEDULED',
  moderation text NOT NULL DEFAULT 'PRE',
  opened_at timestamptz,
  closed_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT session__id_in_meeting UNIQUE (meeting_id, id),
  CONSTRAINT session__agenda_item FOREIGN KEY (meeting_id, agenda_item_id) REFERENCES agenda_item (meeting_id, id),
${checkLines(SESSION_CHECKS)}
);
`;

export const MEETINGS_SQL = MEETING + TAXONOMIES + AGENDA;
