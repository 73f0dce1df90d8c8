/** What was captured of a turn, as its scribe sees it: which contribution it is, what it says, and what the speaker says to it. */
import type { Confirmation, ContributionKind, ContributionStatus } from '@aportes/domain/vocabulary';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ForEverybody } from '../../../platform/access/audience.js';
import type { ContributionView } from '../../contributions/contribution.queries.js';
import { ContributionType } from '../../contributions/graphql/contribution.type.js';
import {
  ConfirmationEnum,
  ContributionKindEnum,
  ContributionStatusEnum,
} from '../../taxonomy/graphql/vocabulary.type.js';

@ForEverybody()
@ObjectType('CapturedIntervention', { description: 'What a rapporteur captured of a turn at the floor.' })
export class CapturedType {
  @Field(() => ID, { description: 'The contribution.' })
  contributionId!: string;

  @Field(() => String, { nullable: true, description: 'Its symbol.' })
  symbol!: string | null;

  @Field(() => ContributionStatusEnum, { description: 'How far it has come.' })
  status!: ContributionStatus;

  @Field(() => ContributionKindEnum, { nullable: true, description: 'What it is.' })
  kind!: ContributionKind | null;

  @Field(() => String, { description: 'Language of the text, a BCP 47 tag.' })
  language!: string;

  @Field(() => String, { description: 'The text as it is now.' })
  text!: string;

  @Field(() => ConfirmationEnum, { nullable: true, description: 'What the speaker says to it.' })
  confirmation!: Confirmation | null;

  @Field(() => Boolean, { description: 'Whether a Member State speaks.' })
  isMemberState!: boolean;

  static of(view: ContributionView): CapturedType {
    const { id: contributionId, symbol, status, kind, language, text, ...shown } = ContributionType.of(view);
    const { confirmation, isMemberState } = shown;
    const facts = { contributionId, symbol, status, kind, language, text, confirmation, isMemberState };
    return Object.assign(new CapturedType(), facts);
  }
}
