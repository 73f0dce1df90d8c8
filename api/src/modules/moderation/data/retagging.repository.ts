/** Rows of retaggings: written once; the database sets the tags with them. */
import type { Tags } from '@aportes/domain/retagging.policy';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

export interface RetaggingRow {
  id: string;
  meetingId: string;
  contributionId: string;
  participantId: string;
  from: Tags;
  to: Tags;
  /** Which version of the contribution it made. */
  version: number;
  /** The retagging that it takes back. */
  takesBack: string | null;
  createdAt: Date;
}

const tags = (side: 'from' | 'to') =>
  `json_build_object('kind', ${side}_kind, 'themeIds', ${side}_theme_ids, 'subregionIds', ${side}_subregion_ids)`;

const COLUMNS = `id, meeting_id AS "meetingId", contribution_id AS "contributionId", participant_id AS "participantId",
  ${tags('from')} AS "from", ${tags('to')} AS "to", version, takes_back AS "takesBack", created_at AS "createdAt"`;

@Injectable()
export class RetaggingRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async byId(id: string): Promise<RetaggingRow | null> {
    const sql = `SELECT ${COLUMNS} FROM retagging WHERE id = $1`;
    return (await this.query<RetaggingRow>(sql, [id]))[0] ?? null;
  }

  /** Of a contribution that is held. */
  async insert(row: RetaggingRow): Promise<void> {
    const { from, to } = row;
    await this.query(
      `INSERT INTO retagging (id, meeting_id, contribution_id, participant_id, from_kind, to_kind, from_theme_ids,
         to_theme_ids, from_subregion_ids, to_subregion_ids, version, takes_back, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        row.id,
        row.meetingId,
        row.contributionId,
        row.participantId,
        from.kind,
        to.kind,
        from.themeIds,
        to.themeIds,
        from.subregionIds,
        to.subregionIds,
        row.version,
        row.takesBack,
        row.createdAt,
      ],
    );
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
