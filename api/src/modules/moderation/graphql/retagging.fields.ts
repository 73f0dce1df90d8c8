/** How the desk has retagged a contribution, for its author and for those who run the desk. */
import { maySeeDecisions } from '@aportes/domain/contribution.policy';
import { mayUndoRetagging } from '@aportes/domain/retagging.policy';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { ForSome } from '../../../platform/access/audience.js';
import { ContributionType } from '../../contributions/graphql/contribution.type.js';
import { RetaggingType } from './retagging.type.js';

@Resolver(() => ContributionType)
export class RetaggingFields {
  @ForSome()
  @ResolveField(() => [RetaggingType], {
    description: 'How it was retagged, oldest first; empty for others than the author and the desk.',
  })
  retaggings({ row, viewer }: ContributionType): RetaggingType[] {
    if (!maySeeDecisions(viewer, row)) return [];
    const { retaggings = [] } = row;
    return retaggings.map((one) => RetaggingType.of(one, mayUndoRetagging(viewer, one, row)));
  }
}
