/** The only SQL for the link that opens a house without a meeting; as soon as there is one, it opens nothing. */
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

const OPENS = 'digest = $1 AND expires_at > now() AND NOT EXISTS (SELECT 1 FROM meeting)';

@Injectable()
export class SetupLinkRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The former one opens nothing any more. False where there is a meeting. */
  async replace(digest: Buffer, validHours: number): Promise<boolean> {
    const rows = await this.query(
      `INSERT INTO setup_link (digest, expires_at)
       SELECT $1, now() + make_interval(hours => $2) WHERE NOT EXISTS (SELECT 1 FROM meeting)
       ON CONFLICT (is_only) DO UPDATE SET digest = EXCLUDED.digest, expires_at = EXCLUDED.expires_at
       RETURNING is_only`,
      [digest, validHours],
    );
    return rows.length > 0;
  }

  async opens(digest: Buffer): Promise<boolean> {
    return (await this.query(`SELECT 1 FROM setup_link WHERE ${OPENS}`, [digest])).length > 0;
  }

  /** Of two at the same moment the second waits, and then finds nothing. */
  async use(digest: Buffer): Promise<boolean> {
    const rows = await this.query(
      `WITH used AS (DELETE FROM setup_link WHERE ${OPENS} RETURNING is_only) SELECT is_only FROM used`,
      [digest],
    );
    return rows.length > 0;
  }

  private query(sql: string, values: unknown[]): Promise<unknown[]> {
    return this.unitOfWork.manager.query<unknown[]>(sql, values);
  }
}
