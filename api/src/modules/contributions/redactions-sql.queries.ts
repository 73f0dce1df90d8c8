/** What is masked in a contribution and in what hangs on it, as SQL: marks of other numbers are none. */

import type { RedactionReason } from '@aportes/domain/vocabulary';

/** A passage that is masked, with what the desk noted. */
export interface StoredRedaction {
  id: string;
  number: number;
  reason: RedactionReason;
  note: string | null;
}

export const redactionsOf = (contributionId: string): string => `coalesce((
    SELECT jsonb_agg(jsonb_build_object('id', d.id, 'number', d.number, 'reason', d.reason, 'note', d.note) ORDER BY d.number)
    FROM redaction d WHERE d.contribution_id = ${contributionId}
      AND NOT EXISTS (SELECT FROM redaction_lift l WHERE l.redaction_id = d.id)), '[]')`;
