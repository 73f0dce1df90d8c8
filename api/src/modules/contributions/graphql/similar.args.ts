/** What one looks for similar items with. */
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { Allow } from 'class-validator';

@ArgsType()
export class SimilarArgs {
  @Allow()
  @Field(() => ID, { description: 'The session for which the text is written.' })
  sessionId!: string;

  @Allow()
  @Field(() => String, { description: 'The text as far as it is written.' })
  text!: string;

  @Allow()
  @Field(() => ID, { nullable: true, description: 'Its theme.' })
  themeId?: string | null;

  @Allow()
  @Field(() => ID, {
    nullable: true,
    description: 'Its id, made on the device, which is never among the answers.',
  })
  exceptId?: string | null;
}
