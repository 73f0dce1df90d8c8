/** What happens in the discussion of a contribution: a comment submitted, a comment withdrawn. */
import type { MeetingActor } from '@aportes/domain/actor';
import { Injectable } from '@nestjs/common';
import { ContributionLog, type ChangedContribution } from '../contributions/contribution-log.service.js';

@Injectable()
export class CommentEvents {
  constructor(private readonly log: ContributionLog) {}

  async submitted(viewer: MeetingActor, contribution: ChangedContribution, commentId: string): Promise<void> {
    await this.log.append(viewer, contribution, {
      type: 'COMMENT_SUBMITTED',
      action: 'comment.submitted',
      commentId,
    });
  }

  async withdrawn(viewer: MeetingActor, contribution: ChangedContribution, commentId: string): Promise<void> {
    await this.log.append(viewer, contribution, {
      type: 'COMMENT_WITHDRAWN',
      action: 'comment.withdrawn',
      commentId,
    });
  }
}
