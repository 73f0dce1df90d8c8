/** Inputs of the commands of support. */
import type { Capacity, Stance } from '@aportes/domain/vocabulary';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow } from 'class-validator';
import { CapacityEnum, StanceEnum } from '../../taxonomy/graphql/vocabulary.type.js';

@InputType({ description: 'Takes a stance to one version of a text; a new stance replaces the one before.' })
export class EndorseContributionInput {
  @Allow()
  @Field(() => ID, { description: 'Id made on the device, a UUID of version 7.' })
  id!: string;

  @Allow()
  @Field(() => ID, { description: 'The contribution.' })
  contributionId!: string;

  @Allow()
  @Field(() => Int, { description: 'The revision that was read.' })
  revisionNumber!: number;

  @Allow()
  @Field(() => StanceEnum, { description: 'The stance.' })
  stance!: Stance;

  @Allow()
  @Field(() => CapacityEnum, { description: 'For whom the participant speaks.' })
  capacity!: Capacity;

  @Allow()
  @Field(() => String, { nullable: true, description: 'Text of the reservation, with that stance.' })
  reservation?: string | null;
}

@InputType({ description: 'Takes the own stance back.' })
export class RetractEndorsementInput {
  @Allow()
  @Field(() => ID, { description: 'The contribution.' })
  contributionId!: string;

  @Allow()
  @Field(() => ID, {
    nullable: true,
    description:
      'The endorsement that is meant, so that a late delivery spares a newer one; any where absent.',
  })
  endorsementId?: string | null;
}
