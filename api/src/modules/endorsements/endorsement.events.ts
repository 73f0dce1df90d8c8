/** What happens to the support of a contribution: endorsed, retracted. */
import type { MeetingActor } from '@aportes/domain/actor';
import { supportIsNews, type SupportFacts } from '@aportes/domain/support.rules';
import { Injectable } from '@nestjs/common';
import { ContributionLog, type ChangedContribution } from '../contributions/contribution-log.service.js';

/** A contribution as the support of it knows it. */
type Endorsed = ChangedContribution & SupportFacts;

@Injectable()
export class EndorsementEvents {
  constructor(private readonly log: ContributionLog) {}

  async endorsed(viewer: MeetingActor, contribution: Endorsed, revisionNumber: number): Promise<void> {
    await this.log.append(viewer, contribution, {
      type: 'CONTRIBUTION_ENDORSED',
      action: 'contribution.endorsed',
      revisionNumber,
      isNews: supportIsNews(contribution),
    });
  }

  async retracted(viewer: MeetingActor, contribution: Endorsed): Promise<void> {
    await this.log.append(viewer, contribution, {
      type: 'ENDORSEMENT_RETRACTED',
      action: 'endorsement.retracted',
      isNews: supportIsNews(contribution),
    });
  }
}
