/** Rows of support: written once, ended once; the counters beside the text are the database's own. */
import type { AuthorIdentity } from '@aportes/domain/attribution.rules';
import type { Capacity, EndorsementStanding, Stance } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { identityOf } from '../../contributions/identity-sql.queries.js';
import { standingOf } from '../../contributions/standing-sql.queries.js';

export interface EndorsementRow {
  id: string;
  contributionId: string;
  participantId: string;
  revisionNumber: number;
  capacity: Capacity;
  stance: Stance;
  reservation: string | null;
  createdAt: Date;
  endedAt: Date | null;
}

/** An active endorsement with who stands behind it. */
export interface SupportRow extends EndorsementRow {
  identity: AuthorIdentity | null;
  standing: EndorsementStanding;
  sortKey: string;
}

export interface SupportPage {
  total: number;
  rows: SupportRow[];
}

export type NewEndorsement = Omit<EndorsementRow, 'endedAt'> & { meetingId: string };

const COLUMNS = `e.id, e.contribution_id AS "contributionId", e.participant_id AS "participantId",
  e.revision_number AS "revisionNumber", e.capacity, e.stance, e.reservation, e.created_at AS "createdAt",
  e.ended_at AS "endedAt"`;

const SUPPORT = `SELECT ${COLUMNS}, e.created_at::text AS "sortKey", ${standingOf('e.revision_number')} AS standing,
    ${identityOf('e.participant_id')} AS identity
  FROM endorsement e JOIN contribution c ON c.id = e.contribution_id`;

@Injectable()
export class EndorsementRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async byId(id: string): Promise<EndorsementRow | null> {
    const rows = await this.query<EndorsementRow>(`SELECT ${COLUMNS} FROM endorsement e WHERE e.id = $1`, [
      id,
    ]);
    return rows[0] ?? null;
  }

  /** Capacities in which the participant may speak. */
  async capacitiesOf(participantId: string): Promise<Capacity[]> {
    const rows = await this.query<{ capacities: Capacity[] }>(
      `SELECT capacities FROM participant WHERE id = $1`,
      [participantId],
    );
    return rows[0]?.capacities ?? [];
  }

  /** Whether the participant has ever taken a stance to it. */
  async wasOf(contributionId: string, participantId: string): Promise<boolean> {
    const sql = `SELECT FROM endorsement WHERE contribution_id = $1 AND participant_id = $2 LIMIT 1`;
    return (await this.query(sql, [contributionId, participantId])).length > 0;
  }

  /** Whether the version was ever the text that everybody reads. */
  async wasShown(contributionId: string, revisionNumber: number): Promise<boolean> {
    const rows = await this.query(
      `SELECT FROM revision_shown WHERE contribution_id = $1 AND revision_number = $2`,
      [contributionId, revisionNumber],
    );
    return rows.length > 0;
  }

  /** Ends the participant's endorsement of the contribution, also one set aside, if there is one and it is the one meant. */
  async end(
    contributionId: string,
    participantId: string,
    at: Date,
    meant: string | null = null,
  ): Promise<boolean> {
    const [rows] = await this.query(
      `WITH ended AS (UPDATE endorsement SET ended_at = coalesce(ended_at, greatest(created_at, $3)), set_aside = false
         WHERE contribution_id = $1 AND participant_id = $2 AND (ended_at IS NULL OR set_aside) AND ($4::uuid IS NULL OR id = $4) RETURNING id)
       SELECT id FROM ended`,
      [contributionId, participantId, at, meant],
    );
    return rows !== undefined;
  }

  /** False where the id is in use. */
  async insert(e: NewEndorsement): Promise<boolean> {
    const rows = await this.query(
      `INSERT INTO endorsement (id, meeting_id, contribution_id, revision_number, participant_id, capacity, stance,
         reservation, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        e.id,
        e.meetingId,
        e.contributionId,
        e.revisionNumber,
        e.participantId,
        e.capacity,
        e.stance,
        e.reservation,
        e.createdAt,
      ],
    );
    return rows.length > 0;
  }

  /** Active endorsements, oldest first; one row more than asked for tells whether there are further ones. */
  async page(
    contributionId: string,
    first: number,
    after: { key: string; id: string } | null,
  ): Promise<SupportRow[]> {
    return this.query<SupportRow>(
      `${SUPPORT}
       WHERE e.contribution_id = $1 AND e.ended_at IS NULL
         AND ($2::timestamptz IS NULL OR (e.created_at, e.id) > ($2, $3::uuid))
       ORDER BY e.created_at, e.id LIMIT $4`,
      [contributionId, after?.key ?? null, after?.id ?? null, first + 1],
    );
  }

  async count(contributionIds: readonly string[]): Promise<{ contributionId: string; count: number }[]> {
    return this.query(
      `SELECT contribution_id AS "contributionId", count(*)::integer AS count FROM endorsement
       WHERE contribution_id = ANY($1::uuid[]) AND ended_at IS NULL GROUP BY 1`,
      [contributionIds],
    );
  }

  /** How somebody stands to contributions, newest first; one row more than asked for. */
  async pageOf(
    participantId: string,
    first: number,
    after: { key: string; id: string } | null,
  ): Promise<SupportRow[]> {
    return this.query<SupportRow>(
      `${SUPPORT}
       WHERE e.participant_id = $1 AND e.ended_at IS NULL
         AND ($2::timestamptz IS NULL OR (e.created_at, e.id) < ($2, $3::uuid))
       ORDER BY e.created_at DESC, e.id DESC LIMIT $4`,
      [participantId, after?.key ?? null, after?.id ?? null, first + 1],
    );
  }

  async countOf(participantId: string): Promise<number> {
    const rows = await this.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM endorsement WHERE participant_id = $1 AND ended_at IS NULL`,
      [participantId],
    );
    return rows[0]?.count ?? 0;
  }

  /** The participant's active endorsement of each of the contributions. */
  async activeOf(participantId: string, contributionIds: readonly string[]): Promise<EndorsementRow[]> {
    return this.query(
      `SELECT ${COLUMNS} FROM endorsement e
       WHERE e.contribution_id = ANY($2::uuid[]) AND e.participant_id = $1 AND e.ended_at IS NULL`,
      [participantId, contributionIds],
    );
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
