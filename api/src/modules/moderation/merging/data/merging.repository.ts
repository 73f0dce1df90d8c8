/** Rows of what was put together, and of how each stood before: written once. */
import type { ContributionStatus } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';

export interface MergingRow {
  id: string;
  meetingId: string;
  targetId: string;
  participantId: string;
  digest: string;
  createdAt: Date;
}

/** One that went, with the decision that let it go. */
export interface NewDeparture {
  decisionId: string;
  contributionId: string;
  participantId: string;
  mergingId: string | null;
}

export interface DepartureRow {
  decisionId: string;
  contributionId: string;
  mergingId: string | null;
  fromStatus: ContributionStatus;
  acts: number;
  waitedSince: Date | null;
  decidedAt: Date | null;
  waitingRevisionNumber: number | null;
}

const DEPARTURES = `SELECT x.decision_id AS "decisionId", x.contribution_id AS "contributionId",
    x.merging_id AS "mergingId", d.from_status AS "fromStatus", d.version - d.attribution_changes AS acts, d.waited_since AS "waitedSince",
    x.decided_at AS "decidedAt", x.waiting_revision_number AS "waitingRevisionNumber"
  FROM departure x JOIN moderation_decision d ON d.id = x.decision_id`;

@Injectable()
export class MergingRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async byId(id: string): Promise<MergingRow | null> {
    const rows = await this.query<MergingRow>(
      `SELECT id, meeting_id AS "meetingId", target_id AS "targetId", participant_id AS "participantId", digest,
         created_at AS "createdAt" FROM merging WHERE id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  async insert(m: MergingRow): Promise<void> {
    await this.query(
      `INSERT INTO merging (id, meeting_id, target_id, participant_id, digest, created_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [m.id, m.meetingId, m.targetId, m.participantId, m.digest, m.createdAt],
    );
  }

  /** Whether the text that took them in was written by this act, and has taken in others since. */
  async foundation({ id, targetId }: MergingRow): Promise<{ wroteIt: boolean; tookInOthers: boolean }> {
    const rows = await this.query<{ wroteIt: boolean; tookInOthers: boolean }>(
      `SELECT c.consolidation_id IS NOT DISTINCT FROM $1::uuid AS "wroteIt", EXISTS (SELECT FROM contribution o
         WHERE o.merged_into = c.id AND NOT EXISTS (SELECT FROM departure d WHERE d.merging_id = $1
           AND d.contribution_id = o.id)) AS "tookInOthers"
       FROM contribution c WHERE c.id = $2`,
      [id, targetId],
    );
    return rows[0]!;
  }

  /** Before it goes: as it stands now is how it will stand again. */
  async depart({ decisionId, contributionId, participantId, mergingId }: NewDeparture): Promise<void> {
    await this.query(
      `INSERT INTO departure (decision_id, contribution_id, participant_id, merging_id, decided_at,
         waiting_revision_number)
       SELECT $1, c.id, $3, $4, c.decided_at, c.waiting_revision_number FROM contribution c WHERE c.id = $2`,
      [decisionId, contributionId, participantId, mergingId],
    );
  }

  async departure(decisionId: string): Promise<DepartureRow | null> {
    const rows = await this.query<DepartureRow>(`${DEPARTURES} WHERE x.decision_id = $1`, [decisionId]);
    return rows[0] ?? null;
  }

  /** All that went together, in the order in which contributions are held. */
  async departures(mergingId: string): Promise<DepartureRow[]> {
    return this.query(`${DEPARTURES} WHERE x.merging_id = $1 ORDER BY x.contribution_id`, [mergingId]);
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
