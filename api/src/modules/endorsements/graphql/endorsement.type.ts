/** Endorsements as the API shows them, and support summed up as breadth. */
import type { SeenTime } from '@aportes/domain/seen-time.rules';
import type { Capacity, EndorsementStanding, StakeholderKind, Stance } from '@aportes/domain/vocabulary';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ForEverybody, ForSome } from '../../../platform/access/audience.js';
import { Moment } from '../../../platform/graphql/moment.scalar.js';
import { PageInfoType } from '../../../platform/graphql/paging.type.js';
import { AuthorType } from '../../contributions/graphql/author.type.js';
import {
  CapacityEnum,
  EndorsementStandingEnum,
  StakeholderKindEnum,
  StanceEnum,
} from '../../taxonomy/graphql/vocabulary.type.js';

@ForEverybody()
@ObjectType('BreadthCell', { description: 'Support from one subregion and one kind of stakeholder.' })
export class BreadthCellType {
  @Field(() => String, { nullable: true, description: 'Code of the subregion; null for support from none.' })
  subregionCode!: string | null;

  @Field(() => StakeholderKindEnum, { description: 'Kind of stakeholder.' })
  stakeholderKind!: StakeholderKind;

  @Field(() => Int, { description: 'Endorsements without reservation, of what the present version says.' })
  endorsed!: number;

  @Field(() => Int, { description: 'Endorsements with reservation, of what the present version says.' })
  withReservation!: number;

  @Field(() => Int, {
    description:
      'Endorsements of a version that said another thing than the present one; in no other count here.',
  })
  forEarlierVersion!: number;
}

@ForEverybody()
@ObjectType('Breadth', { description: 'Which subregions and kinds of stakeholder stand behind a text.' })
export class BreadthType {
  @Field(() => Int, { description: 'All endorsements, those with reservation included.' })
  endorsements!: number;

  @Field(() => Int, { description: 'Those with reservation.' })
  reservations!: number;

  @Field(() => Int, { description: 'Those of a version that said another thing than the present one does.' })
  forEarlierVersion!: number;

  @Field(() => Int, { description: 'Subregions from which support came.' })
  subregions!: number;

  @Field(() => Int, { description: 'Kinds of stakeholder from which support came.' })
  kinds!: number;

  @Field(() => [BreadthCellType], { description: 'The cells that are not empty.' })
  cells!: BreadthCellType[];
}

@ForSome()
@ObjectType('Endorsement', { description: 'How a participant stands to one version of a text.' })
export class EndorsementType {
  @Field(() => ID, { description: 'Id, made on the device.' })
  id!: string;

  @Field(() => StanceEnum, { description: 'Endorsed, with reservation, or not joining.' })
  stance!: Stance;

  @Field(() => CapacityEnum, { description: 'For whom the participant speaks.' })
  capacity!: Capacity;

  @Field(() => String, { nullable: true, description: 'Text of the reservation.' })
  reservation!: string | null;

  @Field(() => Int, { description: 'The revision that was endorsed.' })
  revisionNumber!: number;

  @Field(() => EndorsementStandingEnum, { description: 'What it is to the present text.' })
  standing!: EndorsementStanding;

  @ForSome()
  @Field(() => AuthorType, { description: 'Who endorses, as far as attribution allows.' })
  endorsedBy!: AuthorType;

  @ForSome()
  @Field(() => Boolean, { description: 'Whether it is the viewer’s own.' })
  isMine!: boolean;

  @ForSome()
  @Field(() => Moment, { description: 'When.' })
  createdAt!: SeenTime;

  @Field(() => ID, { description: 'Id of the contribution that is endorsed.' })
  contributionId!: string;

  /** For the contribution that is endorsed; never sent. */
  meetingId!: string;
}

@ObjectType('EndorsementEdge', { description: 'One endorsement in a page.' })
export class EndorsementEdgeType {
  @Field(() => String, { description: 'Go on after this one.' })
  cursor!: string;

  @Field(() => EndorsementType, { description: 'The endorsement.' })
  node!: EndorsementType;
}

@ObjectType('EndorsementConnection', { description: 'A page of endorsements, oldest first.' })
export class EndorsementConnectionType {
  @Field(() => [EndorsementEdgeType], { description: 'The endorsements of the page.' })
  edges!: EndorsementEdgeType[];

  @Field(() => PageInfoType, { description: 'Whether more follow.' })
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'All that are active.' })
  totalCount!: number;
}
