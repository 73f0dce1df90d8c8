/** A link as the API shows it: the same from both of its contributions. */
import type { SeenTime } from '@aportes/domain/seen-time.rules';
import type { LinkKind } from '@aportes/domain/vocabulary';
import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { ForEverybody, ForSome } from '../../../platform/access/audience.js';
import { Moment } from '../../../platform/graphql/moment.scalar.js';
import { ContributionType } from '../../contributions/graphql/contribution.type.js';
import { WithdrawnContributionType } from '../../contributions/graphql/tombstone.type.js';
import { NotAllowedNowType } from '../../meetings/graphql/meeting.results.type.js';
import { IdReusedType, InvalidType } from '../../taxonomy/graphql/problem.type.js';
import { LinkKindEnum } from '../../taxonomy/graphql/vocabulary.type.js';
import type { LinkView, WithdrawnLinkView } from '../link.queries.js';

@ForSome()
@ObjectType('ContributionLink', { description: 'What a contribution is to another of its meeting.' })
export class LinkType {
  @Field(() => ID, { description: 'Id, made on the device.' })
  id!: string;

  @Field(() => LinkKindEnum, { description: 'What the first is to the second.' })
  kind!: LinkKind;

  @ForSome()
  @Field(() => ContributionType, { description: 'The first: what illustrates, or answers.' })
  from!: ContributionType;

  @ForSome()
  @Field(() => ContributionType, { description: 'The second: what is illustrated, or answered.' })
  to!: ContributionType;

  @ForSome()
  @Field(() => Moment, { description: 'Since when they are linked.' })
  madeAt!: SeenTime;

  @ForSome()
  @Field(() => Boolean, { description: 'Whether the viewer may take the link away.' })
  mayUnlink!: boolean;

  static of({ row, from, to, madeAt, mayUnlink }: LinkView): LinkType {
    const { id, kind } = row;
    const ends = { from: ContributionType.of(from), to: ContributionType.of(to) };
    return Object.assign(new LinkType(), { id, kind, madeAt, mayUnlink, ...ends });
  }
}

@ForEverybody()
@ObjectType('WithdrawnLink', {
  description: 'What a contribution is to another that was withdrawn; the link stays, the text does not.',
})
export class WithdrawnLinkType {
  @Field(() => ID, { description: 'Id, made on the device.' })
  id!: string;

  @Field(() => LinkKindEnum, { description: 'What the first is to the second.' })
  kind!: LinkKind;

  @Field(() => Boolean, { description: 'Whether the contribution that stands is the first.' })
  isFirst!: boolean;

  @Field(() => WithdrawnContributionType, { description: 'What stays of the other.' })
  other!: WithdrawnContributionType;

  static of({ row, isFirst, withdrawn }: WithdrawnLinkView): WithdrawnLinkType {
    const { id, kind } = row;
    const other = WithdrawnContributionType.of(withdrawn);
    return Object.assign(new WithdrawnLinkType(), { id, kind, isFirst, other });
  }
}

@ObjectType('LinkPayload', { description: 'The contributions of the link, as they are now.' })
export class LinkPayload {
  @Field(() => [ContributionType], { description: 'Both, the first one first.' })
  contributions!: ContributionType[];
}

export const LinkResult = createUnionType({
  name: 'LinkResult',
  description: 'The linked contributions, or why the command was refused.',
  types: () => [LinkPayload, InvalidType, IdReusedType, NotAllowedNowType] as const,
});
