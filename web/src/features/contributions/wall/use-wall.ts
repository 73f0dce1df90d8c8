/** The wall of a session: pages of cards, kept up to date without moving what is read. */
import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  ContributionCardFragmentDoc,
  SessionWallDocument,
  type ContributionCardFragment,
  type SessionWallQuery,
} from '@aportes/graphql/generated/graphql';
import { useState } from 'react';
import { doneNow } from '../../../lib/graphql/asked-at';
import { useChangedCards } from './use-changed-card';
import { NO_NEWS, isFurtherDown, withChange } from './wall-news';

export type WallOrder = 'NEWEST' | 'MOST_ENDORSED';

export interface WallPlace {
  slug: string;
  meetingId: string;
  sessionId: string;
  position: number;
  inTheRoom: boolean;
  /** Whether support is shown, and with it an order. */
  ranked: boolean;
}

export type Wall = ReturnType<typeof useWall>;

export function useWall({ slug, meetingId, sessionId, position, inTheRoom, ranked }: WallPlace) {
  const client = useApolloClient();
  const [chosen, setOrder] = useState<WallOrder>('NEWEST');
  const order = ranked ? chosen : 'NEWEST';
  const [news, setNews] = useState(NO_NEWS);
  const [turn, setTurn] = useState(0);
  const variables = { slug, position, order };
  const { data, error, refetch, fetchMore } = useQuery(SessionWallDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const page = data?.meeting?.session?.wall;
  const shown = page?.edges.map(({ node }) => node) ?? [];

  /** Puts cards on top of the list that is shown, without asking again. */
  function putOnTop(cards: readonly ContributionCardFragment[]): void {
    const where = { query: SessionWallDocument, variables, ...doneNow('wall') };
    client.cache.updateQuery(where, (old) => old && onTop(old, cards));
  }

  function showNew(): void {
    setNews((last) => ({ ...last, waiting: [] }));
    setTurn((last) => last + 1);
    if (order !== 'NEWEST') return void refetch();
    const known = news.waiting.map((id) =>
      client.cache.readFragment({
        id: client.cache.identify({ __typename: 'Contribution', id }),
        fragment: ContributionCardFragmentDoc,
        fragmentName: 'ContributionCard',
      }),
    );
    putOnTop(known.filter((one) => one !== null).reverse());
  }

  useChangedCards(
    meetingId,
    (change) => change.sessionId === sessionId || shown.some((one) => one.id === change.contributionId),
    (id, card, change) => {
      if (!page) return;
      const isShown = shown.some((one) => one.id === id);
      const last = page.pageInfo.hasNextPage ? shown.at(-1) : undefined;
      // Whoever is not in the room first sees it once it is accepted, however old it is.
      const isFirstSeen = !inTheRoom && change.type === 'CONTRIBUTION_ACCEPTED';
      const isJustGiven = change.type === 'CONTRIBUTION_SUBMITTED';
      if (card && !isShown && !isFirstSeen && isFurtherDown(card, last, order, isJustGiven)) return;
      const isMine = card?.isMine ?? false;
      setNews((last) => withChange(last, { id, visible: card !== null, isMine, shown: isShown }));
      if (card && isMine && !isShown) putOnTop([card]);
    },
  );

  return {
    order,
    setOrder: (next: WallOrder) => {
      setOrder(next);
      setNews(NO_NEWS);
    },
    cards: shown,
    loaded: page !== undefined,
    hasMore: page?.pageInfo.hasNextPage ?? false,
    error,
    retry: () => void refetch(),
    more: () => fetchMore({ variables: { after: page?.pageInfo.endCursor ?? null } }),
    waiting: news.waiting.length,
    gone: news.gone,
    /** Grows when the new is shown. */
    turn,
    showNew,
    putOnTop,
  };
}

/** The list with the cards before it, each once. */
function onTop(wall: SessionWallQuery, cards: readonly ContributionCardFragment[]): SessionWallQuery {
  const { meeting } = wall;
  const session = meeting?.session;
  if (!meeting || !session) return wall;
  const { edges, totalCount } = session.wall;
  const added = cards
    .filter((card) => edges.every(({ node }) => node.id !== card.id))
    .map((node) => ({ __typename: 'ContributionEdge' as const, cursor: '', node }));
  const longer = {
    ...session.wall,
    edges: [...added, ...edges],
    totalCount: totalCount + added.length,
  };
  return { ...wall, meeting: { ...meeting, session: { ...session, wall: longer } } };
}
