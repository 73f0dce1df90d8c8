/** Removes sign-ins and tokens that opened something once and open nothing any more. */
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

@Injectable()
export class SignInPurgeRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @param before what was over at this time goes @param idleSince what was not used since then is over */
  async signIns(before: Date, idleSince: Date): Promise<void> {
    await this.unitOfWork.manager.query(
      `DELETE FROM sign_in WHERE ended_at < $1 OR expires_at < $1 OR last_used_at < $2`,
      [before, idleSince],
    );
  }

  async tokens(before: Date): Promise<void> {
    await this.unitOfWork.manager.query(
      `DELETE FROM sign_in_token WHERE expires_at < $1 OR (used_at < $1 AND purpose <> 'DEMO')`,
      [before],
    );
  }
}
