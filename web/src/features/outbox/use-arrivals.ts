/** Tells a list that something of its kind, which had waited on this device, waits no longer. */
import { useEffect, useEffectEvent, useRef } from 'react';
import { useOutboxView } from '../../lib/outbox/use-outbox';
import type { CommandKind } from './command-kinds';

export function useArrivals(kinds: readonly CommandKind[], tell: () => void): void {
  const { entries } = useOutboxView();
  const waiting = entries
    .filter(({ kind, state }) => kinds.some((one) => one === kind) && state !== 'received')
    .map(({ id }) => id)
    .join(' ');
  const before = useRef('');
  const told = useEffectEvent(tell);
  useEffect(() => {
    // One may have come while another was given: as many wait, and yet something arrived.
    if (before.current.split(' ').some((id) => !waiting.includes(id))) told();
    before.current = waiting;
  }, [waiting]);
}
