/** A link as one of its two contributions tells it: where that one stands, and what stands at the other end. */
import { isMutual, type LinkTold } from '@aportes/domain/link.rules';
import type {
  ContributionLinksFragment,
  LinkedContributionFragment,
} from '@aportes/graphql/generated/graphql';

export type ContributionLink = ContributionLinksFragment['links'][number];

export interface ToldLink extends LinkTold {
  id: string;
  mayUnlink: boolean;
  other: LinkedContributionFragment;
}

export function toldBy(
  contributionId: string,
  { id, kind, from, to, mayUnlink }: ContributionLink,
): ToldLink {
  const isFirst = from.id === contributionId;
  return {
    id,
    kind,
    mayUnlink,
    side: isFirst || isMutual(kind) ? 'FROM' : 'TO',
    other: isFirst ? to : from,
  };
}
