/** The desk: what waits, which item is open, and the way to the next one. */
import { useQuery } from '@apollo/client/react';
import { DeskQueueDocument, type ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { useChangedCards } from '../contributions/wall/use-changed-card';
import { useMeeting } from '../meetings/use-meeting';
import { isWaiting, nextAfter, withChanged, withPage } from './desk-queue';

export type Desk = ReturnType<typeof useDesk>;

interface Work {
  list: readonly ContributionCardFragment[];
  /** The page of the server that the list already holds. */
  taken: unknown;
  openId: string | null;
}

export function useDesk() {
  const { slug, id: meetingId, abilities } = useMeeting();
  const { data, error, refetch, fetchMore } = useQuery(DeskQueueDocument, {
    variables: { slug },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const page = data?.meeting?.queue;
  const [work, setWork] = useState<Work>({ list: [], taken: undefined, openId: null });
  if (page && page !== work.taken)
    setWork(({ list, openId }) => ({
      list: withPage(
        list,
        // What was decided here stays out, also where the cache still lists it.
        page.edges.map(({ node }) => node).filter(isWaiting),
      ),
      taken: page,
      openId,
    }));

  useChangedCards(
    meetingId,
    () => true,
    (_, card) => {
      if (card) setWork((last) => ({ ...last, list: withChanged(last.list, card, abilities.run) }));
    },
  );

  const { list, openId } = work;
  return {
    list,
    loaded: page !== undefined,
    waiting: list.filter(isWaiting).length,
    open: list.find((one) => one.id === openId) ?? null,
    choose: (id: string | null) => setWork((last) => ({ ...last, openId: id })),
    /** Takes a decided item off the list and goes on with the next. */
    done: (id: string) =>
      setWork((last) => ({
        ...last,
        list: last.list.filter((one) => one.id !== id),
        openId: nextAfter(last.list, id),
      })),
    error,
    retry: () => void refetch().catch(() => {}), // The desk says again that it failed.
    hasMore: page?.pageInfo.hasNextPage ?? false,
    more: () => fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
  };
}
