/** A meeting and all that is fixed about it: taxonomies, agenda, sessions. */
import type {
  AgendaItemKind,
  AttributionLevel,
  Language,
  Moderation,
  PhaseKind,
  SessionStatus,
} from '@aportes/domain/vocabulary';
import type { LocalizedText } from '@aportes/taxonomy/localized-text';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { ForEverybody, ForSome } from '../../../platform/access/audience.js';
import { CalendarDate } from '../../../platform/graphql/calendar-date.scalar.js';
import { LocalizedTextType } from '../../taxonomy/graphql/localized-text.type.js';
import {
  AgendaItemKindEnum,
  AttributionLevelEnum,
  LanguageEnum,
  ModerationEnum,
  PhaseKindEnum,
  SessionStatusEnum,
} from '../../taxonomy/graphql/vocabulary.type.js';

@ForEverybody()
@ObjectType('Theme', { description: 'One of the official themes of the meeting, in their order.' })
export class ThemeType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Stable code, such as t3.' })
  code!: string;

  @Field(() => String, { description: 'Roman numeral by which the theme is known.' })
  numeral!: string;

  @Field(() => Int, { description: 'Place in the order, from 1.' })
  position!: number;

  @Field(() => LocalizedTextType, { description: 'Full title.' })
  title!: LocalizedText;

  @Field(() => LocalizedTextType, { description: 'Short title.' })
  shortTitle!: LocalizedText;
}

@ForEverybody()
@ObjectType('Subregion', { description: 'A subregion of the meeting; a State may belong to two.' })
export class SubregionType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Stable code, such as caribbean.' })
  code!: string;

  @Field(() => LocalizedTextType, { description: 'Name.' })
  name!: LocalizedText;

  @Field(() => LocalizedTextType, { description: 'Short form for tables and marks.' })
  abbreviation!: LocalizedText;

  @Field(() => [String], { description: 'Its countries, ISO 3166-1 alpha-2.' })
  countryCodes!: string[];
}

@ForEverybody()
@ObjectType('Speaker', { description: 'Somebody named in the agenda.' })
export class SpeakerType {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => LocalizedTextType, { nullable: true, description: 'Function, as far as it is known.' })
  role!: LocalizedText | null;
}

@ForEverybody()
@ObjectType('Place', { description: 'Where the meeting is held.' })
export class PlaceType {
  @Field(() => LocalizedTextType, { description: 'Room and building; no language where unknown.' })
  venue!: LocalizedText;

  @Field(() => String, { description: 'City.' })
  city!: string;

  @Field(() => String, { description: 'Country, ISO 3166-1 alpha-2.' })
  countryCode!: string;
}

@ForEverybody()
@ObjectType('Mandate', { description: 'A document on which the meeting rests.' })
export class MandateType {
  @Field(() => String, { nullable: true, description: 'Document symbol.' })
  symbol!: string | null;

  @Field(() => LocalizedTextType, { description: 'Title.' })
  title!: LocalizedText;
}

@ForEverybody()
@ObjectType('Session', { description: 'An agenda item that takes inputs while it is open.' })
export class SessionType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  meetingId!: string;

  @Field(() => MeetingType, { description: 'The meeting.' })
  meeting!: unknown;

  @Field(() => AgendaItemType, { description: 'The agenda item.' })
  agendaItem!: unknown;

  @Field(() => SessionStatusEnum, { description: 'Whether it takes inputs now.' })
  status!: SessionStatus;

  @Field(() => ModerationEnum, { description: 'Whether inputs are accepted before or after review.' })
  moderation!: Moderation;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was opened last.' })
  openedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was closed last.' })
  closedAt!: Date | null;

  @Field(() => Int, { description: 'Grows with each change.' })
  version!: number;

  @Field(() => Boolean, {
    description: 'Whether support of what was given to it is hidden from everybody until it closes.',
  })
  supportIsHidden!: boolean;
}

