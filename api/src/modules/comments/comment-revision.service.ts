/** Authors edit what they have just said; every earlier version is kept. */
import type { MeetingActor } from '@aportes/domain/actor';
import { mayReviseComment } from '@aportes/domain/comment.policy';
import { isOnceMasked } from '@aportes/domain/redaction.rules';
import { mayComment } from '@aportes/domain/contribution.policy';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { canonicalLanguage } from '../../kernel/field-refusals.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ContributionAccess } from '../contributions/contribution.access.js';
import { refusedFields } from '../contributions/contribution-outcome.type.js';
import { commentDone, type CommentOutcome } from './comment-outcome.type.js';
import { CommentEvents } from './comment.events.js';
import { wordRefusals } from './comment.validation.js';
import { CommentRepository, type CommentRow } from './data/comment.repository.js';

export interface ReviseComment {
  expectedVersion: number;
  language: string;
  text: string;
}

@Injectable()
export class CommentRevisionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly comments: CommentRepository,
    private readonly events: CommentEvents,
    private readonly clock: Clock,
  ) {}

  async revise(
    viewer: MeetingActor,
    { id, ...seen }: CommentRow,
    command: ReviseComment,
  ): Promise<CommentOutcome> {
    const said = { text: command.text, language: canonicalLanguage(command.language) ?? command.language };
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, seen.contributionId);
      const [row] = await this.comments.byIds([id]);
      this.access.demand(row?.participantId === viewer.participantId);
      if (await this.isDone(row!, command, said)) return commentDone(row!);
      const at = this.clock.now();
      if (!mayComment(viewer, state)) return { outcome: 'NOT_ALLOWED_NOW', status: state.status };
      if (!mayReviseComment(viewer, row!, at)) return { outcome: 'TOO_LATE' };
      const fields = wordRefusals(command);
      if (fields.length > 0) return refusedFields(fields);
      const isTaken = await this.comments.revise({ id, version: command.expectedVersion, ...said, at });
      if (!isTaken) return { outcome: 'STALE', commentId: id };
      await this.events.revised(viewer, state, id);
      return commentDone(row!);
    });
  }

  /** Sent again, it is what stands already, or stood until a passage of it was masked. */
  private async isDone(
    row: CommentRow,
    { expectedVersion }: ReviseComment,
    said: { text: string; language: string },
  ): Promise<boolean> {
    if (expectedVersion < 1 || row.version <= expectedVersion) return false;
    const { text, language } = await this.comments.wordsOf(row, expectedVersion + 1);
    return isOnceMasked(text, said.text) && language === said.language;
  }
}
