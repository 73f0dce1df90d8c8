/** What the author of something merged is asked: whether to be named beside the text into which it went. */
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Allow } from 'class-validator';
import { ForSome } from '../../../../platform/access/audience.js';
import type { AskedRow } from '../data/co-authorship.repository.js';

@ForSome()
@ObjectType('CoAuthorship', {
  description: 'Whether its author is named beside the text into which a contribution went.',
})
export class CoAuthorshipType {
  @Field(() => ID, { description: 'The contribution, which is the reader’s own.' })
  contributionId!: string;

  @Field(() => ID, { description: 'That text.' })
  targetId!: string;

  @Field(() => Int, { description: 'Number of its current revision; who agrees names it.' })
  revisionNumber!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'What was answered; null where nothing was, or the text says something else since.',
  })
  isAgreed!: boolean | null;

  @Field(() => Boolean, { description: 'False where the own contribution is not attributable.' })
  mayAgree!: boolean;

  static of(asked: AskedRow, mayAgree: boolean): CoAuthorshipType {
    return Object.assign(new CoAuthorshipType(), { ...asked, mayAgree });
  }
}

@InputType({
  description: 'Says whether the author of a merged contribution is named beside the text it went into.',
})
export class AnswerCoAuthorshipInput {
  @Allow()
  @Field(() => ID, { description: 'The own contribution, which was merged.' })
  contributionId!: string;

  @Allow()
  @Field(() => ID, { description: 'The text into which it went.' })
  targetId!: string;

  @Allow()
  @Field(() => Int, { description: 'Revision of that text that was read.' })
  revisionNumber!: number;

  @Allow()
  @Field(() => Boolean, { description: 'True to be named, as far as the own attribution allows.' })
  isAgreed!: boolean;
}
