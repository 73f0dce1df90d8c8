/** The chain of the audit log: its head to be kept, and what a check of a kept one finds. */
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ForEverybody, ForSome } from '../../../platform/access/audience.js';
import { CalendarDate } from '../../../platform/graphql/calendar-date.scalar.js';

@ForSome()
@ObjectType('ChainHead', {
  description: 'The entry of the audit log with the last change of the state of a contribution.',
})
export class ChainHeadType {
  @Field(() => Int, { description: 'Its number.' })
  number!: number;

  @Field(() => String, { description: 'Its hash: SHA-256, hexadecimal.' })
  hash!: string;
}

@ForEverybody()
@ObjectType('ChainCheck', { description: 'Whether the audit log holds a head that somebody kept.' })
export class ChainCheckType {
  @Field(() => Boolean, { description: 'Whether the entry of that number still has that hash.' })
  holdsHead!: boolean;

  @Field(() => Boolean, {
    description: 'Whether every entry up to the newest continues what stands before it.',
  })
  isWhole!: boolean;

  @Field(() => Int, {
    description:
      'How many entries were found to continue each other, up to the last change of the state of a contribution.',
  })
  entries!: number;

  @Field(() => CalendarDate, { nullable: true, description: 'On which day (UTC) the kept head was written.' })
  keptOn!: string | null;

  @Field(() => CalendarDate, { description: 'On which day (UTC) it was checked.' })
  checkedOn!: string;
}
