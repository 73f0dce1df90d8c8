/** Inputs of the commands on comments. */
import type { CommentKind } from '@aportes/domain/vocabulary';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow } from 'class-validator';
import { CommentKindEnum } from '../../taxonomy/graphql/vocabulary.type.js';

@InputType({ description: 'A new comment; sent again with the same id it is taken once.' })
export class SubmitCommentInput {
  @Allow()
  @Field(() => ID, { description: 'Id made on the device, a UUID of version 7.' })
  id!: string;

  @Allow()
  @Field(() => ID, { description: 'The contribution.' })
  contributionId!: string;

  @Allow()
  @Field(() => ID, { nullable: true, description: 'The comment or reply to which it replies.' })
  parentId?: string | null;

  @Allow()
  @Field(() => CommentKindEnum, { description: 'Comment or question.' })
  kind!: CommentKind;

  @Allow()
  @Field(() => String, { description: 'Language of the text, a BCP 47 tag.' })
  language!: string;

  @Allow()
  @Field(() => String, { description: 'The text.' })
  text!: string;
}

@InputType({ description: 'Accepts a reply as the answer to an own question, in place of any other.' })
export class AcceptAnswerInput {
  @Allow()
  @Field(() => ID, { description: 'The question.' })
  questionId!: string;

  @Allow()
  @Field(() => ID, { nullable: true, description: 'The reply; null where none is accepted any more.' })
  answerId?: string | null;
}

@InputType({ description: 'Edits an own comment; sent again it is taken once.' })
export class ReviseCommentInput {
  @Allow()
  @Field(() => ID, { description: 'The comment.' })
  commentId!: string;

  @Allow()
  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;

  @Allow()
  @Field(() => String, { description: 'Language of the text, a BCP 47 tag.' })
  language!: string;

  @Allow()
  @Field(() => String, { description: 'The whole text, as it shall stand.' })
  text!: string;
}

@InputType({ description: 'Withdraws an own comment; its place stays.' })
export class WithdrawCommentInput {
  @Allow()
  @Field(() => ID, { description: 'The comment.' })
  commentId!: string;
}
