/** Personal invitations and the roles they bring. */
import {
  INVITATION_CHECKS,
  INVITATION_ROLE_CHECKS,
} from '../../modules/people/data/invitation.constraints.js';
import { checkLines } from '../../platform/database/checks.js';

export const INVITATIONS_SQL = `
CREATE TABLE invitation (
  id uuid NOT NULL CONSTRAINT invitation__pk PRIMARY KEY,
  meeting_id uuid NOT NULL CONSTRAINT invitation__meeting REFERENCES meeting (id),
  email text NOT NULL,
  name text NOT NULL,
  institution text,
  country_code text CONSTRAINT invitation__country REFERENCES country (alpha2),
  stakeholder_kind text NOT NULL,
  language text NOT NULL,
  capacities text[] NOT NULL,
  invited_by uuid,
  created_at timestamptz NOT NULL DEFAULT now(),
  mailing_id uuid,
  token_digest bytea CONSTRAINT invitation__token_digest_is_unique UNIQUE,
  expires_at timestamptz,
  sent_at timestamptz,
  accepted_at timestamptz,
  revoked_at timestamptz,
  participant_id uuid,
  CONSTRAINT invitation__id_in_meeting UNIQUE (meeting_id, id),
  CONSTRAINT invitation__invited_by FOREIGN KEY (meeting_id, invited_by) REFERENCES participant (meeting_id, id),
  CONSTRAINT invitation__participant FOREIGN KEY (meeting_id, participant_id) REFERENCES participant (meeting_id, id),
${checkLines(INVITATION_CHECKS)}
);
CREATE UNIQUE INDEX invitation__once_an_address ON invitation (meeting_id, lower(email));
CREATE INDEX invitation__newest_first ON invitation (meeting_id, created_at DESC, id DESC);

CREATE TABLE invitation_role (
  id uuid NOT NULL CONSTRAINT invitation_role__pk PRIMARY KEY,
  meeting_id uuid NOT NULL,
  invitation_id uuid NOT NULL,
  role text NOT NULL,
  session_id uuid,
  CONSTRAINT invitation_role__once UNIQUE NULLS NOT DISTINCT (invitation_id, role, session_id),
  CONSTRAINT invitation_role__invitation FOREIGN KEY (meeting_id, invitation_id) REFERENCES invitation (meeting_id, id),
  CONSTRAINT invitation_role__session FOREIGN KEY (meeting_id, session_id) REFERENCES session (meeting_id, id),
${checkLines(INVITATION_ROLE_CHECKS)}
);
`;
