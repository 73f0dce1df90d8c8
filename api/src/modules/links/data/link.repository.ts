/** Rows of links: written once, withdrawn once. */
import type { LinkKind } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

export interface LinkRow {
  id: string;
  meetingId: string;
  kind: LinkKind;
  fromId: string;
  toId: string;
  madeBy: string;
  madeAt: Date;
}

export type OwnLinkRow = LinkRow & { sortKey: string };

const COLUMNS = `l.id, l.meeting_id AS "meetingId", l.kind, l.from_id AS "fromId", l.to_id AS "toId",
  l.made_by AS "madeBy", l.made_at AS "madeAt"`;
const SELECT = `SELECT ${COLUMNS} FROM contribution_link l`;

@Injectable()
export class LinkRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Also one that was withdrawn. */
  async byId(id: string): Promise<LinkRow | null> {
    const rows = await this.query<LinkRow>(`${SELECT} WHERE l.id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** Those that stand, on either side of the contributions, oldest first. */
  async ofContributions(ids: readonly string[]): Promise<LinkRow[]> {
    return this.query(
      `${SELECT} WHERE (l.from_id = ANY($1::uuid[]) OR l.to_id = ANY($1::uuid[])) AND l.withdrawn_at IS NULL
       ORDER BY l.made_at, l.id`,
      [ids],
    );
  }

  /** Those that stand and that somebody has made, newest first; one row more than asked for. */
  async pageOf(
    participantId: string,
    first: number,
    after: { key: string; id: string } | null,
  ): Promise<OwnLinkRow[]> {
    return this.query(
      `SELECT ${COLUMNS}, l.made_at::text AS "sortKey" FROM contribution_link l
       WHERE l.made_by = $1 AND l.withdrawn_at IS NULL
         AND ($2::timestamptz IS NULL OR (l.made_at, l.id) < ($2, $3::uuid))
       ORDER BY l.made_at DESC, l.id DESC LIMIT $4`,
      [participantId, after?.key ?? null, after?.id ?? null, first + 1],
    );
  }

  async countOf(participantId: string): Promise<number> {
    const rows = await this.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM contribution_link WHERE made_by = $1 AND withdrawn_at IS NULL`,
      [participantId],
    );
    return rows[0]?.count ?? 0;
  }

  /** False where the id is in use, or the two are linked so already. */
  async insert(link: LinkRow): Promise<boolean> {
    const rows = await this.query(
      `INSERT INTO contribution_link (id, meeting_id, kind, from_id, to_id, made_by, made_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id`,
      [link.id, link.meetingId, link.kind, link.fromId, link.toId, link.madeBy, link.madeAt],
    );
    return rows.length > 0;
  }

  /** False where it was withdrawn before. */
  async withdraw(id: string, by: string, at: Date): Promise<boolean> {
    const rows = await this.query(
      `WITH withdrawn AS (UPDATE contribution_link SET withdrawn_at = greatest(made_at, $3), withdrawn_by = $2
       WHERE id = $1 AND withdrawn_at IS NULL RETURNING id) SELECT id FROM withdrawn`,
      [id, by, at],
    );
    return rows.length > 0;
  }

  private query<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.unitOfWork.manager.query<Row[]>(sql, [...values]);
  }
}
