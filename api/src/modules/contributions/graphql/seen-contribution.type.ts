/** Of which contribution, and on which version, a command is given: on another one it is stale. */
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow } from 'class-validator';

@InputType({ isAbstract: true })
export class SeenContributionInput {
  @Allow()
  @Field(() => ID, { description: 'The contribution.' })
  contributionId!: string;

  @Allow()
  @Field(() => Int, { description: 'Version that was seen.' })
  expectedVersion!: number;
}
