/** Inputs of proposing another wording, of answering to it, of appealing and of reopening. */
import type { EditKind } from '@aportes/domain/vocabulary';
import { Field, ID, InputType, IntersectionType } from '@nestjs/graphql';
import { Allow } from 'class-validator';
import { ContributionTextInput } from '../../contributions/graphql/contribution-text.type.js';
import { SeenContributionInput } from '../../contributions/graphql/seen-contribution.type.js';
import { EditKindEnum } from '../../taxonomy/graphql/vocabulary.type.js';
import { DecisionInput } from './moderation.inputs.js';

@InputType({ description: 'Proposes another wording of a text to its author.' })
export class ProposeWordingInput extends IntersectionType(ContributionTextInput, SeenContributionInput) {
  @Allow()
  @Field(() => ID, { description: 'Id of the decision, made on the device: sent again it is taken once.' })
  decisionId!: string;

  @Allow()
  @Field(() => EditKindEnum, { description: 'Whether what is said changes or only its wording.' })
  editKind!: EditKind;

  @Allow()
  @Field(() => String, { nullable: true, description: 'What the author is told.' })
  message?: string | null;
}

@InputType({ description: 'Confirms the wording that the desk proposes: it is the text from now on.' })
export class ConfirmWordingInput extends SeenContributionInput {
  @Allow()
  @Field(() => ID, { description: 'Id of the answer, made on the device: sent again it is given once.' })
  answerId!: string;
}

@InputType({ description: 'Rejects the wording that the desk proposes: the text goes to review as it is.' })
export class RejectWordingInput extends ConfirmWordingInput {
  @Allow()
  @Field(() => String, { nullable: true, description: 'Why.' })
  message?: string | null;
}

@InputType({ description: 'Appeals the refusal of an own contribution, once.' })
export class AppealContributionInput extends SeenContributionInput {
  @Allow()
  @Field(() => ID, { description: 'Id of the appeal, made on the device: sent again it is made once.' })
  appealId!: string;

  @Allow()
  @Field(() => String, { description: 'Why it should be looked at again.' })
  text!: string;
}

@InputType({
  description: 'Reopens what was accepted: the public reads it no more until it is decided about.',
})
export class ReopenContributionInput extends DecisionInput {
  @Allow()
  @Field(() => String, { description: 'Why; the author is told.' })
  reason!: string;
}
