/** Input of taking a decision back. */
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow } from 'class-validator';

@InputType({ description: 'Takes an own decision back, as long as nobody has acted on it.' })
export class UndoDecisionInput {
  @Allow()
  @Field(() => ID, { description: 'Id of the undoing, made on the device: sent again it is done once.' })
  undoId!: string;

  @Allow()
  @Field(() => ID, { description: 'The decision.' })
  decisionId!: string;

  @Allow()
  @Field(() => Int, { description: 'Version of the contribution that was seen.' })
  expectedVersion!: number;
}
