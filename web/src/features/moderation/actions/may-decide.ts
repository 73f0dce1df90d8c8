/** What the reader may decide about what waits now: nobody else has it in hand. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { theirClaim } from '../claims';

export function mayDecide(contribution: ContributionCardFragment): boolean {
  return contribution.abilities.decide && theirClaim(contribution) === null;
}

/** Whoever is asked for changes answers as they do to a wording: what is nobody's has nobody to ask. */
export function mayAsk(contribution: ContributionCardFragment): boolean {
  return contribution.abilities.proposeWording && theirClaim(contribution) === null;
}
