/** Inputs of saving a message of the desk and of removing it. */
import type { Language, MessagePurpose } from '@aportes/domain/vocabulary';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow } from 'class-validator';
import { LanguageEnum, MessagePurposeEnum } from '../../../taxonomy/graphql/vocabulary.type.js';

@InputType({ description: 'Removes a saved message.' })
export class RemoveMessageTemplateInput {
  @Allow()
  @Field(() => ID, { description: 'The saved message.' })
  templateId!: string;

  @Allow()
  @Field(() => Int, { description: 'Version that was seen.' })
  expectedVersion!: number;
}

@InputType({ description: 'Saves a message to authors for all who run the desk of the meeting.' })
export class SaveMessageTemplateInput {
  @Allow()
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;

  @Allow()
  @Field(() => ID, { description: 'Id, made on the device: sent again it is saved once.' })
  templateId!: string;

  @Allow()
  @Field(() => Int, { description: 'Version that was seen; zero for a new one.' })
  expectedVersion!: number;

  @Allow()
  @Field(() => MessagePurposeEnum, { description: 'What it is for.' })
  purpose!: MessagePurpose;

  @Allow()
  @Field(() => LanguageEnum, { description: 'In which language it is.' })
  language!: Language;

  @Allow()
  @Field(() => String, { description: 'By which it is known at the desk.' })
  title!: string;

  @Allow()
  @Field(() => String, { description: 'What it says.' })
  text!: string;
}
