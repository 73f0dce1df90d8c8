/** What can be done about a near neighbour: each stands as a button in its row. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';

export interface NeighbourActProps {
  /** The open item. */
  contribution: ContributionCardFragment;
  neighbour: ContributionCardFragment;
}

export const NEIGHBOUR_ACTS: readonly React.ComponentType<NeighbourActProps>[] = [];
