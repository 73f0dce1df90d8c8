/** Whoever presses a key twice means what was open the first time: the next item is not decided about unseen. */
import { DESK_HASTE_MS } from '@aportes/domain/limits';
import { useEffect, useRef } from 'react';
import type { DeskKey } from './desk-keys';

/** @returns whether the key was pressed again before anybody can have seen what has come since */
export function useHaste(openId: string | null): (key: DeskKey) => boolean {
  const shownAt = useRef(-DESK_HASTE_MS);
  const last = useRef<string>(undefined);
  useEffect(() => {
    shownAt.current = performance.now();
  }, [openId]);
  return ({ act }) => {
    const isHasty = act === last.current && performance.now() - shownAt.current < DESK_HASTE_MS;
    last.current = act;
    return isHasty;
  };
}
