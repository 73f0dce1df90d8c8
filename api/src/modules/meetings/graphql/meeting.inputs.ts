/** What commands on meetings are given. */
import { Field, ID, InputType } from '@nestjs/graphql';
import { PersonPartsInput } from './person-parts.type.js';

@InputType({ description: 'Who joins a meeting, by its code.' })
export class JoinMeetingInput extends PersonPartsInput {
  @Field(() => ID, { description: 'Made on the device (UUID v7): joining twice with it is joining once.' })
  participantId!: string;

  @Field(() => String, { description: 'Join code, in any writing.' })
  code!: string;
}

@InputType({ description: 'Which agenda item is "now".' })
export class SetAgendaItemInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;

  @Field(() => ID, { nullable: true, description: 'The item; null for none.' })
  agendaItemId?: string | null;
}

@InputType({ description: 'Whether the support of what was given to a session is hidden.' })
export class SetSupportHiddenInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId!: string;

  @Field(() => Boolean, { description: 'True hides it from everybody until the session closes.' })
  isHidden!: boolean;
}

@InputType({ description: 'Which session opens, pauses or closes.' })
export class MoveSessionInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId!: string;
}
