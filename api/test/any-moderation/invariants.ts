/** What holds at every moment, whatever was done, as questions to the database for rows in which it does not. */
import { expect } from '@jest/globals';
import type { Looker } from './looker.js';

const IS_RAPPORTEUR = `EXISTS (SELECT FROM role_grant g WHERE g.participant_id = d.participant_id
  AND g.role = 'RAPPORTEUR' AND (g.session_id IS NULL OR g.session_id = c.session_id))`;

/** The last decision that was not taken back. */
const STANDING = `(SELECT d.to_status FROM moderation_decision d WHERE d.contribution_id = c.id
  AND NOT EXISTS (SELECT FROM decision_undo u WHERE u.decision_id = d.id) ORDER BY d.version DESC LIMIT 1)`;

/** What was put together from others that all stand by themselves again. */
const IS_DISSOLVED = `(c.consolidation_id IS NOT NULL AND NOT EXISTS (SELECT FROM departure x
  WHERE x.merging_id = c.consolidation_id
  AND NOT EXISTS (SELECT FROM decision_undo u WHERE u.decision_id = x.decision_id)))`;

/** Reopening is the secretariat's as well. */
const decidedFairly = (table: string, which = 'true'): string =>
  `SELECT d.id FROM ${table} d JOIN contribution c ON c.id = d.contribution_id WHERE c.id = ANY($1::uuid[])
     AND (d.participant_id = c.author_participant_id OR (${which}) AND NOT ${IS_RAPPORTEUR})`;

const HOLDS: Record<string, string> = {
  'waits since a time exactly if it waits': `SELECT id FROM contribution WHERE id = ANY($1::uuid[])
    AND (waiting_since IS NOT NULL) <> (status IN ('SUBMITTED', 'IN_REVIEW') OR waiting_revision_number IS NOT NULL)`,
  'is in review if somebody has its text in hand': `SELECT c.id FROM contribution c
    LEFT JOIN claim k ON k.contribution_id = c.id WHERE c.id = ANY($1::uuid[])
    AND k.contribution_id IS NOT NULL AND c.status NOT IN ('IN_REVIEW', 'ACCEPTED')`,
  'is in nobody’s hand unless it waits': `SELECT c.id FROM contribution c JOIN claim USING (meeting_id)
    WHERE claim.contribution_id = c.id AND c.id = ANY($1::uuid[]) AND c.waiting_since IS NULL`,
  'has an edit that waits only if it is accepted': `SELECT id FROM contribution WHERE id = ANY($1::uuid[])
    AND waiting_revision_number IS NOT NULL AND (status <> 'ACCEPTED' OR waiting_revision_number <= current_revision_number)`,
  'is what the last decision made of it': `SELECT c.id FROM contribution c WHERE c.id = ANY($1::uuid[])
    AND c.status IN ('DECLINED', 'CHANGES_REQUESTED', 'AWAITING_AUTHOR', 'MERGED', 'SPLIT') AND c.status IS DISTINCT FROM ${STANDING}
    AND NOT (c.status = 'SPLIT' AND ${IS_DISSOLVED})`,
  'is decided about by its own rapporteurs, and never by its author': decidedFairly(
    'moderation_decision',
    `d.to_status <> 'IN_REVIEW'`,
  ),
  'has its edits decided about likewise': decidedFairly('edit_decision'),
  'has one decision a version': `SELECT contribution_id FROM moderation_decision WHERE contribution_id = ANY($1::uuid[])
    GROUP BY contribution_id, version HAVING count(*) > 1`,
  'was published exactly if it was ever accepted': `SELECT c.id FROM contribution c WHERE c.id = ANY($1::uuid[])
    AND (c.published_at IS NOT NULL) <> (EXISTS (SELECT FROM event_log l
      WHERE l.contribution_id = c.id AND l.type = 'CONTRIBUTION_ACCEPTED')
      OR EXISTS (SELECT FROM contribution w WHERE w.id = c.part_of AND w.published_at < c.published_at AND c.published_at = c.created_at))`,
  'counts its support and its discussion exactly': `SELECT c.id FROM contribution c WHERE c.id = ANY($1::uuid[])
    AND (c.endorsement_count, c.reservation_count, c.not_joining_count, c.comment_count) <>
      (SELECT count(*) FILTER (WHERE stance <> 'NOT_JOINING'), count(*) FILTER (WHERE stance = 'WITH_RESERVATION'),
         count(*) FILTER (WHERE stance = 'NOT_JOINING'),
         (SELECT count(*) FROM comment m WHERE m.contribution_id = c.id AND m.status = 'VISIBLE')
       FROM endorsement e WHERE e.contribution_id = c.id AND e.ended_at IS NULL)`,
  'leads somewhere if it is merged, and never back to itself': `SELECT c.id FROM contribution c WHERE c.id = ANY($1::uuid[])
    AND ((c.status = 'MERGED') <> (c.merged_into IS NOT NULL) OR c.id IN (
      WITH RECURSIVE way AS (SELECT c.merged_into AS id
        UNION SELECT n.merged_into FROM way JOIN contribution n ON n.id = way.id) SELECT id FROM way))`,
  'is taken apart exactly if it has parts that stand': `SELECT c.id FROM contribution c WHERE c.id = ANY($1::uuid[])
    AND c.status <> 'WITHDRAWN' AND (c.status = 'SPLIT') <> (${IS_DISSOLVED} OR EXISTS (SELECT FROM split_part s
      JOIN moderation_decision d ON d.id = s.decision_id WHERE d.contribution_id = c.id
      AND NOT EXISTS (SELECT FROM decision_undo u WHERE u.decision_id = d.id)))`,
  'is meant for nobody but a rapporteur of its session who has not written it': `SELECT c.id FROM assignee d
    JOIN contribution c ON c.id = d.contribution_id WHERE c.id = ANY($1::uuid[])
    AND (d.participant_id = c.author_participant_id OR NOT ${IS_RAPPORTEUR})`,
  'is nobody’s once it was disowned': `SELECT c.id FROM contribution c JOIN speaker_answer s ON s.contribution_id = c.id
    WHERE c.id = ANY($1::uuid[]) AND s.answer = 'NOT_MINE' AND c.author_participant_id IS NOT NULL`,
  'has every version of its text': `SELECT contribution_id FROM contribution_revision WHERE contribution_id = ANY($1::uuid[])
    GROUP BY contribution_id HAVING max(number) <> count(*)`,
};

const ALL = Object.entries(HOLDS)
  .map(([what, sql]) => `SELECT '${what}' AS what FROM (${sql}) AS broken`)
  .join(' UNION ALL ');

export async function expectAllHolds(looker: Looker, ids: readonly string[]): Promise<void> {
  expect(await looker.look('invariants', ALL, [ids])).toEqual([]);
}
