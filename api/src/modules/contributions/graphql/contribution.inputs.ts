/** Inputs of the commands on contributions, and the filter of their lists. */
import type { Addressee, AttributionLevel, ContributionKind, EditKind } from '@aportes/domain/vocabulary';
import { Field, GraphQLISODateTime, ID, InputType, Int, IntersectionType } from '@nestjs/graphql';
import { Allow } from 'class-validator';
import {
  AddresseeEnum,
  AttributionLevelEnum,
  ContributionKindEnum,
  EditKindEnum,
} from '../../taxonomy/graphql/vocabulary.type.js';
import { ContributionTextInput } from './contribution-text.type.js';
import { SeenContributionInput } from './seen-contribution.type.js';

@InputType({ description: 'A new contribution; sent again with the same id it is taken once.' })
export class SubmitContributionInput extends ContributionTextInput {
  @Allow()
  @Field(() => ID, { description: 'Id made on the device, a UUID of version 7.' })
  id!: string;

  @Allow()
  @Field(() => ID, { description: 'Session to which it is given.' })
  sessionId!: string;

  @Allow()
  @Field(() => ContributionKindEnum, { description: 'What it is.' })
  kind!: ContributionKind;

  @Allow()
  @Field(() => ID, { nullable: true, description: 'Theme; the session’s own where absent.' })
  themeId?: string | null;

  @Allow()
  @Field(() => [ID], { description: 'Subregions it is about.' })
  subregionIds!: string[];

  @Allow()
  @Field(() => AttributionLevelEnum, { nullable: true, description: 'The meeting’s default where absent.' })
  attributionLevel?: AttributionLevel | null;

  @Allow()
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the device says it was written.' })
  writtenAt?: Date | null;

  @Allow()
  @Field(() => Boolean, {
    nullable: true,
    description: 'Gives it to the rapporteur where the session is over; it is marked late and waits.',
  })
  afterClosing?: boolean | null;
}

@InputType({ description: 'A new version of an own text.' })
export class ReviseContributionInput extends IntersectionType(ContributionTextInput, SeenContributionInput) {
  @Allow()
  @Field(() => ID, { description: 'Id of the revision, made on the device.' })
  revisionId!: string;

  @Allow()
  @Field(() => EditKindEnum, {
    nullable: true,
    description: 'Whether what is said changes or only its wording; SUBSTANTIVE where absent.',
  })
  editKind?: EditKind | null;

  @Allow()
  @Field(() => String, { nullable: true, description: 'Why it is revised.' })
  reason?: string | null;
}

@InputType({ description: 'Takes an own edit back that waits for the desk.' })
export class WithdrawEditInput extends SeenContributionInput {
  @Allow()
  @Field(() => Int, { description: 'Number of the version that waits.' })
  revisionNumber!: number;
}

@InputType({ description: 'Withdraws an own contribution.' })
export class WithdrawContributionInput extends SeenContributionInput {
  @Allow()
  @Field(() => String, { nullable: true, description: 'Why it is withdrawn.' })
  reason?: string | null;
}

@InputType({
  description: 'Says anew how much of the author of an own contribution is shown; less of it on any version.',
})
export class ChangeAttributionInput extends SeenContributionInput {
  @Allow()
  @Field(() => AttributionLevelEnum, { description: 'How much is shown from now on.' })
  attributionLevel!: AttributionLevel;
}

@InputType('ContributionFilter', {
  description: 'What a list of contributions leaves; several values of one field are alternatives.',
})
export class ContributionFilterInput {
  @Allow()
  @Field(() => [ID], { nullable: true, description: 'Themes.' })
  themeIds?: string[] | null;

  @Allow()
  @Field(() => [ID], { nullable: true, description: 'Subregions.' })
  subregionIds?: string[] | null;

  @Allow()
  @Field(() => [ContributionKindEnum], { nullable: true, description: 'Kinds.' })
  kinds?: ContributionKind[] | null;

  @Allow()
  @Field(() => [ID], { nullable: true, description: 'Sessions.' })
  sessionIds?: string[] | null;

  @Allow()
  @Field(() => [String], { nullable: true, description: 'Languages of the text, BCP 47 tags.' })
  languages?: string[] | null;

  @Allow()
  @Field(() => [AddresseeEnum], { nullable: true, description: 'Who should act.' })
  addressees?: Addressee[] | null;

  @Allow()
  @Field(() => String, { nullable: true, description: 'Words, in any of the four languages, or a symbol.' })
  search?: string | null;
}
