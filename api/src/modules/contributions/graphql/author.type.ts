/** A person as the attribution level shows them; what is hidden is null. */
import type { VisibleAuthor } from '@aportes/domain/attribution.rules';
import type { StakeholderKind } from '@aportes/domain/vocabulary';
import { Field, ObjectType } from '@nestjs/graphql';
import { ForSome } from '../../../platform/access/audience.js';
import { StakeholderKindEnum } from '../../taxonomy/graphql/vocabulary.type.js';

/** A person in the discussion of one contribution. */
export interface Speaking {
  contributionId: string;
  participantId: string;
}

@ForSome()
@ObjectType('Author', { description: 'Who wrote or supports something, as far as attribution allows.' })
export class AuthorType {
  @Field(() => String, { nullable: true, description: 'Name, where the level shows it.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'Institution, where the level shows it.' })
  institution!: string | null;

  @Field(() => StakeholderKindEnum, {
    nullable: true,
    description: 'Kind of stakeholder, where the level shows it.',
  })
  stakeholderKind!: StakeholderKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'Country, ISO 3166-1 alpha-2, where the level shows it.',
  })
  countryCode!: string | null;

  @Field(() => Boolean, {
    description: 'Whether a name stood here, and whoever bore it has had it erased.',
  })
  isWithdrawn!: boolean;

  /** Resolved to subregions of the meeting. */
  subregionCodes!: readonly string[];
  meetingId!: string;
  /** Who speaks where, of whoever is given a pseudonym there; never sent. */
  speaksIn: Speaking | null = null;

  static of(visible: VisibleAuthor, meetingId: string, speaksIn: Speaking | null = null): AuthorType {
    return Object.assign(new AuthorType(), { ...visible, meetingId, speaksIn });
  }
}
