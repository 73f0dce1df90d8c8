/** Who has in hand what waits at the desk, as the desk sees it. */
import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import { ForSome } from '../../../platform/access/audience.js';

@ForSome()
@ObjectType('Claim', { description: 'Somebody of the desk is reviewing it: nobody else decides meanwhile.' })
export class ClaimType {
  @Field(() => String, { nullable: true, description: 'The name of whoever it is.' })
  by!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'Until when, unless they stay with it.' })
  until!: Date;

  @ForSome()
  @Field(() => Boolean, { description: 'Whether it is the viewer.' })
  isMine!: boolean;

  @ForSome()
  @Field(() => Boolean, { description: 'Whether the viewer may release it.' })
  mayRelease!: boolean;
}
