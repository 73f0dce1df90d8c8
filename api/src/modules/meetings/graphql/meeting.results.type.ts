/** What commands on meetings answer: the changed thing, or a refusal that says why. */
import type { ContributionStatus } from '@aportes/domain/vocabulary';
import { Field, ObjectType, createUnionType } from '@nestjs/graphql';
import { ParticipantType } from '../../identity/graphql/viewer.type.js';
import { InvalidType, ProblemType } from '../../taxonomy/graphql/problem.type.js';
import { ContributionStatusEnum } from '../../taxonomy/graphql/vocabulary.type.js';
import { MeetingType, SessionType } from './meeting.type.js';

@ObjectType('MeetingPayload', { description: 'The meeting, changed.' })
export class MeetingPayload {
  @Field(() => MeetingType, { description: 'The meeting.' })
  meeting!: MeetingType;
}

@ObjectType('SessionPayload', { description: 'The session, changed.' })
export class SessionPayload {
  @Field(() => SessionType, { description: 'The session.' })
  session!: SessionType;
}

@ObjectType('JoinPayload', { description: 'The person takes part now.' })
export class JoinPayload {
  @Field(() => ParticipantType, { description: 'As who.' })
  participant!: ParticipantType;

  @Field(() => MeetingType, { description: 'The meeting.' })
  meeting!: MeetingType;
}

@ObjectType('JoinRefused', { implements: () => [ProblemType], description: 'The code opens nothing.' })
export class JoinRefusedType extends ProblemType {
  static of(code: 'JOIN_CLOSED' | 'JOIN_CODE_UNKNOWN'): JoinRefusedType {
    return Object.assign(new JoinRefusedType(), { code });
  }
}

@ObjectType('NotAllowedNow', {
  implements: () => [ProblemType],
  description: 'Not possible in the present state.',
})
export class NotAllowedNowType extends ProblemType {
  @Field(() => ContributionStatusEnum, {
    nullable: true,
    description: 'The state of the contribution, where it is about one.',
  })
  status!: ContributionStatus | null;

  static of(status: ContributionStatus | null = null): NotAllowedNowType {
    return Object.assign(new NotAllowedNowType(), { code: 'NOT_ALLOWED_NOW', status });
  }
}

/** Tells the members of a union apart by their class. */
export const SessionResult = createUnionType({
  name: 'SessionResult',
  description: 'The session, or why it cannot move.',
  types: () => [SessionPayload, NotAllowedNowType] as const,
});

export const MeetingResult = createUnionType({
  name: 'MeetingResult',
  description: 'The meeting, or what is not right.',
  types: () => [MeetingPayload, InvalidType] as const,
});

export const JoinMeetingResult = createUnionType({
  name: 'JoinMeetingResult',
  description: 'The participant, or why joining was refused.',
  types: () => [JoinPayload, InvalidType, JoinRefusedType] as const,
});
