/** What a device sends of a draft. */
import type { DraftForm } from '@aportes/domain/vocabulary';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Allow } from 'class-validator';
import { DraftFormEnum } from '../../taxonomy/graphql/vocabulary.type.js';

@InputType({ description: 'What somebody is writing; sent again it is kept once.' })
export class KeepDraftInput {
  @Allow()
  @Field(() => ID, {
    description: 'Id made on the device, which the contribution, version or comment will have.',
  })
  id!: string;

  @Allow()
  @Field(() => DraftFormEnum, { defaultValue: 'CONTRIBUTION', description: 'What it becomes.' })
  form!: DraftForm;

  @Allow()
  @Field(() => ID, { nullable: true, description: 'Session for which a contribution is written.' })
  sessionId?: string | null;

  @Allow()
  @Field(() => ID, {
    nullable: true,
    description: 'Contribution of which it is a version, or on which it comments.',
  })
  contributionId?: string | null;

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

@ArgsType()
export class MyDraftsArgs {
  @Allow()
  @Field(() => DraftFormEnum, { defaultValue: 'CONTRIBUTION', description: 'What they become.' })
  form!: DraftForm;

  @Allow()
  @Field(() => ID, { nullable: true, description: 'The session, for contributions.' })
  sessionId?: string | null;

  @Allow()
  @Field(() => ID, { nullable: true, description: 'The contribution, for versions and comments.' })
  contributionId?: string | null;
}
