/** Inputs of opening what waits at the desk, and of leaving it. */
import { Field, ID, InputType } from '@nestjs/graphql';
import { Allow } from 'class-validator';

@InputType({ description: 'Takes in hand what waits, or keeps it for longer.' })
export class ClaimContributionInput {
  @Allow()
  @Field(() => ID, { description: 'The contribution.' })
  contributionId!: string;
}

@InputType({ description: 'Leaves to others what was taken in hand.' })
export class ReleaseContributionInput extends ClaimContributionInput {
  @Allow()
  @Field(() => Boolean, {
    nullable: true,
    description: 'Also what somebody else has in hand, which only the secretariat may.',
  })
  ofAnother!: boolean | null;
}
