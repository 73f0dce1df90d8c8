/** What happens to a contribution by its author's hand: submitted, revised, attributed anew, withdrawn. */
import type { MeetingActor } from '@aportes/domain/actor';
import type { ContributionStatus } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { ContributionLog, type ChangedContribution } from './contribution-log.service.js';

@Injectable()
export class ContributionEvents {
  constructor(private readonly log: ContributionLog) {}

  /** In a post-moderated session the acceptance follows at once, and is told as well. */
  async submitted(
    viewer: MeetingActor,
    contribution: ChangedContribution & { status: ContributionStatus },
  ): Promise<void> {
    await this.log.append(viewer, contribution, {
      type: 'CONTRIBUTION_SUBMITTED',
      action: 'contribution.submitted',
      revisionNumber: 1,
    });
    if (contribution.status !== 'ACCEPTED') return;
    await this.log.append(viewer, contribution, {
      type: 'CONTRIBUTION_ACCEPTED',
      action: 'contribution.accepted',
    });
  }

  async revised(
    viewer: MeetingActor,
    contribution: ChangedContribution,
    revisionNumber: number,
  ): Promise<void> {
    await this.log.append(viewer, contribution, {
      type: 'CONTRIBUTION_REVISED',
      action: 'contribution.revised',
      revisionNumber,
    });
  }

  /** Told to the author and to the desk alone: what everybody reads has not changed. */
  async editSubmitted(
    viewer: MeetingActor,
    contribution: ChangedContribution,
    revisionNumber: number,
  ): Promise<void> {
    await this.log.append(viewer, contribution, {
      type: 'EDIT_SUBMITTED',
      action: 'contribution.edit_submitted',
      revisionNumber,
    });
  }

  async editWithdrawn(
    viewer: MeetingActor,
    contribution: ChangedContribution,
    revisionNumber: number,
  ): Promise<void> {
    await this.log.append(viewer, contribution, {
      type: 'EDIT_WITHDRAWN',
      action: 'contribution.edit_withdrawn',
      revisionNumber,
    });
  }

  async withdrawn(viewer: MeetingActor, contribution: ChangedContribution): Promise<void> {
    await this.log.append(viewer, contribution, {
      type: 'CONTRIBUTION_WITHDRAWN',
      action: 'contribution.withdrawn',
    });
  }

  /** Neither log says from which level to which: who was named before is not to be read there. */
  async attributionChanged(viewer: MeetingActor, contribution: ChangedContribution): Promise<void> {
    await this.log.append(viewer, contribution, {
      type: 'ATTRIBUTION_CHANGED',
      action: 'contribution.attribution_changed',
    });
  }
}
