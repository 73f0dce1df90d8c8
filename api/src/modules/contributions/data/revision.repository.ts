/** Reads of a contribution's versions. */
import type { Addressee, AffectedGroup, EditKind, RevisionState } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { acceptanceIsUndone } from '../undone-edit-sql.queries.js';
import { isFromDesk, isProposed } from '../wording-sql.queries.js';
import type { ContributionDetail } from './contribution-revision.entity.js';
import { countriesOf } from './revision-countries.sql.js';
import { amongIds } from '../../../platform/database/among-ids.js';

export interface RevisionRow {
  id: string;
  contributionId: string;
  number: number;
  language: string;
  title: string | null;
  text: string;
  addressees: Addressee[];
  affectedGroups: AffectedGroup[];
  countryCodes: string[];
  details: ContributionDetail[];
  editKind: EditKind;
  reason: string | null;
  createdAt: Date;
  state: RevisionState;
  isFromDesk: boolean;
}

const SELECT = `SELECT r.id, r.contribution_id AS "contributionId", r.number, r.language, r.title, r.text,
    r.addressees, r.affected_groups AS "affectedGroups", r.details, r.edit_kind AS "editKind", r.reason, r.created_at AS "createdAt",
    ${countriesOf('r.contribution_id', 'r.number')} AS "countryCodes",
    CASE WHEN r.number = c.current_revision_number THEN 'CURRENT' WHEN r.number = c.waiting_revision_number THEN 'WAITING'
         WHEN EXISTS (SELECT FROM revision_shown s WHERE s.contribution_id = c.id AND s.revision_number = r.number)
         AND NOT ${acceptanceIsUndone('r')}
         THEN 'FORMER' WHEN ${isProposed('r', 'c')} THEN 'PROPOSED' ELSE 'NOT_TAKEN' END AS state,
    ${isFromDesk('r')} AS "isFromDesk"
  FROM contribution_revision r JOIN contribution c ON c.id = r.contribution_id`;

@Injectable()
export class RevisionRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async byId(id: string): Promise<RevisionRow | null> {
    const sql = `${SELECT} WHERE r.id = $1`;
    const rows = await this.unitOfWork.manager.query<RevisionRow[]>(sql, [id]);
    return rows[0] ?? null;
  }

  /** The number of the newest version, taken or not. */
  async lastNumber(contributionId: string): Promise<number> {
    const sql = `SELECT max(number) AS number FROM contribution_revision WHERE contribution_id = $1`;
    const rows = await this.unitOfWork.manager.query<{ number: number }[]>(sql, [contributionId]);
    return rows[0]!.number;
  }

  async countriesOf(contributionId: string, number: number): Promise<string[]> {
    const sql = `SELECT ${countriesOf('$1::uuid', '$2::integer')} AS codes`;
    const rows = await this.unitOfWork.manager.query<{ codes: string[] }[]>(sql, [contributionId, number]);
    return rows[0]!.codes;
  }

  /** All versions of the given contributions, oldest first. */
  async ofContributions(ids: readonly string[]): Promise<RevisionRow[]> {
    const sql = `${SELECT} WHERE r.contribution_id ${amongIds('$1')} ORDER BY r.contribution_id, r.number`;
    return this.unitOfWork.manager.query<RevisionRow[]>(sql, [ids]);
  }
}
