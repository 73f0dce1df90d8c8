/** The parts of a keyset connection that all lists share. */
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { PAGE_SIZE } from '@aportes/domain/limits';
import { ForEverybody } from '../access/audience.js';

@ForEverybody()
@ObjectType('PageInfo', { description: 'Whether there is more, and from where to go on.' })
export class PageInfoType {
  @Field(() => String, { nullable: true, description: 'Cursor of the last item of this page.' })
  endCursor!: string | null;

  @Field(() => Boolean, { description: 'Whether items follow.' })
  hasNextPage!: boolean;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: PAGE_SIZE.default,
    description: `How many, at most ${PAGE_SIZE.max}.`,
  })
  first!: number | null;

  @Field(() => String, { nullable: true, description: 'Go on after this cursor.' })
  after?: string | null;
}

/** For the lists below one item, of which a page shows more at once. */
@ArgsType()
export class LongPageArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: PAGE_SIZE.long,
    description: `How many, at most ${PAGE_SIZE.max}.`,
  })
  override first!: number | null;
}
