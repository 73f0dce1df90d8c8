/** That a waiting item is somebody's or nobody's from now on: told to its desk, and written into the record. */
import type { MeetingActor } from '@aportes/domain/actor';
import { Injectable } from '@nestjs/common';
import { ContributionLog, type ChangedContribution } from '../../contributions/contribution-log.service.js';

@Injectable()
export class AssignmentEvents {
  constructor(private readonly log: ContributionLog) {}

  async assigned(
    viewer: MeetingActor,
    contribution: ChangedContribution,
    toId: string | null,
  ): Promise<void> {
    const action = toId === null ? 'contribution.unassigned' : 'contribution.assigned';
    await this.log.append(viewer, contribution, { type: 'CONTRIBUTION_ASSIGNED', action });
  }
}
