/** Inputs of masking a passage, of looking at what it was, and of taking that back. */
import type { RedactionReason } from '@aportes/domain/vocabulary';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow } from 'class-validator';
import { RedactionReasonEnum } from '../../taxonomy/graphql/vocabulary.type.js';

@InputType({
  description: 'Masks a passage in a contribution, in its family, and in all that hangs on them.',
})
export class RedactPassageInput {
  @Allow()
  @Field(() => ID, { description: 'Id of the redaction, made on the device: sent again it is done once.' })
  redactionId!: string;

  @Allow()
  @Field(() => ID, { description: 'The contribution.' })
  contributionId!: string;

  @Allow()
  @Field(() => Int, { description: 'Version of the contribution that was seen.' })
  expectedVersion!: number;

  @Allow()
  @Field(() => String, {
    description: 'The passage; blanks, capitals and how accents are composed do not count.',
  })
  passage!: string;

  @Allow()
  @Field(() => RedactionReasonEnum, { description: 'Why; everybody reads it.' })
  reason!: RedactionReason;

  @Allow()
  @Field(() => String, { nullable: true, description: 'For the desk alone.' })
  note?: string | null;
}

@InputType({ description: 'Reads what a redaction has masked.' })
export class ReadRedactedInput {
  @Allow()
  @Field(() => ID, { description: 'Id of the look, made on the device: sent again it is kept once.' })
  id!: string;

  @Allow()
  @Field(() => ID, { description: 'The redaction, as one of the contributions has it.' })
  redactionId!: string;

  @Allow()
  @Field(() => String, { description: 'Why; it is kept, and the desk reads it.' })
  reason!: string;
}

@InputType({ description: 'Takes a redaction back that was made in error, wherever it stands.' })
export class LiftRedactionInput {
  @Allow()
  @Field(() => ID, { description: 'Id of the lifting, made on the device: sent again it is done once.' })
  id!: string;

  @Allow()
  @Field(() => ID, { description: 'The redaction, as one of the contributions has it.' })
  redactionId!: string;

  @Allow()
  @Field(() => String, { description: 'Why; it is kept.' })
  reason!: string;
}
