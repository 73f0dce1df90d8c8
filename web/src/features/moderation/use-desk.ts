/** The desk: what waits, which item is open, and the way to the next one. */
import { useQuery } from '@apollo/client/react';
import { DeskQueueDocument, type ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { useCallback, useEffect, useState } from 'react';
import { useChangedCards } from '../contributions/wall/use-changed-card';
import { useMeeting } from '../meetings/use-meeting';
import { belongs, type DeskAsked } from './filters/desk-search';
import { useOwnSessions } from './filters/use-own-sessions';
import {
  isAtHand,
  isWaiting,
  nextAfter,
  stillWaiting,
  withChanged,
  withPage,
  withReturned,
  type Gone,
} from './desk-queue';
import type { JustDecided } from './undo/just-decided';
import { useClaimEnds } from './use-claim-ends';

export type Desk = ReturnType<typeof useDesk>;

/** With fewer than these at hand the list is filled up, so that nobody takes its end for the end of what waits. */
const FEW = 10;

interface Work {
  list: readonly ContributionCardFragment[];
  gone: Gone;
  /** What was asked for when the list began. */
  found: string;
  /** The page of the server that the list already holds. */
  taken: unknown;
  /** Stands open from the start, until one is chosen. */
  firstId: string | null;
  /** Stays open whatever is looked at beside it. */
  open: ContributionCardFragment | null;
  /** What was decided here last, and can be taken back. */
  decided: JustDecided | null;
  /** Where that stood on the list. */
  place: number;
}

const NOTHING: Work = {
  list: [],
  gone: new Map(),
  found: '',
  taken: undefined,
  firstId: null,
  open: null,
  decided: null,
  place: 0,
};

/** Takes off the list what was decided here, also where the cache still lists it. */
function without({ list, gone }: Work, ids: readonly string[] = []): Pick<Work, 'list' | 'gone'> {
  const left = list.filter(({ id }) => ids.includes(id));
  return {
    list: list.filter((one) => !left.includes(one)),
    gone: new Map([...gone, ...left.map(({ id, version }) => [id, version] as const)]),
  };
}

export function useDesk(asked: DeskAsked) {
  const { slug, id: meetingId, abilities } = useMeeting();
  const { data, error, refetch, fetchMore } = useQuery(DeskQueueDocument, {
    variables: { slug, ...asked },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const page = data?.meeting?.queue;
  const own = useOwnSessions();
  const [work, setWork] = useState(NOTHING);
  const wanted = JSON.stringify(asked);
  if (page && (page !== work.taken || wanted !== work.found))
    setWork((last) => {
      const isOther = wanted !== last.found;
      const list = withPage(
        isOther ? [] : last.list,
        stillWaiting(
          page.edges.map(({ node }) => node),
          last.gone,
        ),
      );
      const firstId = isOther ? (list[0]?.id ?? null) : last.firstId;
      return { ...last, list, found: wanted, taken: page, firstId };
    });

  const put = (card: ContributionCardFragment) =>
    setWork((last) => {
      const isHere = last.list.some(({ id }) => id === card.id) || belongs(card, asked, own.ids);
      return {
        ...last,
        list: isHere ? withChanged(last.list, card, abilities.run) : last.list,
        open: last.open?.id === card.id ? card : last.open,
      };
    });
  useChangedCards(
    meetingId,
    () => true,
    (_, card) => card && put(card),
  );

  const choose = useCallback(
    (id: string | null) =>
      setWork((last) => ({ ...last, open: last.list.find((one) => one.id === id) ?? null })),
    [],
  );

  const { list } = work;
  const hasMore = page?.pageInfo.hasNextPage ?? false;
  const after = page?.pageInfo.endCursor;
  const more = () => fetchMore({ variables: { after } });
  const isShort = hasMore && list.filter(isAtHand).length < FEW;
  useEffect(() => {
    // The button under the list asks again.
    if (isShort) fetchMore({ variables: { after } }).catch(() => {});
  }, [isShort, after, fetchMore]);
  useClaimEnds(list, put);
  return {
    list,
    loaded: work.taken !== undefined,
    found: work.found,
    /** All that was found, whether it is on the list yet or not. */
    total: page?.totalCount ?? 0,
    firstId: work.firstId,
    waiting: list.filter(isWaiting).length,
    open: list.find((one) => one.id === work.open?.id) ?? work.open,
    choose,
    /** Takes a decided item off the list and goes on with the next. */
    done: (id: string, decided: JustDecided | null) =>
      setWork((last) => {
        const before = without(last, decided?.alongIds);
        return {
          ...last,
          decided,
          place: before.list.findIndex((one) => one.id === id),
          open: before.list.find((one) => one.id === nextAfter(before.list, id)) ?? null,
          ...without({ ...last, ...before }, [id]),
        };
      }),
    /** Of an item that stays where it is, in another version that can be taken back. */
    changed: (card: ContributionCardFragment, decided: JustDecided) => {
      put(card);
      setWork((last) => {
        const rest = without(last, decided.alongIds);
        return { ...last, ...rest, decided, place: rest.list.findIndex(({ id }) => id === card.id) };
      });
    },
    /** Takes off the list what was decided at once. */
    left: (ids: readonly string[]) =>
      setWork((last) => ({
        ...last,
        ...without(last, ids),
        open: last.open && ids.includes(last.open.id) ? null : last.open,
        decided: null,
      })),
    decided: work.decided,
    /** Puts back where it stood what waits again, and opens it. */
    undone: (card: ContributionCardFragment) =>
      setWork((last) => ({
        ...last,
        list: withReturned(last.list, card, last.place),
        open: card,
        decided: null,
      })),
    error: page ? undefined : error,
    retry: () => void refetch().catch(() => {}), // The desk says again that it failed.
    hasMore,
    more,
  };
}
