/** Decisions about edits of accepted texts: one a version, written once. */
import { EDIT_DECISION_CHECKS } from '../../modules/moderation/data/moderation-decision.constraints.js';
import { checkLines } from '../../platform/database/checks.js';

export const EDIT_DECISIONS_SQL = `
CREATE TABLE edit_decision (
  id uuid NOT NULL CONSTRAINT edit_decision__pk PRIMARY KEY,
  meeting_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  revision_number integer NOT NULL,
  verdict text NOT NULL,
  participant_id uuid NOT NULL,
  message text,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT edit_decision__one_a_version UNIQUE (contribution_id, revision_number),
  CONSTRAINT edit_decision__contribution FOREIGN KEY (meeting_id, contribution_id) REFERENCES contribution (meeting_id, id),
  CONSTRAINT edit_decision__revision FOREIGN KEY (contribution_id, revision_number) REFERENCES contribution_revision (contribution_id, number),
  CONSTRAINT edit_decision__participant FOREIGN KEY (meeting_id, participant_id) REFERENCES participant (meeting_id, id),
${checkLines(EDIT_DECISION_CHECKS)}
);
CREATE TRIGGER edit_decision__is_immutable BEFORE UPDATE OR DELETE ON edit_decision
  FOR EACH ROW EXECUTE FUNCTION aportes_refuse_change();
`;
