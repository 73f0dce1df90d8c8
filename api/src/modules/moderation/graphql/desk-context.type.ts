/** What stands beside an item of the desk. */
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ForSome } from '../../../platform/access/audience.js';
import type { Neighbour } from '../../contributions/contribution-similar.queries.js';
import type { ContributionView } from '../../contributions/contribution.queries.js';
import { ContributionType } from '../../contributions/graphql/contribution.type.js';

@ForSome()
@ObjectType('Neighbour', { description: 'An item that says much the same as another.' })
export class NeighbourType {
  @Field(() => Int, { description: 'How much of it is the same, in percent.' })
  percent!: number;

  @ForSome()
  @Field(() => ContributionType, { description: 'The item.' })
  contribution!: ContributionType;

  static of({ view, likeness }: Neighbour): NeighbourType {
    const percent = Math.round(likeness * 100);
    return Object.assign(new NeighbourType(), { percent, contribution: ContributionType.of(view) });
  }
}

@ForSome()
@ObjectType('AuthorHistory', {
  description: 'What whoever gave an item is shown to have given beside it.',
})
export class AuthorHistoryType {
  @ForSome()
  @Field(() => [ContributionType], {
    nullable: true,
    description:
      'Items that are shown under the same name, or under the same institution without one; null where neither is shown.',
  })
  contributions!: ContributionType[] | null;

  static of(views: readonly ContributionView[] | null): AuthorHistoryType {
    const contributions = views && views.map((view) => ContributionType.of(view));
    return Object.assign(new AuthorHistoryType(), { contributions });
  }
}
