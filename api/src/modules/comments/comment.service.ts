/** Commands of discussion: comment on a contribution, reply to a comment, withdraw an own one. */
import type { MeetingActor } from '@aportes/domain/actor';
import { mayComment } from '@aportes/domain/contribution.policy';
import { isOnceMasked } from '@aportes/domain/redaction.rules';
import type { CommentKind } from '@aportes/domain/vocabulary';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { canonicalLanguage, idRefusals, type FieldRefusal } from '../../kernel/field-refusals.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ContributionAccess, type ContributionState } from '../contributions/contribution.access.js';
import { ID_IN_USE, refusedFields } from '../contributions/contribution-outcome.type.js';
import { commentDone, type CommentOutcome } from './comment-outcome.type.js';
import { wordRefusals } from './comment.validation.js';
import { CommentEvents } from './comment.events.js';
import { CommentRepository, type CommentRow, type NewComment } from './data/comment.repository.js';

export interface SubmitComment {
  id: string;
  contributionId: string;
  parentId?: string | null;
  kind: CommentKind;
  language: string;
  text: string;
}

type Place = Pick<NewComment, 'parentId' | 'inReplyToId'>;

const TOP: Place = { parentId: null, inReplyToId: null };
const UNKNOWN_PARENT: readonly FieldRefusal[] = [{ field: 'parentId', code: 'UNKNOWN_REFERENCE' }];

@Injectable()
export class CommentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: ContributionAccess,
    private readonly comments: CommentRepository,
    private readonly events: CommentEvents,
    private readonly clock: Clock,
  ) {}

  async submit(viewer: MeetingActor, command: SubmitComment): Promise<CommentOutcome> {
    const malformed = idRefusals({ id: command.id, parentId: command.parentId });
    if (malformed.length > 0) return refusedFields(malformed);
    return this.unitOfWork.run(async () => {
      const state = await this.access.lock(viewer, command.contributionId);
      const place = await this.placeOf(command, state);
      const comment = this.newComment(viewer, command, state, place ?? TOP);
      const earlier = await this.one(comment.id);
      if (earlier) return place && (await this.isSame(earlier, comment)) ? commentDone(earlier) : ID_IN_USE;
      if (!mayComment(viewer, state)) return { outcome: 'NOT_ALLOWED_NOW', status: state.status };
      const fields = [...wordRefusals(command), ...(place ? [] : UNKNOWN_PARENT)];
      return fields.length > 0 ? refusedFields(fields) : this.write(viewer, comment, state);
    });
  }

  private newComment(
    viewer: MeetingActor,
    command: SubmitComment,
    state: ContributionState,
    place: Place,
  ): NewComment {
    return {
      ...place,
      id: command.id.toLowerCase(),
      meetingId: state.meetingId,
      contributionId: state.id,
      participantId: viewer.participantId,
      kind: command.kind,
      language: canonicalLanguage(command.language) ?? command.language,
      text: command.text,
      createdAt: this.clock.now(),
    };
  }

  /** Whatever became of it since. */
  private async isSame(earlier: CommentRow, comment: NewComment): Promise<boolean> {
    const { language, text } = await this.comments.wordsOf(earlier, 1);
    const isSameReply = (earlier.inReplyTo?.id ?? null) === comment.inReplyToId;
    const isSaidAlike = language === comment.language && isOnceMasked(text, comment.text);
    return isSameReply && isSaidAlike && SAME_IN.every((field) => earlier[field] === comment[field]);
  }

  private async one(id: string): Promise<CommentRow | null> {
    return (await this.comments.byIds([id]))[0] ?? null;
  }

  /** Replies have one level: what answers a reply stands beside it. Null where there is nothing to reply to. */
  private async placeOf({ parentId }: SubmitComment, { id }: ContributionState): Promise<Place | null> {
    if (parentId === null || parentId === undefined) return TOP;
    const parent = await this.one(parentId.toLowerCase());
    if (parent?.contributionId !== id) return null;
    if (parent.parentId === null) return { parentId: parent.id, inReplyToId: null };
    return { parentId: parent.parentId, inReplyToId: parent.id };
  }

  private async write(
    viewer: MeetingActor,
    comment: NewComment,
    state: ContributionState,
  ): Promise<CommentOutcome> {
    if (!(await this.comments.insert(comment))) return ID_IN_USE;
    await this.events.submitted(viewer, state, comment.id);
    return commentDone(comment);
  }

  async withdraw(viewer: MeetingActor, comment: CommentRow): Promise<CommentOutcome> {
    return this.unitOfWork.run(async () => {
      this.access.demand(comment.participantId === viewer.participantId);
      const state = await this.access.lockBeneath(viewer, comment.contributionId);
      const current = await this.one(comment.id);
      if (current?.status === 'VISIBLE') {
        await this.comments.withdraw(comment.id);
        await this.events.withdrawn(viewer, state, comment.id);
      }
      return commentDone(comment);
    });
  }
}

const SAME_IN = ['contributionId', 'parentId', 'participantId', 'kind'] as const;
