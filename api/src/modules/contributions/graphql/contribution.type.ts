/** Contribution as the API shows it to one viewer; the stored row stands behind it and is never sent as such. */
import type { Viewer } from '@aportes/domain/actor';
import { isAuthor } from '@aportes/domain/contribution.policy';
import type { SeenTime } from '@aportes/domain/seen-time.rules';
import type {
  Addressee,
  AffectedGroup,
  AttributionLevel,
  CaptureMode,
  Confirmation,
  ContributionKind,
  ContributionStatus,
} from '@aportes/domain/vocabulary';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ForSome } from '../../../platform/access/audience.js';
import { Moment } from '../../../platform/graphql/moment.scalar.js';
import {
  AddresseeEnum,
  AffectedGroupEnum,
  AttributionLevelEnum,
  CaptureModeEnum,
  ConfirmationEnum,
  ContributionKindEnum,
  ContributionStatusEnum,
} from '../../taxonomy/graphql/vocabulary.type.js';
import {
  abilitiesOf,
  shownAuthor,
  shownDetails,
  shownTimes,
  showsMemberState,
} from '../contribution.presenter.js';
import type { ContributionView } from '../contribution.queries.js';
import type { ContributionRow } from '../data/contribution-row.js';
import { AuthorType } from './author.type.js';
import { ContributionAbilitiesType, DetailType } from './contribution-parts.type.js';

@ForSome()
@ObjectType('Contribution', { description: 'An input to a meeting, with its current text.' })
export class ContributionType {
  @Field(() => ID, { description: 'Id, made on the device of its author.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Stable symbol for citing, such as SCL2017/T3/R-014.' })
  symbol!: string | null;

  @Field(() => ContributionKindEnum, { nullable: true, description: 'What it is; unknown for some imports.' })
  kind!: ContributionKind | null;

  @Field(() => ContributionStatusEnum, { description: 'How far it has come.' })
  status!: ContributionStatus;

  @Field(() => [String], { description: 'Countries it is about, ISO 3166-1 alpha-2.' })
  countryCodes!: string[];

  @Field(() => String, { description: 'Language of the text, a BCP 47 tag.' })
  language!: string;

  @Field(() => String, { nullable: true, description: 'Title, where the kind has one.' })
  title!: string | null;

  @Field(() => String, { description: 'The text, to the letter.' })
  text!: string;

  @Field(() => [AddresseeEnum], { description: 'Who should act.' })
  addressees!: Addressee[];

  @Field(() => [AffectedGroupEnum], { description: 'Who benefits.' })
  affectedGroups!: AffectedGroup[];

  @ForSome()
  @Field(() => [DetailType], {
    description:
      'Further fields of the template; those filled in confidence for the author and the desk only.',
  })
  details!: DetailType[];

  @Field(() => Int, { description: 'Number of the current revision; endorsements name one.' })
  revisionNumber!: number;

  @Field(() => Int, {
    description:
      'Counts changes of text, tags, decisions and attribution, not who has it in hand; sent along with every command.',
  })
  version!: number;

  @Field(() => CaptureModeEnum, { description: 'How it was captured.' })
  captureMode!: CaptureMode;

  @Field(() => ConfirmationEnum, {
    nullable: true,
    description: 'What the speaker says to it; null where no rapporteur captured it for somebody.',
  })
  confirmation!: Confirmation | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who said it, in the source of an import, or as announced where attribution allows.',
  })
  source!: string | null;

  @Field(() => Boolean, { description: 'Whether it was delivered after its session closed.' })
  isLate!: boolean;

  @ForSome()
  @Field(() => Boolean, { description: 'Whether a Member State speaks, where attribution allows to say so.' })
  isMemberState!: boolean;

  @Field(() => AttributionLevelEnum, { description: 'How much of the author is shown.' })
  attributionLevel!: AttributionLevel;

  @ForSome()
  @Field(() => AuthorType, { description: 'The author, as far as attribution allows.' })
  author!: AuthorType;

  @ForSome()
  @Field(() => Boolean, { description: 'Whether the viewer wrote it.' })
  isMine!: boolean;

  @ForSome()
  @Field(() => Moment, { description: 'When it was submitted.' })
  submittedAt!: SeenTime;

  @ForSome()
  @Field(() => Moment, { nullable: true, description: 'When it was last decided about.' })
  decidedAt!: SeenTime | null;

  @ForSome()
  @Field(() => Moment, { nullable: true, description: 'When its author withdrew it.' })
  withdrawnAt!: SeenTime | null;

  @Field(() => String, { nullable: true, description: 'Why, in the words of the author.' })
  withdrawalReason!: string | null;

  @ForSome()
  @Field(() => Moment, {
    nullable: true,
    description:
      'Since when the desk is asked to decide about it, to five minutes where its author is not named to the viewer; null where it is not, and for others than author and desk.',
  })
  waitingSince!: SeenTime | null;

  @Field(() => Int, { description: 'Number of comments that stand.' })
  commentCount!: number;

  @Field(() => String, {
    nullable: true,
    description: 'In the results of a search: the language of the text found.',
  })
  matchedLanguage!: string | null;

  @ForSome()
  @Field(() => ContributionAbilitiesType, { description: 'What the viewer may do with it now.' })
  abilities!: ContributionAbilitiesType;

  /** For the fields that other features add; never sent. */
  row!: ContributionRow;
  viewer!: Viewer;

  static of({ row, viewer, found }: ContributionView): ContributionType {
    const { id, symbol, kind, status, language, title, text, addressees, affectedGroups } = row;
    const { revisionNumber, version, captureMode, confirmation, source, isLate, attributionLevel } = row;
    const { withdrawalReason, commentCount, countryCodes = [] } = row;
    return Object.assign(new ContributionType(), {
      ...{
        id,
        symbol,
        kind,
        status,
        language,
        title,
        text,
        addressees,
        affectedGroups,
        countryCodes,
      },
      ...{ revisionNumber, version, captureMode, confirmation, source, isLate, attributionLevel },
      ...{ withdrawalReason, commentCount, row, viewer },
      ...shownTimes(viewer, row),
      details: shownDetails(viewer, row, row.details),
      isMemberState: showsMemberState(viewer, row),
      author: AuthorType.of(shownAuthor(viewer, row), row.meetingId),
      isMine: isAuthor(viewer, row),
      matchedLanguage: found ? language : null,
      abilities: abilitiesOf(viewer, row),
    });
  }
}
