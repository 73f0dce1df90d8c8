/** What happens to the support of a contribution: endorsed, retracted. */
import type { MeetingActor } from '@aportes/domain/actor';
import { Injectable } from '@nestjs/common';
import { ContributionLog, type ChangedContribution } from '../contributions/contribution-log.service.js';

@Injectable()
export class EndorsementEvents {
  constructor(private readonly log: ContributionLog) {}

  async endorsed(
    viewer: MeetingActor,
    contribution: ChangedContribution,
    revisionNumber: number,
  ): Promise<void> {
    await this.log.append(viewer, contribution, {
      type: 'CONTRIBUTION_ENDORSED',
      action: 'contribution.endorsed',
      revisionNumber,
    });
  }

  async retracted(viewer: MeetingActor, contribution: ChangedContribution): Promise<void> {
    await this.log.append(viewer, contribution, {
      type: 'ENDORSEMENT_RETRACTED',
      action: 'endorsement.retracted',
    });
  }
}
