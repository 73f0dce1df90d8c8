/** Looks at what was masked, with who looked. */
import type { AuthorIdentity } from '@aportes/domain/attribution.rules';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { identityOf } from '../../contributions/identity-sql.queries.js';

export interface LookRow {
  id: string;
  redactionId: string;
  meetingId: string;
  reason: string;
  createdAt: Date;
  identity: AuthorIdentity;
}

@Injectable()
export class RedactionLookRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Oldest first. */
  async ofRedactions(ids: readonly string[]): Promise<LookRow[]> {
    return this.unitOfWork.manager.query(
      `SELECT l.id, l.redaction_id AS "redactionId", r.meeting_id AS "meetingId", l.reason, l.created_at AS "createdAt",
         ${identityOf('l.participant_id')} AS identity
       FROM redaction_look l JOIN redaction r ON r.id = l.redaction_id
       WHERE l.redaction_id = ANY($1::uuid[]) ORDER BY l.redaction_id, l.created_at, l.id`,
      [ids],
    );
  }
}
