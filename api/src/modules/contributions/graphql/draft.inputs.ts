/** What a device sends of a draft. */
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow } from 'class-validator';

@InputType({ description: 'What somebody is writing; sent again it is kept once.' })
export class KeepDraftInput {
  @Allow()
  @Field(() => ID, { description: 'Id made on the device, which the contribution will have.' })
  id!: string;

  @Allow()
  @Field(() => ID, { description: 'Session for which it is written.' })
  sessionId!: string;

  @Allow()
  @Field(() => Int, { description: 'Version that the device knows; 0 where it knows none.' })
  expectedVersion!: number;

  @Allow()
  @Field(() => String, { description: 'The form with all its fields, in its own manner.' })
  content!: string;
}

@InputType({ description: 'Throws an own draft away.' })
export class DiscardDraftInput {
  @Allow()
  @Field(() => ID, { description: 'The draft.' })
  draftId!: string;
}
