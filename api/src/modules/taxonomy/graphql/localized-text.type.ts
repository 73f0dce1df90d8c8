/** A text in the languages of the product, as far as it is known in them. */
import type { LocalizedText } from '@aportes/taxonomy/localized-text';
import { Field, ObjectType } from '@nestjs/graphql';
import { ForEverybody } from '../../../platform/access/audience.js';

@ForEverybody()
@ObjectType('LocalizedText', {
  description: 'A text in the four languages; null where it is not known in one.',
})
export class LocalizedTextType implements LocalizedText {
  @Field(() => String, { nullable: true, description: 'Spanish.' })
  es?: string;

  @Field(() => String, { nullable: true, description: 'English.' })
  en?: string;

  @Field(() => String, { nullable: true, description: 'Portuguese.' })
  pt?: string;

  @Field(() => String, { nullable: true, description: 'French.' })
  fr?: string;
}
