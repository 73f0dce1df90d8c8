/** Something that happened in a meeting, as one viewer is told of it. */
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { SeenTime } from '@aportes/domain/seen-time.rules';
import { ForSome } from '../../../platform/access/audience.js';
import { MEETING_CHANGE_TYPES, type MeetingChangeType } from '../../../platform/events/event-types.js';
import { Moment } from '../../../platform/graphql/moment.scalar.js';
import { CommentType } from '../../comments/graphql/comment.type.js';
import { ContributionType } from '../../contributions/graphql/contribution.type.js';
import { AgendaItemType, MeetingType, SessionType } from '../../meetings/graphql/meeting.type.js';

const MeetingChangeTypeEnum = Object.fromEntries(MEETING_CHANGE_TYPES.map((type) => [type, type]));
registerEnumType(MeetingChangeTypeEnum, {
  name: 'MeetingChangeType',
  description: 'What happened; RESYNC: something may have been missed, ask changesSince.',
});

@ForSome()
@ObjectType('MeetingChange', {
  description: 'Something happened in a meeting. Parts that the viewer may not see are null.',
})
export class MeetingChangeObject {
  @Field(() => Int, { description: 'Its number in the meeting; later changes have higher ones.' })
  seq!: number;

  @Field(() => MeetingChangeTypeEnum, { description: 'What happened.' })
  type!: MeetingChangeType;

  @Field(() => Moment, {
    description: 'When: to the day where it is about what somebody did who may not be named.',
  })
  at!: SeenTime;

  @Field(() => MeetingType, { description: 'The meeting.' })
  meeting!: MeetingType;

  @ForSome()
  @Field(() => ID, { nullable: true, description: 'The contribution it is about.' })
  contributionId!: string | null;

  @ForSome()
  @Field(() => ContributionType, { nullable: true, description: 'The contribution, as it is now.' })
  contribution!: ContributionType | null;

  @ForSome()
  @Field(() => ID, { nullable: true, description: 'The comment it is about.' })
  commentId!: string | null;

  @ForSome()
  @Field(() => CommentType, { nullable: true, description: 'The comment, as it is now.' })
  comment!: CommentType | null;

  @Field(() => ID, { nullable: true, description: 'The session it is about.' })
  sessionId!: string | null;

  @Field(() => SessionType, { nullable: true, description: 'The session, as it is now.' })
  session!: SessionType | null;

  @Field(() => ID, { nullable: true, description: 'The agenda item that is now.' })
  agendaItemId!: string | null;

  @Field(() => AgendaItemType, { nullable: true, description: 'The agenda item, as it is now.' })
  agendaItem!: AgendaItemType | null;
}

@ObjectType('MeetingChangePage', { description: 'Changes that were missed, in their order.' })
export class MeetingChangePageType {
  @Field(() => [MeetingChangeObject], {
    description: 'The changes, without those that are not for the viewer.',
  })
  changes!: MeetingChangeObject[];

  @Field(() => Int, { description: 'Go on after this number.' })
  seq!: number;

  @Field(() => Boolean, { description: 'Whether more changes follow.' })
  hasMore!: boolean;
}
