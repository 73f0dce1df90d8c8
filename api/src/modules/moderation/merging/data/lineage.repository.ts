/** Reads of what contributions are made of. */
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';

export interface Descent {
  id: string;
  into: string;
}

@Injectable()
export class LineageRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** What went into each of the contributions, in the order of their symbols. */
  async mergedInto(ids: readonly string[]): Promise<Descent[]> {
    return this.unitOfWork.manager.query<Descent[]>(
      `SELECT id, merged_into AS into FROM contribution WHERE merged_into = ANY($1::uuid[]) ORDER BY symbol, id`,
      [ids],
    );
  }
}
