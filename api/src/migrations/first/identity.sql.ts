/** People in the first migration: accounts, sign-ins, participants, and their identity kept apart. */
import {
  ACCOUNT_CHECKS,
  IDENTITY_CHECKS,
  PARTICIPANT_CHECKS,
  ROLE_GRANT_CHECKS,
  SIGN_IN_CHECKS,
  SIGN_IN_TOKEN_CHECKS,
} from '../../modules/identity/data/identity.constraints.js';
import { checkLines } from '../../platform/database/checks.js';

const ACCOUNTS = `
CREATE TABLE account (
  id uuid NOT NULL CONSTRAINT account__pk PRIMARY KEY,
  language text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
${checkLines(ACCOUNT_CHECKS)}
);

CREATE TABLE sign_in (
  id uuid NOT NULL CONSTRAINT sign_in__pk PRIMARY KEY,
  account_id uuid NOT NULL CONSTRAINT sign_in__account REFERENCES account (id),
  token_digest bytea NOT NULL CONSTRAINT sign_in__digest_is_unique UNIQUE,
  created_at timestamptz NOT NULL DEFAULT now(),
  last_used_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  ended_at timestamptz,
${checkLines(SIGN_IN_CHECKS)}
);
CREATE INDEX sign_in__by_account ON sign_in (account_id, created_at DESC, id DESC);

CREATE TABLE sign_in_token (
  id uuid NOT NULL CONSTRAINT sign_in_token__pk PRIMARY KEY,
  account_id uuid NOT NULL CONSTRAINT sign_in_token__account REFERENCES account (id),
  digest bytea NOT NULL CONSTRAINT sign_in_token__digest_is_unique UNIQUE,
  purpose text NOT NULL,
  expires_at timestamptz,
  used_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
${checkLines(SIGN_IN_TOKEN_CHECKS)}
);
`;

const PARTICIPANTS = `
CREATE TABLE participant (
  id uuid NOT NULL CONSTRAINT participant__pk PRIMARY KEY,
  meeting_id uuid NOT NULL CONSTRAINT participant__meeting REFERENCES meeting (id),
  account_id uuid CONSTRAINT participant__account REFERENCES account (id),
  stakeholder_kind text NOT NULL,
  country_code text CONSTRAINT participant__country REFERENCES country (alpha2),
  language text NOT NULL,
  capacities text[] NOT NULL DEFAULT '{PERSONAL}',
  joined_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT participant__id_in_meeting UNIQUE (meeting_id, id),
  CONSTRAINT participant__once_a_meeting UNIQUE (meeting_id, account_id),
${checkLines(PARTICIPANT_CHECKS)}
);
CREATE INDEX participant__by_account ON participant (account_id, joined_at, id);

CREATE TABLE participant_identity (
  participant_id uuid NOT NULL CONSTRAINT participant_identity__pk PRIMARY KEY
    CONSTRAINT participant_identity__participant REFERENCES participant (id),
  name text NOT NULL,
  institution text,
${checkLines(IDENTITY_CHECKS)}
);

CREATE TABLE role_grant (
  id uuid NOT NULL CONSTRAINT role_grant__pk PRIMARY KEY,
  meeting_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  role text NOT NULL,
  session_id uuid,
  CONSTRAINT role_grant__once UNIQUE NULLS NOT DISTINCT (participant_id, role, session_id),
  CONSTRAINT role_grant__participant FOREIGN KEY (meeting_id, participant_id) REFERENCES participant (meeting_id, id),
  CONSTRAINT role_grant__session FOREIGN KEY (meeting_id, session_id) REFERENCES session (meeting_id, id),
${checkLines(ROLE_GRANT_CHECKS)}
);
`;

export const IDENTITY_SQL = ACCOUNTS + PARTICIPANTS;
