/** What happens in the discussion of a contribution: comments submitted, edited and withdrawn, answers accepted. */
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

  async revised(viewer: MeetingActor, contribution: ChangedContribution, commentId: string): Promise<void> {
    await this.log.append(viewer, contribution, {
      type: 'COMMENT_REVISED',
      action: 'comment.revised',
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

  async answerAccepted(
    viewer: MeetingActor,
    contribution: ChangedContribution,
    commentId: string,
  ): Promise<void> {
    await this.log.append(viewer, contribution, {
      type: 'ANSWER_ACCEPTED',
      action: 'answer.accepted',
      commentId,
    });
  }

  async answerRetracted(
    viewer: MeetingActor,
    contribution: ChangedContribution,
    commentId: string,
  ): Promise<void> {
    await this.log.append(viewer, contribution, {
      type: 'ANSWER_RETRACTED',
      action: 'answer.retracted',
      commentId,
    });
  }
}
