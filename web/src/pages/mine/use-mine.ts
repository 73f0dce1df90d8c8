/** What one has written in a meeting, kept up to date: what waits for an answer, however old it is, and the rest. */
import { useQuery } from '@apollo/client/react';
import { AWAITED_STATUSES } from '@aportes/domain/contribution.transitions';
import {
  MyAnswersAwaitedDocument,
  MyContributionsDocument,
  type ContributionLinksFragment,
  type OwnContributionFragment,
  type OwnLineagePartsFragment,
} from '@aportes/graphql/generated/graphql';
import { useMeetingChanges } from '../../features/live/use-meeting-changes';
import { changesSupport } from '../../features/live/use-support-changes';
import { useMeeting } from '../../features/meetings/use-meeting';
import { useArrivals } from '../../features/outbox/use-arrivals';

export type Mine = OwnContributionFragment & ContributionLinksFragment & OwnLineagePartsFragment;

/** For an answer to the desk, or whether they are named beside the text into which it went. */
function isAsked({ status, lineage: { ownCoAuthorship: asked } }: Mine): boolean {
  return AWAITED_STATUSES.includes(status) || (asked !== null && asked.mayAgree && asked.isAgreed === null);
}

const READ = { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } as const;

export function useMine(slug: string) {
  const { id: meetingId } = useMeeting();
  const awaited = useQuery(MyAnswersAwaitedDocument, { variables: { slug }, ...READ });
  const others = useQuery(MyContributionsDocument, { variables: { slug }, ...READ });
  const again = () => {
    for (const { refetch } of [awaited, others]) void refetch().catch(() => {}); // The next change asks once more.
  };
  const first = awaited.data?.meeting?.myContributions;
  const page = others.data?.meeting?.myContributions;
  // What has just been asked or answered stands in one list as it is now, before both are read again.
  const both = [...(first?.edges ?? []), ...(page?.edges ?? [])].map(({ node }) => node);
  const all = [...new Map(both.map((one) => [one.id, one])).values()];
  useMeetingChanges(meetingId, (change) => {
    const { contributionId, contribution } = change;
    if (changesSupport(change) || contribution?.isMine || all.some((one) => one.id === contributionId))
      again();
  });
  useArrivals(['answerCoAuthorship'], again);
  return {
    asked: all.filter(isAsked),
    rest: all.filter((one) => !isAsked(one)),
    isKnown: first !== undefined && page !== undefined,
    error: awaited.error ?? others.error,
    again,
    hasMoreAsked: first?.pageInfo.hasNextPage,
    moreAsked: () => awaited.fetchMore({ variables: { after: first?.pageInfo.endCursor ?? null } }),
    hasMore: page?.pageInfo.hasNextPage,
    more: () => others.fetchMore({ variables: { after: page?.pageInfo.endCursor ?? null } }),
  };
}
