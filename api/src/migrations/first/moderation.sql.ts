/** Decisions in the first migration: who moved a contribution where and why, written once. */
import { MODERATION_DECISION_CHECKS } from '../../modules/moderation/data/moderation-decision.constraints.js';
import { checkLines } from '../../platform/database/checks.js';

export const MODERATION_SQL = `
CREATE TABLE moderation_decision (
  id uuid NOT NULL CONSTRAINT moderation_decision__pk PRIMARY KEY,
  meeting_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  from_status text NOT NULL,
  to_status text NOT NULL,
  participant_id uuid NOT NULL,
  reason text,
  message text,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT moderation_decision__contribution FOREIGN KEY (meeting_id, contribution_id) REFERENCES contribution (meeting_id, id),
  CONSTRAINT moderation_decision__participant FOREIGN KEY (meeting_id, participant_id) REFERENCES participant (meeting_id, id),
${checkLines(MODERATION_DECISION_CHECKS)}
);
CREATE INDEX moderation_decision__by_contribution ON moderation_decision (contribution_id, created_at, id);
CREATE TRIGGER moderation_decision__is_immutable BEFORE UPDATE OR DELETE ON moderation_decision
  FOR EACH ROW EXECUTE FUNCTION aportes_refuse_change();
`;
