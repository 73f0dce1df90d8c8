/** Which part of a meeting's record is asked for. */
import type { RecordActionName } from '@aportes/domain/record.actions';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { CalendarDate } from '../../../platform/graphql/calendar-date.scalar.js';
import { LongPageArgs } from '../../../platform/graphql/paging.type.js';
import { RecordActionEnum } from './record.type.js';

@ArgsType()
export class ContributionRecordArgs extends LongPageArgs {
  @Field(() => ID, { description: 'The contribution.' })
  contributionId!: string;
}

@ArgsType()
export class MeetingRecordArgs extends LongPageArgs {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;

  @Field(() => ID, { nullable: true, description: 'Only of what was given to a session.' })
  sessionId?: string | null;

  @Field(() => RecordActionEnum, { nullable: true, description: 'Only steps of a kind.' })
  action?: RecordActionName | null;

  @Field(() => ID, { nullable: true, description: 'Only what somebody of the desk did.' })
  doerId?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'From this day on, where the meeting is.' })
  from?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Up to this day, where the meeting is.' })
  to?: string | null;
}
