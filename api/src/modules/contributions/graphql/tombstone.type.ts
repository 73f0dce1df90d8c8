/** What everybody is told of a contribution that was withdrawn. */
import { dayIn } from '@aportes/domain/seen-time.rules';
import type { ContributionKind } from '@aportes/domain/vocabulary';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ForEverybody } from '../../../platform/access/audience.js';
import { CalendarDate } from '../../../platform/graphql/calendar-date.scalar.js';
import { ContributionKindEnum } from '../../taxonomy/graphql/vocabulary.type.js';
import type { Withdrawn, WithdrawnRow } from '../tombstone.queries.js';

@ForEverybody()
@ObjectType('Tombstone', {
  description: 'What stays of a withdrawn contribution that others endorsed, commented on or linked.',
})
export class TombstoneType {
  @Field(() => String, { description: 'Its symbol, which nothing else ever gets.' })
  symbol!: string;

  @Field(() => ContributionKindEnum, { nullable: true, description: 'What it was.' })
  kind!: ContributionKind | null;

  @Field(() => CalendarDate, { description: 'On which day its author, who is not told, withdrew it.' })
  withdrawnOn!: string;

  @Field(() => String, { nullable: true, description: 'Why, if its author said so.' })
  reason!: string | null;

  @Field(() => [Int], { description: 'Numbers of its versions, each of which has an address.' })
  revisionNumbers!: number[];

  @Field(() => Int, { description: 'Comments of others, which stay theirs and are not shown here.' })
  commentCount!: number;

  /** For the fields that other features add; never sent. */
  row!: WithdrawnRow;

  static of(row: WithdrawnRow): TombstoneType {
    const { symbol, kind, reason, revisionNumbers, commentCount } = row;
    const withdrawnOn = dayIn(row.timeZone, row.withdrawnAt);
    const shown = { symbol, kind, withdrawnOn, reason, revisionNumbers, commentCount };
    return Object.assign(new TombstoneType(), shown, { row });
  }
}

@ForEverybody()
@ObjectType('WithdrawnContribution', {
  description: 'That a contribution was withdrawn which everybody could read.',
})
export class WithdrawnContributionType {
  @Field(() => TombstoneType, {
    nullable: true,
    description: 'What stays of it; null where nobody else did anything about it.',
  })
  tombstone!: TombstoneType | null;

  static of({ tombstone }: Withdrawn): WithdrawnContributionType {
    return Object.assign(new WithdrawnContributionType(), {
      tombstone: tombstone && TombstoneType.of(tombstone),
    });
  }
}
