/** A link as whoever made it finds it among what is theirs. */
import type { LinkKind } from '@aportes/domain/vocabulary';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { ForSome } from '../../../platform/access/audience.js';
import { PageInfoType } from '../../../platform/graphql/paging.type.js';
import { LinkKindEnum } from '../../taxonomy/graphql/vocabulary.type.js';
import type { LinkRow } from '../link.queries.js';

@ForSome()
@ObjectType('OwnLink', { description: 'A link that the viewer has made.' })
export class OwnLinkType {
  @Field(() => ID, { description: 'Id, made on the device.' })
  id!: string;

  @Field(() => LinkKindEnum, { description: 'What the first is to the second.' })
  kind!: LinkKind;

  @Field(() => GraphQLISODateTime, { description: 'Since when they are linked.' })
  madeAt!: Date;

  /** For the fields of its ends; never sent. */
  row!: LinkRow;

  static of(row: LinkRow): OwnLinkType {
    const { id, kind, madeAt } = row;
    return Object.assign(new OwnLinkType(), { id, kind, madeAt, row });
  }
}

@ObjectType('OwnLinkEdge', { description: 'One link in a page.' })
export class OwnLinkEdgeType {
  @Field(() => String, { description: 'Go on after this one.' })
  cursor!: string;

  @Field(() => OwnLinkType, { description: 'The link.' })
  node!: OwnLinkType;
}

@ObjectType('OwnLinkConnection', { description: 'A page of links, newest first.' })
export class OwnLinkConnectionType {
  @Field(() => [OwnLinkEdgeType], { description: 'The links of the page.' })
  edges!: OwnLinkEdgeType[];

  @Field(() => PageInfoType, { description: 'Whether more follow.' })
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'All that stand.' })
  totalCount!: number;
}
