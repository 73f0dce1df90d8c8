/** Reads of what stays of withdrawn contributions: never a text, a title, or whose they were. */
import type { ContributionKind, ContributionStatus } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { redactionsOf, type StoredRedaction } from '../redactions-sql.queries.js';
import { timeZoneOf } from '../time-zone-sql.queries.js';
import { acceptanceIsUndone } from '../undone-edit-sql.queries.js';
import { whileShown } from '../shown-support-sql.queries.js';
import { SUPPORTERS, type SupporterGroup } from './contribution-row.js';

export interface WithdrawnRow {
  id: string;
  meetingId: string;
  themeId: string | null;
  symbol: string;
  kind: ContributionKind | null;
  status: ContributionStatus;
  wasPublic: boolean;
  withdrawnAt: Date;
  timeZone: string;
  /** Null where its author gave none, or gave it before reasons were shown. */
  reason: string | null;
  /** What is masked in the reason. */
  redactions: StoredRedaction[];
  /** Of the versions that could be read. */
  revisionNumbers: number[];
  /** Null while support is hidden. */
  supporters: SupporterGroup[] | null;
  commentCount: number;
  stanceCount: number;
  linkCount: number;
}

/** What stands of others: links count where the public could read their other end. */
const WITHDRAWN = `
SELECT c.id, c.meeting_id AS "meetingId", c.theme_id AS "themeId", c.symbol, c.kind, c.status,
  c.published_at IS NOT NULL AS "wasPublic", c.withdrawn_at AS "withdrawnAt",
  ${timeZoneOf('c.meeting_id')} AS "timeZone",
  CASE WHEN c.withdrawal_reason_is_shown THEN c.withdrawal_reason END AS reason,
  ${redactionsOf('c.id')} AS redactions,
  ARRAY(SELECT s.revision_number FROM revision_shown s JOIN contribution_revision r
    ON r.contribution_id = s.contribution_id AND r.number = s.revision_number
    WHERE s.contribution_id = c.id AND NOT ${acceptanceIsUndone('r')} ORDER BY 1) AS "revisionNumbers",
  ${SUPPORTERS} AS supporters,
  (SELECT count(*)::integer FROM comment m WHERE m.contribution_id = c.id AND m.status = 'VISIBLE'
     AND m.participant_id IS DISTINCT FROM c.author_participant_id) AS "commentCount",
  coalesce(${whileShown('(SELECT count(*)::integer FROM endorsement e WHERE e.contribution_id = c.id AND e.ended_at IS NULL)')}, 0)
    AS "stanceCount",
  (SELECT count(*)::integer FROM contribution_link l
     JOIN contribution other ON other.id = CASE c.id WHEN l.from_id THEN l.to_id ELSE l.from_id END
   WHERE (l.from_id = c.id OR l.to_id = c.id) AND l.withdrawn_at IS NULL AND other.published_at IS NOT NULL) AS "linkCount"
FROM contribution c WHERE c.id = ANY($1::uuid[]) AND c.status = 'WITHDRAWN'`;

@Injectable()
export class TombstoneRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Those of the contributions that were withdrawn. */
  async withdrawn(ids: readonly string[]): Promise<WithdrawnRow[]> {
    return this.unitOfWork.manager.query<WithdrawnRow[]>(WITHDRAWN, [ids]);
  }
}
