/** Whether the reader may set tags anew now: nobody else has the item in hand. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { theirClaim } from '../../claims';

export function mayRetag(contribution: ContributionCardFragment): boolean {
  return contribution.abilities.retag && theirClaim(contribution) === null;
}
