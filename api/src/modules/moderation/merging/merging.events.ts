/** What happens between texts at the desk: gone into another, come back, found not to be the same. */
import type { MeetingActor } from '@aportes/domain/actor';
import { Injectable } from '@nestjs/common';
import { ContributionLog, type ChangedContribution } from '../../contributions/contribution-log.service.js';

@Injectable()
export class MergingEvents {
  constructor(private readonly log: ContributionLog) {}

  async merged(viewer: MeetingActor, contribution: ChangedContribution): Promise<void> {
    const action = 'contribution.merged';
    await this.log.append(viewer, contribution, { type: 'CONTRIBUTION_MERGED', action });
  }

  /** Told as any text that everybody reads from now on. */
  async consolidated(viewer: MeetingActor, contribution: ChangedContribution): Promise<void> {
    const action = 'contribution.consolidated';
    await this.log.append(viewer, contribution, { type: 'CONTRIBUTION_ACCEPTED', action });
  }

  /** Its sources stand again in its place. */
  async dissolved(viewer: MeetingActor, contribution: ChangedContribution): Promise<void> {
    const action = 'contribution.dissolved';
    await this.log.append(viewer, contribution, { type: 'CONTRIBUTION_LINEAGE_CHANGED', action });
  }

  async coAuthorsChanged(viewer: MeetingActor, contribution: ChangedContribution): Promise<void> {
    const action = 'contribution.co_authorship_answered';
    await this.log.append(viewer, contribution, { type: 'CONTRIBUTION_LINEAGE_CHANGED', action });
  }

  async restored(viewer: MeetingActor, contribution: ChangedContribution): Promise<void> {
    const action = 'contribution.decision_undone';
    await this.log.append(viewer, contribution, { type: 'CONTRIBUTION_RESTORED', action });
  }

  /** Of the text that took others in, or lets them go again: who stands behind it has changed. */
  async lineageChanged(viewer: MeetingActor, contribution: ChangedContribution): Promise<void> {
    const action = 'contribution.lineage_changed';
    await this.log.append(viewer, contribution, { type: 'CONTRIBUTION_LINEAGE_CHANGED', action });
  }

  /** Of interest to the desk's own lists alone, which ask anew. */
  async notDuplicate(
    viewer: MeetingActor,
    contribution: ChangedContribution,
    isSaid: boolean,
  ): Promise<void> {
    await this.log.append(viewer, contribution, {
      type: 'CONTRIBUTION_LINEAGE_CHANGED',
      action: isSaid ? 'contribution.not_duplicate' : 'contribution.not_duplicate_taken_back',
      isNews: false,
    });
  }
}
