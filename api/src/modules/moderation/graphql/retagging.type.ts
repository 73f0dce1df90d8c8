/** A retagging as the author and the desk see it: never who did it. */
import type { ContributionKind } from '@aportes/domain/vocabulary';
import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { ForEverybody, ForSome } from '../../../platform/access/audience.js';
import { ContributionKindEnum } from '../../taxonomy/graphql/vocabulary.type.js';
import type { StoredRetagging } from '../../contributions/retaggings-sql.queries.js';

@ForEverybody()
@ObjectType('Tags', { description: 'What a contribution is, and what it is about.' })
export class TagsType {
  @Field(() => ContributionKindEnum, { nullable: true, description: 'Kind; unknown for some imports.' })
  kind!: ContributionKind | null;

  @Field(() => [ID], { description: 'Themes of the meeting, the main one first.' })
  themeIds!: readonly string[];

  @Field(() => [ID], { description: 'Subregions of the meeting.' })
  subregionIds!: readonly string[];
}

@ForSome()
@ObjectType('Retagging', { description: 'Tags of a contribution that the desk has set anew.' })
export class RetaggingType {
  @Field(() => ID, { description: 'Id, made on the device of whoever did it.' })
  id!: string;

  @Field(() => TagsType, { description: 'What stood before.' })
  from!: TagsType;

  @Field(() => TagsType, { description: 'What stood from then on.' })
  to!: TagsType;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  retaggedAt!: Date;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was taken back; null as long as it stands.',
  })
  undoneAt!: Date | null;

  @ForSome()
  @Field(() => Boolean, {
    description: 'Whether the reader did it and may still take it back: nobody has acted on it since.',
  })
  mayUndo!: boolean;

  static of({ id, from, to, createdAt, undoneAt }: StoredRetagging, mayUndo: boolean): RetaggingType {
    const times = { retaggedAt: new Date(createdAt), undoneAt: undoneAt && new Date(undoneAt) };
    return Object.assign(new RetaggingType(), { id, from, to, mayUndo, ...times });
  }
}
