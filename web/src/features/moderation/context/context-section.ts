/** One section of what stands beside the open item: it reads its own things, by one question at most. */
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';

export interface ContextSectionProps {
  contribution: ContributionCardFragment;
}

export interface ContextSection {
  name: string;
  Section: React.ComponentType<ContextSectionProps>;
}
