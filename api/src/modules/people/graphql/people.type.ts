/** The people of a meeting as its secretariat sees them, and those it awaits. */
import type { Capacity, InvitationState, Language, StakeholderKind } from '@aportes/domain/vocabulary';
import { Field, GraphQLISODateTime, ID, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import { ForSome } from '../../../platform/access/audience.js';
import { PageInfoType } from '../../../platform/graphql/paging.type.js';
import { RoleGrantType } from '../../identity/graphql/viewer.type.js';
import {
  CapacityEnum,
  InvitationStateEnum,
  LanguageEnum,
  StakeholderKindEnum,
} from '../../taxonomy/graphql/vocabulary.type.js';

@InterfaceType('Person', { description: 'Somebody who takes part in a meeting, or is awaited.' })
export abstract class PersonType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  meetingId!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Institution.' })
  institution!: string | null;

  @Field(() => String, { nullable: true, description: 'Country, ISO 3166-1 alpha-2.' })
  countryCode!: string | null;

  @Field(() => StakeholderKindEnum, { description: 'Kind of stakeholder.' })
  stakeholderKind!: StakeholderKind;

  @Field(() => LanguageEnum, { description: 'Language of mails and notices.' })
  language!: Language;

  @Field(() => [CapacityEnum], { description: 'In which capacities the person may endorse.' })
  capacities!: Capacity[];

  @Field(() => [RoleGrantType], { description: 'Roles in the meeting.' })
  roles!: RoleGrantType[];
}

@ForSome()
@ObjectType('ListedParticipant', {
  implements: () => [PersonType],
  description: 'A participant, as the secretariat lists them.',
})
export class ListedParticipantType extends PersonType {
  @Field(() => GraphQLISODateTime, { description: 'When the person joined.' })
  joinedAt!: Date;
}

@ForSome()
@ObjectType('Invitation', {
  implements: () => [PersonType],
  description: 'A personal invitation: once an address and meeting.',
})
export class InvitationType extends PersonType {
  @Field(() => String, { description: 'The address it goes to.' })
  email!: string;

  @Field(() => InvitationStateEnum, { description: 'How far it has come.' })
  state!: InvitationState;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When its newest mail went out.' })
  sentAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when that mail opens the meeting.' })
  expiresAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was accepted.' })
  acceptedAt!: Date | null;
}

@ObjectType('ListedParticipantEdge', { description: 'A participant at its place in a list.' })
export class ListedParticipantEdgeType {
  @Field(() => String, { description: 'Place in the list.' })
  cursor!: string;

  @Field(() => ListedParticipantType, { description: 'The participant.' })
  node!: ListedParticipantType;
}

@ObjectType('ListedParticipantConnection', { description: 'A page of participants.' })
export class ListedParticipantConnectionType {
  @Field(() => [ListedParticipantEdgeType], { description: 'The participants of this page.' })
  edges!: ListedParticipantEdgeType[];

  @Field(() => PageInfoType, { description: 'Whether there are more.' })
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount!: number;
}

@ObjectType('InvitationEdge', { description: 'An invitation at its place in a list.' })
export class InvitationEdgeType {
  @Field(() => String, { description: 'Place in the list.' })
  cursor!: string;

  @Field(() => InvitationType, { description: 'The invitation.' })
  node!: InvitationType;
}

@ObjectType('InvitationConnection', { description: 'A page of invitations.' })
export class InvitationConnectionType {
  @Field(() => [InvitationEdgeType], { description: 'The invitations of this page.' })
  edges!: InvitationEdgeType[];

  @Field(() => PageInfoType, { description: 'Whether there are more.' })
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount!: number;
}
