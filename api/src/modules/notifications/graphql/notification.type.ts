/** What somebody is told in person, by ids and a kind: the words are the screen's, in its language. */
import type { SeenTime } from '@aportes/domain/seen-time.rules';
import type { NotificationKind } from '@aportes/domain/vocabulary';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsUUID, Max, Min } from 'class-validator';
import { ForSome } from '../../../platform/access/audience.js';
import { Moment } from '../../../platform/graphql/moment.scalar.js';
import { PageInfoType } from '../../../platform/graphql/paging.type.js';
import { NotificationKindEnum } from '../../taxonomy/graphql/vocabulary.type.js';
import type { NotificationRow } from '../data/notification.repository.js';
import { toldTime } from '../told-time.js';

@ForSome()
@ObjectType('Notification', { description: 'Something that the viewer is told in person.' })
export class NotificationType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, { description: 'Its number in the meeting; later ones have higher ones.' })
  seq!: number;

  @Field(() => NotificationKindEnum, { description: 'What happened.' })
  kind!: NotificationKind;

  @ForSome()
  @Field(() => Moment, { description: 'When; of several that are one, the last time.' })
  happenedAt!: SeenTime;

  @Field(() => Boolean, { description: 'Whether it was not seen yet.' })
  isNew!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the comment it is about, which may be withdrawn by now.',
  })
  commentId!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of new endorsements, how many stand by now; null for everything else.',
  })
  endorsementCount!: number | null;

  /** For the fields of its contributions; never sent. */
  row!: NotificationRow;

  static of(row: NotificationRow): NotificationType {
    const { id, seq, kind, isNew, commentId, endorsementCount } = row;
    const facts = { id, seq, kind, happenedAt: toldTime(row), isNew, commentId, endorsementCount };
    return Object.assign(new NotificationType(), { ...facts, row });
  }
}

@ObjectType('NotificationEdge', { description: 'One notification in a page.' })
export class NotificationEdgeType {
  @Field(() => String, { description: 'Go on after this one.' })
  cursor!: string;

  @Field(() => NotificationType, { description: 'The notification.' })
  node!: NotificationType;
}

@ObjectType('NotificationConnection', { description: 'A page of notifications, newest first.' })
export class NotificationConnectionType {
  @Field(() => [NotificationEdgeType], { description: 'The notifications of the page.' })
  edges!: NotificationEdgeType[];

  @Field(() => PageInfoType, { description: 'Whether more follow.' })
  pageInfo!: PageInfoType;
}

@ForSome()
@ObjectType('UnreadNotifications', { description: 'How much of what the viewer was told was not seen yet.' })
export class UnreadNotificationsType {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@InputType({ description: 'How far was seen what one was told in a meeting.' })
export class MarkNotificationsReadInput {
  @Field(() => ID, { description: 'The meeting.' })
  @IsUUID()
  meetingId!: string;

  @Field(() => Int, { description: 'Number of the newest notification that was seen.' })
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  upTo!: number;
}
