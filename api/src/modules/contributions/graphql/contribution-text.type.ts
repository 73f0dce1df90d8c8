/** The fields that all inputs of a text share. */
import type { Addressee, AffectedGroup } from '@aportes/domain/vocabulary';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { Allow, ValidateNested } from 'class-validator';
import { AddresseeEnum, AffectedGroupEnum } from '../../taxonomy/graphql/vocabulary.type.js';

/** Lengths and lists are judged by the domain's rules, which name each refused field in the result. */
@InputType({ description: 'A further field of the template.' })
export class DetailInput {
  @Allow()
  @Field(() => String, { description: 'Name of the field.' })
  name!: string;

  @Allow()
  @Field(() => String, { description: 'What is written in it.' })
  text!: string;
}

@InputType({ isAbstract: true })
export class FurtherFieldsInput {
  @Allow()
  @Field(() => [AffectedGroupEnum], { nullable: true, description: 'Who benefits.' })
  affectedGroups?: AffectedGroup[] | null;

  @Allow()
  @Field(() => [String], {
    nullable: true,
    description: 'Countries it is about, ISO 3166-1 alpha-2; where absent, those of what it comes from.',
  })
  countryCodes?: string[] | null;

  @ValidateNested({ each: true })
  @Type(() => DetailInput)
  @Field(() => [DetailInput], { nullable: true, description: 'Further fields of the template.' })
  details?: DetailInput[] | null;
}

@InputType({ isAbstract: true })
export class ContributionTextInput extends FurtherFieldsInput {
  @Allow()
  @Field(() => String, { description: 'Language of the text, a BCP 47 tag.' })
  language!: string;

  @Allow()
  @Field(() => String, { nullable: true, description: 'Title; good practices need one.' })
  title?: string | null;

  @Allow()
  @Field(() => String, { description: 'The text.' })
  text!: string;

  @Allow()
  @Field(() => [AddresseeEnum], { nullable: true, description: 'Who should act; recommendations need one.' })
  addressees?: Addressee[] | null;
}
