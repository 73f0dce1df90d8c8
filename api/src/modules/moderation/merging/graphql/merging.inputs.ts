/** Inputs of the commands that put contributions together, or say that two are not the same. */
import type { ContributionKind } from '@aportes/domain/vocabulary';
import { Field, ID, InputType, Int, IntersectionType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { Allow, ValidateNested } from 'class-validator';
import { ContributionTextInput } from '../../../contributions/graphql/contribution-text.type.js';
import { ContributionKindEnum } from '../../../taxonomy/graphql/vocabulary.type.js';
import { DecisionInput } from '../../graphql/moderation.inputs.js';

@InputType({ description: 'One contribution that goes into another, by a decision of its own.' })
export class GoingContributionInput extends DecisionInput {}

@InputType({ isAbstract: true })
export class MergingInput {
  @Allow()
  @Field(() => ID, { description: 'Id of the act, made on the device: sent again it is done once.' })
  mergingId!: string;

  @ValidateNested({ each: true })
  @Type(() => GoingContributionInput)
  @Field(() => [GoingContributionInput], { description: 'What goes, each on the version that was seen.' })
  parents!: GoingContributionInput[];
}

@InputType({
  description: 'Merges contributions into one that stands: they stay readable, and say where they went.',
})
export class MergeContributionsInput extends MergingInput {
  @Allow()
  @Field(() => ID, { description: 'The contribution that takes them in.' })
  targetId!: string;

  @Allow()
  @Field(() => Int, { description: 'Version of it that was seen.' })
  targetVersion!: number;
}

@InputType({
  description:
    'Merges contributions into a new text that the rapporteur writes: accepted, and nobody’s alone.',
})
export class ConsolidateContributionsInput extends IntersectionType(MergingInput, ContributionTextInput) {
  @Allow()
  @Field(() => ID, { description: 'Id of the new text, made on the device.' })
  contributionId!: string;

  @Allow()
  @Field(() => ContributionKindEnum, { description: 'What it is.' })
  kind!: ContributionKind;
}

@InputType({ description: 'Two contributions that are not the same.' })
export class NotDuplicateInput {
  @Allow()
  @Field(() => ID, { description: 'The contribution that the viewer decides about.' })
  contributionId!: string;

  @Allow()
  @Field(() => ID, { description: 'The other one.' })
  otherId!: string;
}
