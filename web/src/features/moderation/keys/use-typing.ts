/** Whoever goes on typing after a key that does nothing here is writing, and decides nothing: what they meant to write in is not there. */
import { useRef } from 'react';

/** Whoever writes rests no longer between two letters. */
const PAUSE_MS = 500;

export function useTyping() {
  const missedAt = useRef(-PAUSE_MS);
  const missed = () => {
    missedAt.current = performance.now();
  };
  return {
    /** A key did nothing. */
    missed,
    /** Whether a key only goes on with what began with one that did nothing. */
    isGoingOn: ({ key }: KeyboardEvent): boolean => {
      const isWriting = key.length === 1 && performance.now() - missedAt.current < PAUSE_MS;
      if (isWriting) missed();
      return isWriting;
    },
  };
}
