/** The outbox for components. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { OutboxApi } from './late-outbox';
import type { OutboxView } from './outbox';

const OutboxContext = createContext<OutboxApi | null>(null);

export const OutboxProvider = OutboxContext.Provider;

export function useOutbox(): OutboxApi {
  const outbox = useContext(OutboxContext);
  if (!outbox) throw new Error('useOutbox is used outside the application.');
  return outbox;
}

export function useOutboxView(): OutboxView {
  const { watch, current } = useOutbox();
  return useSyncExternalStore(watch, current);
}
