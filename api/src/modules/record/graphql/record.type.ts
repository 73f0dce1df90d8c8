/** The record as the API tells it: what changed a contribution's state, by whom, when, from what to what, and why. */
import {
  RECORD_ACTION_NAMES,
  RECORD_DOERS,
  recordKey,
  type RecordDoer,
} from '@aportes/domain/record.actions';
import type { SeenTime } from '@aportes/domain/seen-time.rules';
import type { Addressee, AffectedGroup, ContributionStatus, DeclineReason } from '@aportes/domain/vocabulary';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ForSome } from '../../../platform/access/audience.js';
import { Moment } from '../../../platform/graphql/moment.scalar.js';
import { PageInfoType } from '../../../platform/graphql/paging.type.js';
import { AuthorType } from '../../contributions/graphql/author.type.js';
import { DetailType } from '../../contributions/graphql/contribution-parts.type.js';
import { TagsType } from '../../moderation/graphql/retagging.type.js';
import {
  AddresseeEnum,
  AffectedGroupEnum,
  ContributionStatusEnum,
  DeclineReasonEnum,
} from '../../taxonomy/graphql/vocabulary.type.js';
import type { ShownEntry } from '../record.presenter.js';
import { ChainHeadType } from './chain.type.js';

export const RecordActionEnum = Object.fromEntries(
  RECORD_ACTION_NAMES.map((name) => [recordKey(name), name]),
) as Record<string, (typeof RECORD_ACTION_NAMES)[number]>;
registerEnumType(RecordActionEnum, {
  name: 'RecordAction',
  description: 'What was done to a contribution, in the record.',
});

const RecordDoerEnum = Object.fromEntries(RECORD_DOERS.map((one) => [one, one]));
registerEnumType(RecordDoerEnum, {
  name: 'RecordDoer',
  description: 'Who did it: the author, somebody of the desk, or nobody, where time or a rule did.',
});

@ForSome()
@ObjectType('RecordedText', { description: 'A version of a text that a step of the record is about.' })
export class RecordedTextType {
  @Field(() => Int, { description: 'Number of the version.' })
  number!: number;

  @Field(() => String, { description: 'Language, a BCP 47 tag.' })
  language!: string;

  @Field(() => String, { nullable: true, description: 'Title, where the kind has one.' })
  title!: string | null;

  @Field(() => String, { description: 'The text, to the letter.' })
  text!: string;

  @Field(() => [AddresseeEnum], { description: 'Who should act.' })
  addressees!: Addressee[];

  @Field(() => [AffectedGroupEnum], { description: 'Who benefits.' })
  affectedGroups!: AffectedGroup[];

  @Field(() => [String], { description: 'Countries it is about, ISO 3166-1 alpha-2.' })
  countryCodes!: string[];

  @Field(() => [DetailType], { description: 'Further fields.' })
  details!: DetailType[];
}

@ForSome()
@ObjectType('RecordEntry', { description: 'One step in the record of a contribution.' })
export class RecordEntryType {
  @Field(() => ID, { description: 'Id of the contribution.' })
  contributionId!: string;

  @Field(() => String, { nullable: true, description: 'Its symbol.' })
  symbol!: string | null;

  @Field(() => RecordActionEnum, { description: 'What was done.' })
  action!: string;

  @Field(() => RecordDoerEnum, { description: 'By whom.' })
  by!: RecordDoer;

  @ForSome()
  @Field(() => AuthorType, {
    nullable: true,
    description: 'The person, as far as the reader may know; of the desk nobody is named to authors.',
  })
  person!: AuthorType | null;

  @ForSome()
  @Field(() => Moment, { description: 'When.' })
  at!: SeenTime;

  @Field(() => ContributionStatusEnum, {
    nullable: true,
    description: 'From which status, where that is known.',
  })
  fromStatus!: ContributionStatus | null;

  @Field(() => ContributionStatusEnum, {
    nullable: true,
    description: 'To which status, where that is known.',
  })
  toStatus!: ContributionStatus | null;

  @Field(() => DeclineReasonEnum, { nullable: true, description: 'Why it was declined.' })
  reason!: DeclineReason | null;

  @Field(() => String, { nullable: true, description: 'What was said about it.' })
  message!: string | null;

  @ForSome()
  @Field(() => RecordedTextType, { nullable: true, description: 'The text before, where there was one.' })
  before!: RecordedTextType | null;

  @ForSome()
  @Field(() => RecordedTextType, { nullable: true, description: 'The text that came with this step.' })
  after!: RecordedTextType | null;

  @Field(() => TagsType, {
    nullable: true,
    description: 'Kind, themes and subregions before, where they changed.',
  })
  tagsBefore!: TagsType | null;

  @Field(() => TagsType, { nullable: true, description: 'Kind, themes and subregions from then on.' })
  tagsAfter!: TagsType | null;

  static of({ person, ...entry }: ShownEntry, meetingId: string): RecordEntryType {
    return Object.assign(new RecordEntryType(), entry, {
      person: person && AuthorType.of(person, meetingId),
    });
  }
}

@ForSome()
@ObjectType('RecordEdge', { description: 'One step in a page of the record.' })
export class RecordEdgeType {
  @Field(() => String, { description: 'Go on after this one.' })
  cursor!: string;

  @Field(() => RecordEntryType, { description: 'The step.' })
  node!: RecordEntryType;
}

@ForSome()
@ObjectType('DeskPerson', { description: 'Somebody who decides, or decided, at the desk.' })
export class DeskPersonType {
  @Field(() => ID, { description: 'Id of the participant.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Name; null where it was withdrawn.' })
  name!: string | null;
}

@ForSome()
@ObjectType('RecordConnection', { description: 'A page of the record, the oldest first.' })
export class RecordConnectionType {
  @Field(() => [RecordEdgeType], { description: 'The steps of the page.' })
  edges!: RecordEdgeType[];

  @Field(() => PageInfoType, { description: 'Whether more follow.' })
  pageInfo!: PageInfoType;

  @Field(() => ChainHeadType, {
    nullable: true,
    description:
      'The head of the log at the last change of a state: kept elsewhere, it proves that nothing before it was changed.',
  })
  head!: unknown;
}
