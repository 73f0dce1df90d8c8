/** A decision as its author and the desk see it: never who took it; when it was taken tells nothing of the author. */
import type { ContributionStatus, DeclineReason } from '@aportes/domain/vocabulary';
import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { ForSome } from '../../../platform/access/audience.js';
import { ContributionStatusEnum, DeclineReasonEnum } from '../../taxonomy/graphql/vocabulary.type.js';
import type { TakenDecision } from '../data/moderation-decision.repository.js';

@ForSome()
@ObjectType('Decision', { description: 'One decision of the desk about a contribution.' })
export class DecisionType {
  @Field(() => ID, { description: 'Id, made on the device of whoever decided.' })
  id!: string;

  @Field(() => ContributionStatusEnum, { description: 'From which status.' })
  fromStatus!: ContributionStatus;

  @Field(() => ContributionStatusEnum, { description: 'To which status.' })
  toStatus!: ContributionStatus;

  @Field(() => DeclineReasonEnum, { nullable: true, description: 'Why it was declined.' })
  reason!: DeclineReason | null;

  @Field(() => String, { nullable: true, description: 'What the author was told.' })
  message!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  decidedAt!: Date;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was taken back; null as long as it stands.',
  })
  undoneAt!: Date | null;

  @ForSome()
  @Field(() => Boolean, {
    description: 'Whether the reader took it and may still take it back: nobody has acted on it since.',
  })
  mayUndo!: boolean;

  /** For the fields that others add; never sent. */
  contributionId!: string;

  static of(row: TakenDecision, mayUndo: boolean): DecisionType {
    const { id, contributionId, fromStatus, toStatus, reason, message, createdAt: decidedAt, undoneAt } = row;
    const facts = { id, contributionId, fromStatus, toStatus, reason, message, decidedAt, undoneAt, mayUndo };
    return Object.assign(new DecisionType(), facts);
  }
}
