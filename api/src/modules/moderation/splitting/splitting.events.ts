/** What happens to a text that is taken apart, and to its parts. */
import type { MeetingActor } from '@aportes/domain/actor';
import { Injectable } from '@nestjs/common';
import { ContributionLog, type ChangedContribution } from '../../contributions/contribution-log.service.js';

@Injectable()
export class SplittingEvents {
  constructor(private readonly log: ContributionLog) {}

  async split(viewer: MeetingActor, contribution: ChangedContribution): Promise<void> {
    const action = 'contribution.split';
    await this.log.append(viewer, contribution, { type: 'CONTRIBUTION_SPLIT', action });
  }

  /** Its author has heard of it with the whole. */
  async partMade(viewer: MeetingActor, part: ChangedContribution): Promise<void> {
    const action = 'contribution.part_made';
    await this.log.append(viewer, part, { type: 'CONTRIBUTION_LINEAGE_CHANGED', action });
  }

  async partTakenBack(viewer: MeetingActor, part: ChangedContribution): Promise<void> {
    const action = 'contribution.part_taken_back';
    await this.log.append(viewer, part, { type: 'CONTRIBUTION_WITHDRAWN', action });
  }
}
