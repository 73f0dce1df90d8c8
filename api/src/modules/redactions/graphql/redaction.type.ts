/** Redactions as everybody sees them, and what the desk and the secretariat see beside. */
import type { SeenTime } from '@aportes/domain/seen-time.rules';
import type { RedactedIn, RedactionReason } from '@aportes/domain/vocabulary';
import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ForEverybody, ForSome } from '../../../platform/access/audience.js';
import { Moment } from '../../../platform/graphql/moment.scalar.js';
import { AuthorType } from '../../contributions/graphql/author.type.js';
import { IdReusedType, InvalidType } from '../../taxonomy/graphql/problem.type.js';
import { RedactedInEnum, RedactionReasonEnum } from '../../taxonomy/graphql/vocabulary.type.js';

@ForSome()
@ObjectType('RedactionLook', { description: 'That somebody of the secretariat read what was masked.' })
export class RedactionLookType {
  @Field(() => ID, { description: 'Id, made on the device of whoever looked.' })
  id!: string;

  @ForSome()
  @Field(() => AuthorType, { description: 'Who.' })
  by!: AuthorType;

  @Field(() => Moment, { description: 'When.' })
  at!: SeenTime;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@ForEverybody()
@ObjectType('Redaction', {
  description: 'A passage that was masked for everybody: in each text it is ▐n▌, with the number n.',
})
export class RedactionType {
  @Field(() => ID, { description: 'Of its mark in this contribution; another one has its own.' })
  id!: string;

  @Field(() => Int, { description: 'The number in its marks; another one is no mark.' })
  number!: number;

  @Field(() => RedactionReasonEnum, { description: 'Why.' })
  reason!: RedactionReason;

  @ForSome()
  @Field(() => String, { nullable: true, description: 'What the desk noted; null for others.' })
  note!: string | null;

  @ForSome()
  @Field(() => Boolean, { description: 'Whether the viewer may read the original.' })
  mayReadOriginal!: boolean;
}

@ForSome()
@ObjectType('RedactionCount', { description: 'How often a passage stands in what of a text.' })
export class RedactionCountType {
  @Field(() => String, { nullable: true, description: 'Of which text; null for the one that is open.' })
  symbol!: string | null;

  @Field(() => RedactedInEnum, { description: 'In what.' })
  place!: RedactedIn;

  @Field(() => Int, { description: 'How often.' })
  count!: number;
}

@ForSome()
@ObjectType('RedactedOriginal', { description: 'What a redaction has masked.' })
export class RedactedOriginalType {
  @Field(() => [String], {
    description: 'Each way in which it was written, once; nothing once its author was erased.',
  })
  passages!: string[];
}

export const RedactedOriginalResult = createUnionType({
  name: 'RedactedOriginalResult',
  description: 'What was masked, or why it is not told.',
  types: () => [RedactedOriginalType, InvalidType, IdReusedType] as const,
});
