/** Whether the reader may decide about what waits now: nobody else has it in hand. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { theirClaim } from '../claims';

export function mayDecide(contribution: ContributionCardFragment): boolean {
  return contribution.abilities.decide && theirClaim(contribution) === null;
}
