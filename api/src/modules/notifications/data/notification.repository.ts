/** Reads what somebody was told, and how far they have seen it. */
import type { AttributionLevel, NotificationKind } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import type { Position } from '../../../kernel/page.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { supportIsShown } from '../../contributions/shown-support-sql.queries.js';
import { joinedBy } from './notification-rules.sql.js';

export interface NotificationRow {
  id: string;
  meetingId: string;
  seq: number;
  sortKey: string;
  kind: NotificationKind;
  contributionId: string;
  linkedContributionId: string | null;
  commentId: string | null;
  happenedAt: Date;
  timeZone: string;
  /** Of whoever may have done it: by the meeting, and as the author of a contribution that is not the reader's. */
  levels: AttributionLevel[];
  isNew: boolean;
  /** Of new endorsements: how many of them stand; null for everything else. */
  endorsementCount: number | null;
}

const SEEN = `coalesce((SELECT r.seen_seq FROM notification_reading r WHERE r.participant_id = $1), 0)`;

/** Of a row `n` of notifications. */
export const ENDORSEMENT_COUNT = `CASE n.kind WHEN 'ENDORSED' THEN (
    SELECT count(DISTINCT e.participant_id)::integer FROM event_log e
    WHERE e.contribution_id = n.contribution_id AND e.type = 'CONTRIBUTION_ENDORSED'
      AND e.seq BETWEEN n.first_seq AND n.seq
      AND ${joinedBy('e.participant_id', 'n.contribution_id', 'n.first_seq')}) END`;

const LEVELS = `ARRAY(SELECT c.attribution_level FROM contribution c
    WHERE c.id IN (n.contribution_id, n.linked_contribution_id) AND c.author_participant_id IS DISTINCT FROM $1
    UNION SELECT m.attribution_default)`;

/** Of a row `n`: not even that there was support before is told while support is hidden. */
export const MAY_BE_TOLD = `(n.kind <> 'ENDORSED' OR ${supportIsShown('n.contribution_id')})`;

@Injectable()
export class NotificationRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Newest first; one row more than asked for tells whether there are further ones. */
  async page(participantId: string, first: number, after: Position | null): Promise<NotificationRow[]> {
    return this.query(
      `SELECT n.id, n.meeting_id AS "meetingId", n.seq, n.seq::text AS "sortKey", n.kind,
         n.contribution_id AS "contributionId", n.linked_contribution_id AS "linkedContributionId",
         n.comment_id AS "commentId", n.happened_at AS "happenedAt", n.seq > ${SEEN} AS "isNew",
         ${ENDORSEMENT_COUNT} AS "endorsementCount", m.time_zone AS "timeZone",
         ${LEVELS} AS levels
       FROM notification n JOIN meeting m ON m.id = n.meeting_id WHERE n.participant_id = $1 AND ($2::integer IS NULL OR n.seq < $2) AND ${MAY_BE_TOLD}
       ORDER BY n.seq DESC LIMIT $3`,
      [participantId, after?.key ?? null, first + 1],
    );
  }

  async unread(participantId: string): Promise<number> {
    const rows = await this.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM notification n
       WHERE n.participant_id = $1 AND n.seq > ${SEEN} AND ${MAY_BE_TOLD}`,
      [participantId],
    );
    return rows[0]?.count ?? 0;
  }

  /** Never back, and never beyond what was told. */
  async markSeen(participantId: string, upTo: number): Promise<boolean> {
    const rows = await this.query(
      `INSERT INTO notification_reading AS r (participant_id, seen_seq)
       SELECT $1, max(seq) FROM notification WHERE participant_id = $1 AND seq <= $2 HAVING max(seq) IS NOT NULL
       ON CONFLICT (participant_id) DO UPDATE SET seen_seq = excluded.seen_seq
       WHERE r.seen_seq < excluded.seen_seq RETURNING seen_seq`,
      [participantId, upTo],
    );
    return rows.length > 0;
  }

  private query<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, values);
  }
}
