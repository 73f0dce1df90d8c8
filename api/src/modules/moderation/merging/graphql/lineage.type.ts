/** What a contribution is made of, and where it went: each named with its text, as far as the viewer may see it. */
import type { Viewer } from '@aportes/domain/actor';
import type { CaptureMode, ContributionKind, ContributionStatus } from '@aportes/domain/vocabulary';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ForSome } from '../../../../platform/access/audience.js';
import { AuthorType } from '../../../contributions/graphql/author.type.js';
import { ContributionType } from '../../../contributions/graphql/contribution.type.js';
import {
  CaptureModeEnum,
  ContributionKindEnum,
  ContributionStatusEnum,
} from '../../../taxonomy/graphql/vocabulary.type.js';
import type { UnitedSupportRow } from '../data/lineage.repository.js';

@ForSome()
@ObjectType('LineageItem', {
  description: 'A contribution beside one that it went into, or that it came from.',
})
export class LineageItemType {
  @Field(() => ID, { description: 'Id of the contribution.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its symbol.' })
  symbol!: string | null;

  @Field(() => ContributionKindEnum, { nullable: true, description: 'What it is.' })
  kind!: ContributionKind | null;

  @Field(() => ContributionStatusEnum, { description: 'How far it has come.' })
  status!: ContributionStatus;

  @Field(() => String, { nullable: true, description: 'Title, where the kind has one.' })
  title!: string | null;

  @Field(() => String, { description: 'The text, to the letter.' })
  text!: string;

  @Field(() => String, { description: 'Language of the text, a BCP 47 tag.' })
  language!: string;

  @Field(() => CaptureModeEnum, { description: 'How it was captured.' })
  captureMode!: CaptureMode;

  @Field(() => String, { nullable: true, description: 'Who said it, in the source of an import.' })
  source!: string | null;

  @ForSome()
  @Field(() => AuthorType, { description: 'Its author, as far as attribution allows.' })
  author!: AuthorType;

  /** Of a contribution as the viewer sees it. */
  static of(contribution: ContributionType): LineageItemType {
    const { id, symbol, kind, status, title, text, language, captureMode, source, author } = contribution;
    const shown = { id, symbol, kind, status, title, text, language, captureMode, source, author };
    return Object.assign(new LineageItemType(), shown);
  }
}

@ForSome()
@ObjectType('UnitedSupport', {
  description: 'By how many a text is supported together with what was merged into it: each person once.',
})
export class UnitedSupportType {
  @Field(() => Int, { description: 'Who endorses the text, or something that was merged into it.' })
  people!: number;

  @Field(() => Int, { description: 'Of these, who took no stance to the text itself.' })
  onlyMerged!: number;

  static of({ own, onlyMerged }: UnitedSupportRow): UnitedSupportType {
    return Object.assign(new UnitedSupportType(), { people: own + onlyMerged, onlyMerged });
  }
}

@ForSome()
@ObjectType('Lineage', { description: 'Where a contribution went, and what went into it.' })
export class LineageType {
  @Field(() => Boolean, {
    description: 'Whether a rapporteur wrote it to put others together; it is nobody’s alone.',
  })
  isConsolidated!: boolean;

  /** For the fields beneath; never sent. */
  row!: ContributionType['row'];
  viewer!: Viewer;

  static of({ row, viewer }: ContributionType): LineageType {
    return Object.assign(new LineageType(), { isConsolidated: row.isConsolidated, row, viewer });
  }
}
