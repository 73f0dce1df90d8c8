/** The person who asks, as only they see themselves. */
import type { Capacity, Language, Role, SignInProof, StakeholderKind } from '@aportes/domain/vocabulary';
import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { ForEverybody, ForSome } from '../../../platform/access/audience.js';
import {
  CapacityEnum,
  LanguageEnum,
  RoleEnum,
  SignInProofEnum,
  StakeholderKindEnum,
} from '../../taxonomy/graphql/vocabulary.type.js';

@ForSome()
@ObjectType('Viewer', { description: 'Whoever is signed in.' })
export class ViewerType {
  @Field(() => ID, { description: 'Opaque id of the account.' })
  id!: string;

  @Field(() => LanguageEnum, { description: 'Language chosen when joining.' })
  language!: Language;
}

@ForSome()
@ObjectType('SignIn', { description: 'One device on which the person is signed in.' })
export class SignInType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it began.' })
  startedAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it was last used, to the minute.' })
  lastUsedAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it ends at the latest.' })
  expiresAt!: Date;

  @Field(() => [SignInProofEnum], { description: 'By what the device was signed in.' })
  proofs!: SignInProof[];

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  current!: boolean;
}

@ForEverybody()
@ObjectType('RoleGrant', { description: 'A role in a meeting.' })
export class RoleGrantType {
  @Field(() => RoleEnum, { description: 'The role.' })
  role!: Role;

  /** The session to which it is bound; resolved by meetings. */
  sessionId!: string | null;
  meetingId!: string;
}

@ForSome()
@ObjectType('Participant', { description: 'The viewer as a participant of one meeting.' })
export class ParticipantType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  meetingId!: string;

  @Field(() => String, { description: 'Name, as given.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Institution, as given.' })
  institution!: string | null;

  @Field(() => StakeholderKindEnum, { description: 'Kind of stakeholder.' })
  stakeholderKind!: StakeholderKind;

  @Field(() => String, { nullable: true, description: 'Country, ISO 3166-1 alpha-2.' })
  countryCode!: string | null;

  @Field(() => [CapacityEnum], { description: 'In which capacities the person may endorse.' })
  capacities!: Capacity[];

  @Field(() => LanguageEnum, { description: 'Language chosen when joining.' })
  language!: Language;
}

@ObjectType('SignedOut', { description: 'A sign-in has ended.' })
export class SignedOutType {
  @Field(() => Boolean, { description: 'Always true.' })
  done!: boolean;
}
