/** Inputs of the commands on links. */
import type { LinkKind } from '@aportes/domain/vocabulary';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Allow } from 'class-validator';
import { LinkKindEnum } from '../../taxonomy/graphql/vocabulary.type.js';

@InputType({
  description: 'Says what one contribution is to another; sent again with the same id it is taken once.',
})
export class LinkContributionsInput {
  @Allow()
  @Field(() => ID, { description: 'Id made on the device, a UUID of version 7.' })
  id!: string;

  @Allow()
  @Field(() => LinkKindEnum, { description: 'What the first is to the second.' })
  kind!: LinkKind;

  @Allow()
  @Field(() => ID, { description: 'The first contribution.' })
  fromId!: string;

  @Allow()
  @Field(() => ID, { description: 'The second contribution.' })
  toId!: string;
}

@InputType({ description: 'Takes a link away.' })
export class UnlinkContributionsInput {
  @Allow()
  @Field(() => ID, { description: 'The link.' })
  linkId!: string;
}

@ArgsType()
export class LinkableArgs {
  @Allow()
  @Field(() => ID, { description: 'The contribution that is to be linked.' })
  contributionId!: string;

  @Allow()
  @Field(() => String, {
    nullable: true,
    description:
      'A symbol, in full or as it is said beside the contribution (R-14), or words; all where absent.',
  })
  search?: string | null;
}
