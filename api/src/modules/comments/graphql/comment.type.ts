/** A comment as the API shows it to one viewer, and pages of them. */
import type { SeenTime } from '@aportes/domain/seen-time.rules';
import type { CaptureMode, CommentKind, CommentStatus } from '@aportes/domain/vocabulary';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { ForSome } from '../../../platform/access/audience.js';
import { Moment } from '../../../platform/graphql/moment.scalar.js';
import { PageInfoType } from '../../../platform/graphql/paging.type.js';
import { AuthorType } from '../../contributions/graphql/author.type.js';
import {
  CaptureModeEnum,
  CommentKindEnum,
  CommentStatusEnum,
} from '../../taxonomy/graphql/vocabulary.type.js';
import type { CommentRow, RepliedRow, Speaker } from '../data/comment.repository.js';

@ForSome()
@ObjectType('RepliedComment', { description: 'What a reply to a reply answers.' })
export class RepliedCommentType {
  @Field(() => ID, { description: 'Id of the comment.' })
  id!: string;

  @Field(() => CommentStatusEnum, { description: 'Whether it stands.' })
  status!: CommentStatus;

  @ForSome()
  @Field(() => AuthorType, { description: 'Who wrote it, as far as attribution allows.' })
  author!: AuthorType;

  @ForSome()
  @Field(() => Boolean, { description: 'Whether the viewer wrote it.' })
  isMine!: boolean;

  @Field(() => CaptureModeEnum, { description: 'How it came in: IMPORT where it was imported.' })
  captureMode!: CaptureMode;

  @Field(() => String, { nullable: true, description: 'Who said it, in the source of an import.' })
  source!: string | null;

  /** @param speaker who is told of it */
  static of(
    { id, status }: RepliedRow,
    { captureMode, source }: Speaker,
    author: AuthorType,
    isMine: boolean,
  ): RepliedCommentType {
    return Object.assign(new RepliedCommentType(), { id, status, captureMode, source, author, isMine });
  }
}

/** What depends on who reads. */
export interface SeenOfComment {
  isMine: boolean;
  createdAt: SeenTime;
  editedAt: SeenTime | null;
  revisableUntil: Date | null;
  author: AuthorType;
  isByPresenter: boolean;
  inReplyTo: RepliedCommentType | null;
}

@ForSome()
@ObjectType('Comment', { description: 'A comment or question on a contribution, or a reply to one.' })
export class CommentType {
  @Field(() => ID, { description: 'Id, made on the device of its author.' })
  id!: string;

  @Field(() => CommentKindEnum, { description: 'Comment or question.' })
  kind!: CommentKind;

  @Field(() => CommentStatusEnum, { description: 'Whether it stands.' })
  status!: CommentStatus;

  @Field(() => String, { description: 'Language of the text, a BCP 47 tag.' })
  language!: string;

  @Field(() => String, { nullable: true, description: 'The text; null where it was withdrawn.' })
  text!: string | null;

  @Field(() => ID, { nullable: true, description: 'The comment under which it stands.' })
  parentId!: string | null;

  @ForSome()
  @Field(() => RepliedCommentType, {
    nullable: true,
    description: 'The other reply under the same comment that it answers.',
  })
  inReplyTo!: RepliedCommentType | null;

  @Field(() => Boolean, {
    description: 'Whether it replies to something that was not there when it was imported.',
  })
  isReplyToMissing!: boolean;

  @ForSome()
  @Field(() => AuthorType, { description: 'Who wrote it, as far as attribution allows.' })
  author!: AuthorType;

  @Field(() => CaptureModeEnum, { description: 'How it came in: IMPORT where it was imported.' })
  captureMode!: CaptureMode;

  @Field(() => String, { nullable: true, description: 'Who said it, in the source of an import.' })
  source!: string | null;

  @ForSome()
  @Field(() => Boolean, {
    description: 'Whether it was written by who presents there, where attribution shows names.',
  })
  isByPresenter!: boolean;

  @ForSome()
  @Field(() => Boolean, { description: 'Whether the viewer wrote it.' })
  isMine!: boolean;

  @Field(() => Boolean, { description: 'Whether whoever asked the question has accepted it as the answer.' })
  isAcceptedAnswer!: boolean;

  /** Read by its field where somebody wants to see it; never sent. */
  acceptedAnswerId!: string | null;

  @Field(() => Int, { description: 'Grows with each edit.' })
  version!: number;

  @ForSome()
  @Field(() => Moment, { nullable: true, description: 'When it was last edited, if it was.' })
  editedAt!: SeenTime | null;

  @ForSome()
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Until when the viewer, who wrote it, may edit it.',
  })
  revisableUntil!: Date | null;

  @ForSome()
  @Field(() => Moment, { description: 'When it was written.' })
  createdAt!: SeenTime;

  /** For the contribution on which it stands; never sent. */
  meetingId!: string;
  contributionId!: string;

  static of(row: CommentRow, seen: SeenOfComment): CommentType {
    const { id, kind, status, language, parentId, meetingId, contributionId } = row;
    const { isAcceptedAnswer, version, captureMode, source, isReplyToMissing } = row;
    const acceptedAnswerId = row.acceptedAnswer?.id ?? null;
    const text = status === 'VISIBLE' ? row.text : null;
    return Object.assign(new CommentType(), {
      id,
      kind,
      status,
      language,
      parentId,
      acceptedAnswerId,
      isAcceptedAnswer,
      version,
      captureMode,
      source,
      isReplyToMissing,
      text,
      ...seen,
      meetingId,
      contributionId,
    });
  }
}

@ObjectType('CommentEdge', { description: 'One comment in a page.' })
export class CommentEdgeType {
  @Field(() => String, { description: 'Go on after this one.' })
  cursor!: string;

  @Field(() => CommentType, { description: 'The comment.' })
  node!: CommentType;
}

@ObjectType('CommentConnection', { description: 'A page of comments, oldest first.' })
export class CommentConnectionType {
  @Field(() => [CommentEdgeType], { description: 'The comments of the page.' })
  edges!: CommentEdgeType[];

  @Field(() => PageInfoType, { description: 'Whether more follow.' })
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'All comments, also those withdrawn, whose place stays.' })
  totalCount!: number;
}
