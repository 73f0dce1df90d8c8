/** Inputs of the lists of speakers, of what is captured, and of what speakers answer to it. */
import type { Capacity, ContributionKind } from '@aportes/domain/vocabulary';
import { Field, GraphQLISODateTime, ID, InputType, Int } from '@nestjs/graphql';
import { Allow } from 'class-validator';
import { CapacityEnum, ContributionKindEnum } from '../../taxonomy/graphql/vocabulary.type.js';

@InputType({ isAbstract: true })
abstract class TurnInput {
  @Allow()
  @Field(() => ID, { description: 'Id of the turn, made on the device: sent again it is one.' })
  turnId!: string;

  @Allow()
  @Field(() => ID, { description: 'The session.' })
  sessionId!: string;
}

@InputType({ description: 'Puts somebody at the end of the list of speakers.' })
export class AddSpeakerInput extends TurnInput {
  @Allow()
  @Field(() => ID, { nullable: true, description: 'The participant who wants to speak.' })
  participantId?: string | null;

  @Allow()
  @Field(() => String, {
    nullable: true,
    description: 'How somebody is announced who is no participant, such as a delegation.',
  })
  label?: string | null;

  @Allow()
  @Field(() => CapacityEnum, { description: 'For whom they speak.' })
  capacity!: Capacity;
}

@InputType({ description: 'Gives somebody the floor, who need not be on the list yet.' })
export class GiveFloorInput extends AddSpeakerInput {
  @Allow()
  @Field(() => GraphQLISODateTime, { description: 'When, by the clock of the device.' })
  at!: Date;
}

@InputType({ description: 'Ends a turn at the floor.' })
export class EndTurnInput extends TurnInput {
  @Allow()
  @Field(() => GraphQLISODateTime, { description: 'When, by the clock of the device.' })
  at!: Date;
}

@InputType({ description: 'Moves somebody who waits on the list of speakers.' })
export class MoveSpeakerInput extends TurnInput {
  @Allow()
  @Field(() => ID, { nullable: true, description: 'The turn before which it comes; last where absent.' })
  beforeId?: string | null;
}

@InputType({ description: 'Says for whom somebody at the floor speaks.' })
export class ChangeCapacityInput extends TurnInput {
  @Allow()
  @Field(() => CapacityEnum, { description: 'For whom they speak.' })
  capacity!: Capacity;
}

@InputType({ description: 'Takes somebody who waits off the list of speakers.' })
export class RemoveSpeakerInput extends TurnInput {}

@InputType({ description: 'What somebody said at the floor, as a rapporteur took it down.' })
export class CaptureInterventionInput extends AddSpeakerInput {
  @Allow()
  @Field(() => ID, { description: 'Id of the contribution, made on the device.' })
  contributionId!: string;

  @Allow()
  @Field(() => GraphQLISODateTime, { description: 'Since when they spoke, by the clock of the device.' })
  startedAt!: Date;

  @Allow()
  @Field(() => GraphQLISODateTime, { description: 'Until when.' })
  endedAt!: Date;

  @Allow()
  @Field(() => ContributionKindEnum, { description: 'What it is.' })
  kind!: ContributionKind;

  @Allow()
  @Field(() => String, { description: 'Language of the text, a BCP 47 tag.' })
  language!: string;

  @Allow()
  @Field(() => String, { description: 'What was said.' })
  text!: string;
}

@InputType({ description: 'What the speaker says, once, to what was captured.' })
export class AnswerAsSpeakerInput {
  @Allow()
  @Field(() => ID, { description: 'Id of the answer, made on the device.' })
  answerId!: string;

  @Allow()
  @Field(() => ID, { description: 'The contribution.' })
  contributionId!: string;

  @Allow()
  @Field(() => Int, { description: 'Number of the version that was read.' })
  revisionNumber!: number;
}
