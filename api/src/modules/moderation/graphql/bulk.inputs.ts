/** Inputs of what is done to many contributions at once: each of them a command of its own. */
import { Field, InputType } from '@nestjs/graphql';
import { Allow } from 'class-validator';
import { UndoDecisionInput } from './decision-undo.inputs.js';
import { AcceptContributionInput } from './moderation.inputs.js';
import { RetagContributionInput, UndoRetaggingInput } from './retagging.inputs.js';

@InputType({ description: 'Accepts up to a hundred contributions, each by itself.' })
export class AcceptContributionsInput {
  @Allow()
  @Field(() => [AcceptContributionInput], { description: 'Each of them.' })
  items!: AcceptContributionInput[];
}

@InputType({ description: 'Takes up to a hundred own decisions back, each by itself.' })
export class UndoDecisionsInput {
  @Allow()
  @Field(() => [UndoDecisionInput], { description: 'Each of them.' })
  items!: UndoDecisionInput[];
}

@InputType({ description: 'Sets the tags of up to a hundred contributions anew, each by itself.' })
export class RetagContributionsInput {
  @Allow()
  @Field(() => [RetagContributionInput], { description: 'Each of them.' })
  items!: RetagContributionInput[];
}

@InputType({ description: 'Takes up to a hundred own retaggings back, each by itself.' })
export class UndoRetaggingsInput {
  @Allow()
  @Field(() => [UndoRetaggingInput], { description: 'Each of them.' })
  items!: UndoRetaggingInput[];
}
