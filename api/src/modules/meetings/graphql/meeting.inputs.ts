/** What commands on meetings are given. */
import type { Language, StakeholderKind } from '@aportes/domain/vocabulary';
import { Field, ID, InputType } from '@nestjs/graphql';
import { LanguageEnum, StakeholderKindEnum } from '../../taxonomy/graphql/vocabulary.type.js';

@InputType({ description: 'Who joins a meeting, by its code.' })
export class JoinMeetingInput {
  @Field(() => ID, { description: 'Made on the device (UUID v7): joining twice with it is joining once.' })
  participantId!: string;

  @Field(() => String, { description: 'Join code, in any writing.' })
  code!: string;

  @Field(() => String, { description: 'Name, as it may be shown.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Institution.' })
  institution?: string | null;

  @Field(() => String, { nullable: true, description: 'Country, ISO 3166-1 alpha-2.' })
  countryCode?: string | null;

  @Field(() => StakeholderKindEnum, { description: 'Kind of stakeholder.' })
  stakeholderKind!: StakeholderKind;

  @Field(() => LanguageEnum, { description: 'Language for mails and notices.' })
  language!: Language;
}

@InputType({ description: 'Which agenda item is "now".' })
export class SetAgendaItemInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;

  @Field(() => ID, { nullable: true, description: 'The item; null for none.' })
  agendaItemId?: string | null;
}

@InputType({ description: 'Which session opens, pauses or closes.' })
export class MoveSessionInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId!: string;
}
