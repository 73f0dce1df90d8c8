/** Whoever asked a question accepts one of the replies as its answer, another one instead, or none any more. */
import type { MeetingActor } from '@aportes/domain/actor';
import { mayComment } from '@aportes/domain/contribution.policy';
import { Injectable } from '@nestjs/common';
import { idRefusals } from '../../kernel/field-refusals.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ContributionAccess, type ContributionState } from '../contributions/contribution.access.js';
import { refusedFields } from '../contributions/contribution-outcome.type.js';
import { commentDone, type CommentOutcome } from './comment-outcome.type.js';
import { CommentEvents } from './comment.events.js';
import { CommentRepository, type CommentRow } from './data/comment.repository.js';

@Injectable()
export class AnswerService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly comments: CommentRepository,
    private readonly events: CommentEvents,
  ) {}

  /** @param answerId null where none is accepted any more */
  async accept(viewer: MeetingActor, asked: CommentRow, answerId: string | null): Promise<CommentOutcome> {
    const malformed = idRefusals({ answerId });
    if (malformed.length > 0) return refusedFields(malformed);
    const wanted = answerId?.toLowerCase() ?? null;
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, asked.contributionId);
      this.access.demand(asked.participantId === viewer.participantId);
      const question = await this.question(asked.id);
      if (!question) return refusedFields([{ field: 'questionId', code: 'UNKNOWN_REFERENCE' }]);
      if ((question.acceptedAnswer?.id ?? null) === wanted) return commentDone(question);
      if (!mayComment(viewer, state)) return { outcome: 'NOT_ALLOWED_NOW', status: state.status };
      if (wanted !== null && !(await this.answers(wanted, question)))
        return refusedFields([{ field: 'answerId', code: 'UNKNOWN_REFERENCE' }]);
      return this.write(viewer, state, question, wanted);
    });
  }

  private async question(id: string): Promise<CommentRow | null> {
    const [row] = await this.comments.byIds([id]);
    return row?.kind === 'QUESTION' && row.parentId === null && row.status === 'VISIBLE' ? row : null;
  }

  private async answers(id: string, question: CommentRow): Promise<boolean> {
    const [row] = await this.comments.byIds([id]);
    return row?.parentId === question.id && row.status === 'VISIBLE';
  }

  private async write(
    viewer: MeetingActor,
    state: ContributionState,
    question: CommentRow,
    answerId: string | null,
  ): Promise<CommentOutcome> {
    await this.comments.acceptAnswer(question.id, answerId, viewer.participantId);
    if (answerId !== null) await this.events.answerAccepted(viewer, state, answerId);
    else if (question.acceptedAnswer !== null)
      await this.events.answerRetracted(viewer, state, question.acceptedAnswer.id);
    return commentDone(question);
  }
}
