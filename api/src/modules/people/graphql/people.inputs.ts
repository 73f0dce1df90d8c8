/** What commands on people are given. */
import type { Capacity, Role } from '@aportes/domain/vocabulary';
import { Field, ID, InputType } from '@nestjs/graphql';
import { PersonPartsInput } from '../../meetings/graphql/person-parts.type.js';
import { CapacityEnum, RoleEnum } from '../../taxonomy/graphql/vocabulary.type.js';

@InputType({ description: 'A role that an invitation brings.' })
export class InvitedRoleInput {
  @Field(() => RoleEnum, { description: 'The role.' })
  role!: Role;

  @Field(() => ID, { nullable: true, description: 'The session it is for; for rapporteurs and presenters.' })
  sessionId?: string | null;
}

@InputType({ description: 'Somebody to invite.' })
export class InviteeInput extends PersonPartsInput {
  @Field(() => ID, { description: 'Made on the device (UUID v7): inviting twice with it is inviting once.' })
  id!: string;

  @Field(() => String, { description: 'The address the invitation goes to.' })
  email!: string;

  @Field(() => [InvitedRoleInput], { nullable: true, description: 'Roles; absent: expert.' })
  roles?: InvitedRoleInput[] | null;

  @Field(() => [CapacityEnum], {
    nullable: true,
    description: 'In which capacities the person may endorse; absent: personally and for the institution.',
  })
  capacities?: Capacity[] | null;
}

@InputType({ description: 'Whom to invite.' })
export class InvitePeopleInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;

  @Field(() => [InviteeInput], { description: 'At most a hundred people.' })
  people!: InviteeInput[];

  @Field(() => Boolean, { description: 'Whether the mails go out at once.' })
  send!: boolean;
}

@InputType({ description: 'Which invitations are sent, or sent again.' })
export class SendInvitationsInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;

  @Field(() => [ID], { description: 'At most a hundred.' })
  invitationIds!: string[];
}

@InputType({ description: 'Which invitation opens nothing any more.' })
export class RevokeInvitationInput {
  @Field(() => ID, { description: 'The invitation.' })
  invitationId!: string;
}

@InputType({ description: 'A role of a participant.' })
export class ParticipantRoleInput {
  @Field(() => ID, { description: 'The participant.' })
  participantId!: string;

  @Field(() => RoleEnum, { description: 'The role.' })
  role!: Role;

  @Field(() => ID, { nullable: true, description: 'The session it is for; null: all of the meeting.' })
  sessionId?: string | null;
}

@InputType({ description: 'Who is removed from the meeting.' })
export class RemoveParticipantInput {
  @Field(() => ID, { description: 'The participant.' })
  participantId!: string;
}

@InputType({ description: 'Which meeting the person leaves.' })
export class LeaveMeetingInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;
}
