/** Pages of contributions and the counts beside them. */
import type { ContributionKind } from '@aportes/domain/vocabulary';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ForEverybody } from '../../../platform/access/audience.js';
import { PageInfoType } from '../../../platform/graphql/paging.type.js';
import { ContributionKindEnum } from '../../taxonomy/graphql/vocabulary.type.js';
import { ContributionType } from './contribution.type.js';

export const ContributionOrderEnum = {
  NEWEST: 'NEWEST',
  MOST_ENDORSED: 'MOST_ENDORSED',
  RELEVANCE: 'RELEVANCE',
} as const;
registerEnumType(ContributionOrderEnum, {
  name: 'ContributionOrder',
  description: 'Order of a list; without a search, relevance is the same as newest.',
});

@ObjectType('ContributionEdge', { description: 'One contribution in a page.' })
export class ContributionEdgeType {
  @Field(() => String, { description: 'Go on after this one.' })
  cursor!: string;

  @Field(() => ContributionType, { description: 'The contribution.' })
  node!: ContributionType;
}

@ObjectType('ContributionConnection', { description: 'A page of contributions.' })
export class ContributionConnectionType {
  @Field(() => [ContributionEdgeType], { description: 'The contributions of the page.' })
  edges!: ContributionEdgeType[];

  @Field(() => PageInfoType, { description: 'Whether more follow.' })
  pageInfo!: PageInfoType;

  @Field(() => Int, {
    description: 'All contributions of the list, on whatever page; counted when asked for.',
  })
  totalCount!: number;
}

@ForEverybody()
@ObjectType('IdCount', { description: 'How many contributions carry a tag.' })
export class IdCountType {
  @Field(() => ID, { description: 'Id of the theme, subregion or session.' })
  id!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ForEverybody()
@ObjectType('KindCount', { description: 'How many contributions are of a kind.' })
export class KindCountType {
  @Field(() => ContributionKindEnum, { description: 'The kind.' })
  kind!: ContributionKind;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ForEverybody()
@ObjectType('LanguageCount', { description: 'How many contributions are written in a language.' })
export class LanguageCountType {
  @Field(() => String, { description: 'The language, a BCP 47 tag.' })
  language!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ForEverybody()
@ObjectType('ContributionFacets', { description: 'Counts by tag, each with the other filters applied.' })
export class ContributionFacetsType {
  @Field(() => Int, { description: 'All that the filter leaves.' })
  total!: number;

  @Field(() => [IdCountType], { description: 'By theme.' })
  themes!: IdCountType[];

  @Field(() => [IdCountType], { description: 'By subregion.' })
  subregions!: IdCountType[];

  @Field(() => [IdCountType], { description: 'By session.' })
  sessions!: IdCountType[];

  @Field(() => [KindCountType], { description: 'By kind.' })
  kinds!: KindCountType[];

  @Field(() => [LanguageCountType], { description: 'By language.' })
  languages!: LanguageCountType[];
}
