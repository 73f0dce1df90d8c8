/** What becomes of a wording that the desk proposed: confirmed, rejected, or lapsed. */
import type { MeetingActor } from '@aportes/domain/actor';
import { Injectable } from '@nestjs/common';
import { ContributionLog, type ChangedContribution } from '../contributions/contribution-log.service.js';

@Injectable()
export class WordingEvents {
  constructor(private readonly log: ContributionLog) {}

  /** Another text, which is accepted: whoever stands behind the former one hears of both. */
  async confirmed(
    viewer: MeetingActor,
    contribution: ChangedContribution,
    revisionNumber: number,
  ): Promise<void> {
    await this.log.append(viewer, contribution, {
      type: 'CONTRIBUTION_REVISED',
      action: 'contribution.wording_confirmed',
      revisionNumber,
    });
    await this.log.append(viewer, contribution, {
      type: 'CONTRIBUTION_ACCEPTED',
      action: 'contribution.accepted',
    });
  }

  async rejected(viewer: MeetingActor, contribution: ChangedContribution): Promise<void> {
    const action = 'contribution.wording_rejected';
    await this.log.append(viewer, contribution, { type: 'CONTRIBUTION_WORDING_REJECTED', action });
  }

  async lapsed(contribution: ChangedContribution): Promise<void> {
    const action = 'contribution.wording_lapsed';
    await this.log.append({ participantId: null }, contribution, {
      type: 'CONTRIBUTION_WORDING_LAPSED',
      action,
    });
  }
}
