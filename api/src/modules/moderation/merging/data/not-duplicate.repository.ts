/** The only SQL that writes down which two contributions are not the same. */
import type { MeetingActor } from '@aportes/domain/actor';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../platform/database/unit-of-work.js';

@Injectable()
export class NotDuplicateRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** False where it was said before. */
  async say(
    { meetingId, participantId }: MeetingActor,
    pair: readonly [string, string],
    at: Date,
  ): Promise<boolean> {
    const rows = await this.unitOfWork.manager.query<unknown[]>(
      `INSERT INTO not_duplicate (one_id, other_id, meeting_id, participant_id, said_at)
       VALUES (least($1::uuid, $2), greatest($1::uuid, $2), $3, $4, $5)
       ON CONFLICT ON CONSTRAINT not_duplicate__pk DO NOTHING RETURNING one_id`,
      [...pair, meetingId, participantId, at],
    );
    return rows.length > 0;
  }

  /** False where nobody had said it. */
  async takeBack(pair: readonly [string, string]): Promise<boolean> {
    const rows = await this.unitOfWork.manager.query<unknown[]>(
      `WITH gone AS (DELETE FROM not_duplicate WHERE one_id = least($1::uuid, $2) AND other_id = greatest($1::uuid, $2)
         RETURNING one_id) SELECT one_id FROM gone`,
      [...pair],
    );
    return rows.length > 0;
  }
}
