/** Inputs of the decisions of the desk. */
import type { DeclineReason } from '@aportes/domain/vocabulary';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Allow } from 'class-validator';
import { SeenContributionInput } from '../../contributions/graphql/seen-contribution.type.js';
import { DeclineReasonEnum } from '../../taxonomy/graphql/vocabulary.type.js';

@InputType({ isAbstract: true })
export abstract class DecisionInput extends SeenContributionInput {
  @Allow()
  @Field(() => ID, { description: 'Id of the decision, made on the device: sent again it is taken once.' })
  decisionId!: string;
}

@InputType({ description: 'Accepts a contribution: everybody sees it.' })
export class AcceptContributionInput extends DecisionInput {}

@InputType({ description: 'Declines a contribution, with a reason and a note to its author.' })
export class DeclineContributionInput extends DecisionInput {
  @Allow()
  @Field(() => DeclineReasonEnum, { description: 'The reason.' })
  reason!: DeclineReason;

  @Allow()
  @Field(() => String, { description: 'What the author is told.' })
  note!: string;
}

@InputType({ description: 'Asks the author to change a contribution.' })
export class RequestChangesInput extends DecisionInput {
  @Allow()
  @Field(() => String, { description: 'What should change.' })
  message!: string;
}
