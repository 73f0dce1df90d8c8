/** A version that the desk wrote for a text: beside it, until its author has confirmed it. */
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

export interface ConfirmedWording {
  contributionId: string;
  revisionNumber: number;
  expectedVersion: number;
  at: Date;
}

@Injectable()
export class WordingRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** From now on it is the accepted text. False where somebody changed the contribution meanwhile. */
  async accept({ contributionId, revisionNumber, expectedVersion, at }: ConfirmedWording): Promise<boolean> {
    const rows = await this.unitOfWork.manager.query<unknown[]>(
      `WITH changed AS (UPDATE contribution SET current_revision_number = r.number, language = r.language,
         addressees = r.addressees, status = 'ACCEPTED', version = version + 1, decided_at = $4,
         published_at = coalesce(published_at, $4)
       FROM contribution_revision r
       WHERE contribution.id = $1 AND version = $2 AND status = 'AWAITING_AUTHOR'
         AND r.contribution_id = contribution.id AND r.number = $3 RETURNING contribution.id)
       SELECT id FROM changed`,
      [contributionId, expectedVersion, revisionNumber, at],
    );
    return rows.length > 0;
  }
}
