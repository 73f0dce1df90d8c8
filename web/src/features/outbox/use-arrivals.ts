/** Tells a list that something of its kind, which had waited on this device, waits no longer. */
import { useEffect, useEffectEvent, useRef } from 'react';
import { useOutboxView } from '../../lib/outbox/use-outbox';
import { isCommandKind, type CommandKind } from './command-kinds';

export function useArrivals(kinds: readonly CommandKind[], tell: () => void): void {
  const { entries } = useOutboxView();
  const waiting = entries.filter(
    ({ kind, state }) => isCommandKind(kind) && kinds.includes(kind) && state !== 'received',
  ).length;
  const before = useRef(0);
  const told = useEffectEvent(tell);
  useEffect(() => {
    if (waiting < before.current) told();
    before.current = waiting;
  }, [waiting]);
}
