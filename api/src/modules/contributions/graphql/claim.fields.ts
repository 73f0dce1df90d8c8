/** Who has a contribution in hand: for the desk alone, and as long as it is so. */
import { isHeld, maySeeClaim } from '@aportes/domain/claim.policy';
import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '../../../kernel/clock.js';
import { ForSome } from '../../../platform/access/audience.js';
import { claimOf, shownClaim } from '../claim.presenter.js';
import { ClaimType } from './claim.type.js';
import { ContributionType } from './contribution.type.js';

@Resolver(() => ContributionType)
export class ClaimFields {
  constructor(private readonly clock: Clock) {}

  @ForSome()
  @ResolveField(() => ClaimType, {
    nullable: true,
    description: 'Who of the desk is reviewing it now; null for others than the desk.',
  })
  claim(@Parent() { row, viewer }: ContributionType): ClaimType | null {
    const claim = claimOf(row);
    return claim && isHeld(claim, this.clock.now()) ? shownClaim(viewer, row) : null;
  }

  /** Claims move without the version: a device puts answers that overtook each other in order by this. */
  @ForSome()
  @ResolveField(() => Int, {
    nullable: true,
    description: 'Up to which change of the meeting the claim is told; null for others than the desk.',
  })
  claimAsOf(@Parent() { row, viewer }: ContributionType): number | null {
    return maySeeClaim(viewer, row) ? (row.claimAsOf ?? null) : null;
  }
}
