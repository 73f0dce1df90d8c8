/** Counts what became of what was given to the sessions of a meeting, in one statement. */
import { OUTCOME_STATUSES, type CountedModeration } from '@aportes/domain/moderation-figures.rules';
import { DECLINE_REASONS, MODERATION_OUTCOMES } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NOT_TAKEN_BACK } from '../../contributions/taken-back-sql.queries.js';
import { oneOf } from '../../../platform/database/checks.js';

export interface CountedSession extends CountedModeration {
  /** Null of all sessions together. */
  sessionId: string | null;
  /** How many decisions were taken, and how many of them were taken back. */
  taken: number;
  takenBack: number;
}

const counted = (names: readonly string[], condition: (name: string) => string): string =>
  `jsonb_build_object(${names
    .map((name) => `'${name}', count(*) FILTER (WHERE ${condition(name)})`)
    .join(', ')})`;

const OUTCOMES = counted(MODERATION_OUTCOMES, (name) =>
  oneOf('status', OUTCOME_STATUSES[name as keyof typeof OUTCOME_STATUSES]),
);
const REASONS = counted(DECLINE_REASONS, (name) => `status = 'DECLINED' AND reason = '${name}'`);

/** What was imported nobody has moderated. */
const COUNT = `
WITH given AS (
  SELECT c.session_id, c.status, decided.*
  FROM contribution c CROSS JOIN LATERAL (
    SELECT extract(epoch FROM min(d.created_at) FILTER (WHERE u.id IS NULL) - c.submitted_at) AS seconds,
      (array_agg(d.reason ORDER BY d.created_at DESC, d.id DESC) FILTER (WHERE u.id IS NULL AND d.to_status = 'DECLINED'))[1] AS reason,
      count(*) AS taken, count(u.id) AS taken_back
    FROM moderation_decision d LEFT JOIN decision_undo u ON u.decision_id = d.id
    WHERE d.contribution_id = c.id) decided
  WHERE c.meeting_id = $1 AND c.status <> 'DRAFT' AND c.capture_mode <> 'IMPORT' AND ${NOT_TAKEN_BACK})
SELECT session_id AS "sessionId", ${OUTCOMES} AS outcomes, ${REASONS} AS reasons,
  count(seconds)::integer AS decided, coalesce(sum(taken), 0)::integer AS taken,
  coalesce(sum(taken_back), 0)::integer AS "takenBack",
  percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds::float8) AS "medianSeconds"
FROM given GROUP BY GROUPING SETS ((session_id), ())`;

@Injectable()
export class ModerationFiguresRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Of each session to which something was given, and of all together. */
  async ofMeeting(meetingId: string): Promise<CountedSession[]> {
    return this.unitOfWork.manager.query<CountedSession[]>(COUNT, [meetingId]);
  }
}
