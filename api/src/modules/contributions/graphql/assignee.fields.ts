/** Whose a contribution is meant to be, while it waits: for the desk alone, and never for its author. */
import { isOfItsDesk } from '@aportes/domain/contribution.policy';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ForSome } from '../../../platform/access/audience.js';
import { AssigneeType } from './assignee.type.js';
import { ContributionType } from './contribution.type.js';

@Resolver(() => ContributionType)
export class AssigneeFields {
  @ForSome()
  @ResolveField(() => AssigneeType, {
    nullable: true,
    description: 'Whose it is meant to be at the desk; null for its author and for others than the desk.',
  })
  assignee(@Parent() { row, viewer }: ContributionType): AssigneeType | null {
    const { assignee } = row;
    return assignee && isOfItsDesk(viewer, row) ? Object.assign(new AssigneeType(), assignee) : null;
  }
}
