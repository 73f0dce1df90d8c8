/** Who somebody is, as given by whoever joins and by whoever invites. */
import type { Language, StakeholderKind } from '@aportes/domain/vocabulary';
import { Field, InputType } from '@nestjs/graphql';
import { LanguageEnum, StakeholderKindEnum } from '../../taxonomy/graphql/vocabulary.type.js';

@InputType({ isAbstract: true })
export abstract class PersonPartsInput {
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
