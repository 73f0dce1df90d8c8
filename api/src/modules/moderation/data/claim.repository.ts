/** The only SQL that writes claims; whoever asks holds the contribution, and decides by the clock of the application. */
import { claimEnds } from '@aportes/domain/claim.policy';
import type { MeetingActor } from '@aportes/domain/actor';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

export interface Claimed {
  /** False where the participant had it already, and has it for longer now. */
  isNew: boolean;
}

@Injectable()
export class ClaimRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Null where somebody else has it; what has expired is free. */
  async take(
    { meetingId, participantId }: MeetingActor,
    contributionId: string,
    now: Date,
  ): Promise<Claimed | null> {
    const rows = await this.query<Claimed>(
      `INSERT INTO claim AS held (contribution_id, meeting_id, participant_id, claimed_at, expires_at)
       VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT ON CONSTRAINT claim__one_a_contribution DO UPDATE SET
         participant_id = excluded.participant_id, expires_at = excluded.expires_at,
         claimed_at = CASE WHEN held.expires_at > $4 THEN held.claimed_at ELSE excluded.claimed_at END
       WHERE held.participant_id = excluded.participant_id OR held.expires_at <= $4
       RETURNING claimed_at = $4 AS "isNew"`,
      [contributionId, meetingId, participantId, now, claimEnds(now)],
    );
    return rows[0] ?? null;
  }

  async isHeldByAnother(contributionId: string, participantId: string, now: Date): Promise<boolean> {
    const sql = `SELECT FROM claim WHERE contribution_id = $1 AND participant_id <> $2 AND expires_at > $3`;
    return (await this.query(sql, [contributionId, participantId, now])).length > 0;
  }

  /** Whoever has it, or only the one participant; false where there is nothing to release. */
  async release(contributionId: string, participantId: string | null): Promise<boolean> {
    return this.end('$2::uuid IS NULL OR participant_id = $2', contributionId, participantId);
  }

  /** Those of the contributions that somebody else has in hand. */
  async heldByOthers(
    { participantId }: MeetingActor,
    contributionIds: readonly string[],
    now: Date,
  ): Promise<string[]> {
    const rows = await this.query<{ id: string }>(
      `SELECT contribution_id AS id FROM claim
       WHERE contribution_id = ANY($1::uuid[]) AND participant_id <> $2 AND expires_at > $3 ORDER BY 1`,
      [contributionIds, participantId, now],
    );
    return rows.map(({ id }) => id);
  }

  async endExpired(contributionId: string, now: Date): Promise<boolean> {
    return this.end('expires_at <= $2', contributionId, now);
  }

  async expiry(contributionId: string): Promise<Date | null> {
    const sql = `SELECT expires_at AS "expiresAt" FROM claim WHERE contribution_id = $1`;
    return (await this.query<{ expiresAt: Date }>(sql, [contributionId]))[0]?.expiresAt ?? null;
  }

  private async end(condition: string, contributionId: string, value: unknown): Promise<boolean> {
    const rows = await this.query(
      `WITH ended AS (DELETE FROM claim WHERE contribution_id = $1 AND (${condition}) RETURNING contribution_id)
       SELECT contribution_id FROM ended`,
      [contributionId, value],
    );
    return rows.length > 0;
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
