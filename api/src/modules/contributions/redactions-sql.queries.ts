/** What is masked in a contribution and in what hangs on it, as SQL: marks of other numbers are none. */

import type { RedactionFacts } from '@aportes/domain/redaction.policy';
import type { RedactionReason } from '@aportes/domain/vocabulary';

/** A passage that is masked, with what the desk noted. */
export interface StoredRedaction extends RedactionFacts {
  /** Of its mark in this contribution, and of the act that masked it in all of the family. */
  id: string;
  actId: string;
  number: number;
  reason: RedactionReason;
  note: string | null;
}

/** Of all contributions in which it stands. */
export const authorsOfRedaction = (actId: string): string => `ARRAY(
    SELECT DISTINCT a.author_participant_id FROM redaction_mark o JOIN contribution a ON a.id = o.contribution_id
    WHERE o.redaction_id = ${actId} AND a.author_participant_id IS NOT NULL)`;

export const redactionsOf = (contributionId: string): string => `coalesce((
    SELECT jsonb_agg(jsonb_build_object('id', k.id, 'actId', d.id, 'number', k.number, 'reason', d.reason,
      'note', d.note, 'isMadeHere', d.contribution_id = k.contribution_id, 'authorIds', ${authorsOfRedaction('d.id')})
      ORDER BY k.number)
    FROM redaction_mark k JOIN redaction d ON d.id = k.redaction_id
    WHERE k.contribution_id = ${contributionId} AND k.is_told
      AND NOT EXISTS (SELECT FROM redaction_lift l WHERE l.redaction_id = d.id)), '[]')`;
