/** Reads of a contribution's versions. */
import type { EditKind } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

export interface RevisionRow {
  id: string;
  contributionId: string;
  number: number;
  language: string;
  title: string | null;
  text: string;
  editKind: EditKind;
  reason: string | null;
  createdAt: Date;
}

const COLUMNS = `id, contribution_id AS "contributionId", number, language, title, text, edit_kind AS "editKind", reason,
  created_at AS "createdAt"`;

@Injectable()
export class RevisionRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async byId(id: string): Promise<RevisionRow | null> {
    const sql = `SELECT ${COLUMNS} FROM contribution_revision WHERE id = $1`;
    const rows = await this.unitOfWork.manager.query<RevisionRow[]>(sql, [id]);
    return rows[0] ?? null;
  }

  /** All versions of the given contributions, oldest first. */
  async ofContributions(ids: readonly string[]): Promise<RevisionRow[]> {
    const sql = `SELECT ${COLUMNS} FROM contribution_revision WHERE contribution_id = ANY($1::uuid[])
      ORDER BY contribution_id, number`;
    return this.unitOfWork.manager.query<RevisionRow[]>(sql, [ids]);
  }
}
