/** Having in hand the item that is open: from its opening on, while it is looked at, and until it is left. */
import { useApolloClient } from '@apollo/client/react';
import type { ContributionCardFragment } from '@aportes/graphql/generated/graphql';
import { CLAIM_RENEWED_EVERY_MS } from '@aportes/domain/limits';
import { useEffect, useEffectEvent, useState } from 'react';
import { leaveForGood, leaveInHand, takeInHand, theirClaim } from './claims';

export interface OwnClaim {
  isMine: boolean;
  /** Somebody else has it. */
  isTheirs: boolean;
  /** Released by hand while it stays open. */
  isLeft: boolean;
  leave: () => void;
  take: () => void;
}

const isSeen = () => document.visibilityState === 'visible';

/** @param isOpened chosen, or led to; what only stands open is nobody's */
export function useClaim(contribution: ContributionCardFragment, isOpened: boolean): OwnClaim {
  const client = useApolloClient();
  const { id, claim, abilities } = contribution;
  const [isLeft, setLeft] = useState(false);
  const isWanted = isOpened && !isLeft && (abilities.decide || abilities.decideEdit);
  const isTheirs = theirClaim(contribution) !== null;
  const isMine = claim?.isMine ?? false;

  const take = useEffectEvent(() => {
    if (isSeen()) takeInHand(client, id);
  });
  const keep = useEffectEvent(() => {
    if (isMine) take();
  });
  const comeBack = useEffectEvent(({ persisted }: PageTransitionEvent) => {
    if (persisted) take();
  });
  const leave = useEffectEvent(() => leaveInHand(client, id));
  const close = useEffectEvent(() => leaveForGood(client, id));

  // Whoever opens it, comes back to it, or has waited for somebody else to leave it.
  useEffect(() => {
    if (!isWanted || isTheirs) return;
    take();
    document.addEventListener('visibilitychange', take);
    return () => document.removeEventListener('visibilitychange', take);
  }, [isWanted, isTheirs]);

  useEffect(() => {
    if (!isWanted) return;
    const timer = setInterval(keep, CLAIM_RENEWED_EVERY_MS);
    window.addEventListener('pagehide', close);
    // The browser may have kept the page as it was, while others went on.
    window.addEventListener('pageshow', comeBack);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', close);
      window.removeEventListener('pageshow', comeBack);
      leave();
    };
  }, [isWanted]);

  return { isMine, isTheirs, isLeft, leave: () => setLeft(true), take: () => setLeft(false) };
}
