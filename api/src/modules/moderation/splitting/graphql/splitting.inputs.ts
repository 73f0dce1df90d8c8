/** Input of taking a contribution apart. */
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { Allow, ValidateNested } from 'class-validator';
import { FurtherFieldsInput } from '../../../contributions/graphql/contribution-text.type.js';
import { DecisionInput } from '../../graphql/moderation.inputs.js';

@InputType({ description: 'One part of a contribution that is split.' })
export class ContributionPartInput extends FurtherFieldsInput {
  @Allow()
  @Field(() => ID, { description: 'Id of the part, made on the device.' })
  id!: string;

  @Allow()
  @Field(() => String, { nullable: true, description: 'Title, where the kind has one.' })
  title?: string | null;

  @Allow()
  @Field(() => String, { description: 'The words of the part.' })
  text!: string;
}

@InputType({
  description: 'Splits a contribution into parts: it stays readable, and says which parts it has.',
})
export class SplitContributionInput extends DecisionInput {
  @ValidateNested({ each: true })
  @Type(() => ContributionPartInput)
  @Field(() => [ContributionPartInput], { description: 'Two or more, in their order.' })
  parts!: ContributionPartInput[];
}
