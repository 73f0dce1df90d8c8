/** What coming back adds to people: proofs of a sign-in, the account's address, mailed codes, and who left. */
import {
  ACCOUNT_EMAIL_CHECKS,
  MAILED_CODE_CHECKS,
  SIGN_IN_PROOF_CHECKS,
} from '../../modules/identity/data/identity.constraints.js';
import { addedChecks, checkLines } from '../../platform/database/checks.js';

const ADDED_COLUMNS = `
ALTER TABLE sign_in ADD COLUMN proofs text[] NOT NULL DEFAULT '{}',
${addedChecks(SIGN_IN_PROOF_CHECKS)};

ALTER TABLE participant ADD COLUMN left_at timestamptz, ADD COLUMN removed_at timestamptz;
CREATE INDEX participant__newest_first ON participant (meeting_id, joined_at DESC, id DESC);
`;

const MAIL = `
CREATE TABLE account_email (
  account_id uuid NOT NULL CONSTRAINT account_email__pk PRIMARY KEY CONSTRAINT account_email__account REFERENCES account (id),
  address text NOT NULL,
  confirmed_at timestamptz NOT NULL DEFAULT now(),
${checkLines(ACCOUNT_EMAIL_CHECKS)}
);
CREATE UNIQUE INDEX account_email__address_is_unique ON account_email (lower(address));

CREATE TABLE mailed_code (
  id uuid NOT NULL CONSTRAINT mailed_code__pk PRIMARY KEY,
  purpose text NOT NULL,
  account_id uuid CONSTRAINT mailed_code__account REFERENCES account (id),
  address text NOT NULL,
  token_digest bytea CONSTRAINT mailed_code__token_digest_is_unique UNIQUE,
  code_digest bytea,
  attempts integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
${checkLines(MAILED_CODE_CHECKS)}
);
CREATE INDEX mailed_code__newest_of_address ON mailed_code (lower(address), created_at DESC);

CREATE TABLE mail_delivery (
  key text NOT NULL CONSTRAINT mail_delivery__pk PRIMARY KEY,
  claimed_at timestamptz NOT NULL DEFAULT now(),
  sent_at timestamptz
);
`;

export const IDENTITY_ADDITIONS_SQL = ADDED_COLUMNS + MAIL;
