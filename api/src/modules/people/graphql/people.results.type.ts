/** What commands on people answer. */
import { Field, ID, ObjectType, createUnionType } from '@nestjs/graphql';
import { NotAllowedNowType } from '../../meetings/graphql/meeting.results.type.js';
import { InvalidType, ProblemType } from '../../taxonomy/graphql/problem.type.js';
import { InvitationType, ListedParticipantType } from './people.type.js';

@ObjectType('InvitationsPayload', { description: 'The invitations, as they are now.' })
export class InvitationsPayload {
  @Field(() => [InvitationType], { description: 'The invitations.' })
  invitations!: InvitationType[];
}

@ObjectType('InvitationPayload', { description: 'The invitation, changed.' })
export class InvitationPayload {
  @Field(() => InvitationType, { description: 'The invitation.' })
  invitation!: InvitationType;
}

@ObjectType('ParticipantPayload', { description: 'The participant, changed.' })
export class ParticipantPayload {
  @Field(() => ListedParticipantType, { description: 'The participant.' })
  participant!: ListedParticipantType;
}

@ObjectType('ParticipantGone', { description: 'The person takes part no more.' })
export class ParticipantGoneType {
  @Field(() => ID, { description: 'Id of the participant.' })
  participantId!: string;
}

@ObjectType('LastSecretariat', {
  implements: () => [ProblemType],
  description: 'The meeting would have nobody left to run it.',
})
export class LastSecretariatType extends ProblemType {
  static of(): LastSecretariatType {
    return Object.assign(new LastSecretariatType(), { code: 'LAST_SECRETARIAT' });
  }
}

export const InvitationsResult = createUnionType({
  name: 'InvitationsResult',
  description: 'The invitations, or what is not right.',
  types: () => [InvitationsPayload, InvalidType] as const,
});

export const RevokeInvitationResult = createUnionType({
  name: 'RevokeInvitationResult',
  description: 'The invitation, or that it can be revoked no more.',
  types: () => [InvitationPayload, NotAllowedNowType] as const,
});

export const ParticipantRoleResult = createUnionType({
  name: 'ParticipantRoleResult',
  description: 'The participant with the roles as they are now, or why they stay as they were.',
  types: () => [ParticipantPayload, InvalidType, LastSecretariatType] as const,
});

export const ParticipantGoneResult = createUnionType({
  name: 'ParticipantGoneResult',
  description: 'Who is gone, or why the person has to stay.',
  types: () => [ParticipantGoneType, LastSecretariatType] as const,
});