@ForEverybody()
@ObjectType('AgendaItem', { description: 'One unit of the agenda, in its order.' })
export class AgendaItemType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, { description: 'Place in the agenda, from 1.' })
  position!: number;

  @Field(() => AgendaItemKindEnum, { description: 'What happens.' })
  kind!: AgendaItemKind;

  @Field(() => LocalizedTextType, { description: 'Title.' })
  title!: LocalizedText;

  @Field(() => CalendarDate, { nullable: true, description: 'Day, where it is known.' })
  day!: string | null;

  @Field(() => ThemeType, { nullable: true, description: 'Theme of a thematic session.' })
  theme!: ThemeType | null;

  @Field(() => [SpeakerType], { description: 'Speakers, as far as they are known.' })
  speakers!: SpeakerType[];

  @Field(() => SessionType, { nullable: true, description: 'The session, where the item takes inputs.' })
  session!: SessionType | null;

  @Field(() => Boolean, { description: 'Whether the secretariat has set this item as "now".' })
  isNow!: boolean;
}

@ForEverybody()
@ObjectType('Meeting', { description: 'A meeting of experts, with its agenda and taxonomies.' })
export class MeetingType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Its part of every address.' })
  slug!: string;

  @Field(() => String, { description: 'First part of every symbol.' })
  symbolPrefix!: string;

  @Field(() => LocalizedTextType, { description: 'Official title.' })
  title!: LocalizedText;

  @Field(() => LocalizedTextType, { description: 'The process it belongs to.' })
  process!: LocalizedText;

  @Field(() => PhaseKindEnum, { description: 'The phase of the process.' })
  phase!: PhaseKind;

  @Field(() => PlaceType, { description: 'Where it is held.' })
  place!: PlaceType;

  @Field(() => CalendarDate, { description: 'First day.' })
  startsOn!: string;

  @Field(() => CalendarDate, { description: 'Last day.' })
  endsOn!: string;

  @Field(() => String, { description: 'Time zone, IANA name.' })
  timeZone!: string;

  @Field(() => [LocalizedTextType], { description: 'Who organizes it.' })
  organizers!: LocalizedText[];

  @Field(() => [MandateType], { description: 'Documents on which it rests.' })
  mandates!: MandateType[];

  @Field(() => LocalizedTextType, { nullable: true, description: 'What it is for.' })
  aim!: LocalizedText | null;

  @Field(() => [LocalizedTextType], { description: 'Objectives.' })
  objectives!: LocalizedText[];

  @Field(() => [LanguageEnum], { description: 'Working languages.' })
  languages!: Language[];

  @Field(() => AttributionLevelEnum, { description: 'How authors are shown where they do not choose.' })
  attributionDefault!: AttributionLevel;

  @Field(() => [AgendaItemType], { description: 'The agenda, in order.' })
  agenda!: AgendaItemType[];

  @Field(() => AgendaItemType, { nullable: true, description: '"Now", as the secretariat has set it.' })
  now!: AgendaItemType | null;

  @Field(() => [ThemeType], { description: 'Themes, in order.' })
  themes!: ThemeType[];

  @Field(() => [SubregionType], { description: 'Subregions, in order.' })
  subregions!: SubregionType[];

  @Field(() => Boolean, { description: 'Whether people can join by the code.' })
  joinOpen!: boolean;

  @Field(() => Int, { description: 'Number of the newest change.' })
  seq!: number;

  @Field(() => Int, {
    description:
      'Number of the change by which a passage was last masked: copies from before are old. 0 for none.',
  })
  redactedSeq!: number;

  /** Shown to the secretariat alone, by a field of its own. */
  storedJoinCode!: string | null;
}

@ForSome()
@ObjectType('MeetingAbilities', { description: 'What the viewer may do in the meeting.' })
export class MeetingAbilitiesType {
  @Field(() => Boolean, { description: 'Set "now", open and close sessions.' })
  run!: boolean;

  @Field(() => Boolean, { description: 'Give inputs, comment and endorse.' })
  takePart!: boolean;

  @Field(() => Boolean, { description: 'See what waits for a decision.' })
  seeDesk!: boolean;
}
