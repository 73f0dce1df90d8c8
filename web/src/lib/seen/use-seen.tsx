/** What was last seen, for components. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import { Seen } from './seen';

const SeenContext = createContext(new Seen());

export const SeenProvider = SeenContext.Provider;

export function useSeen(): Seen {
  return useContext(SeenContext);
}

/** The time of the oldest answer on the screen that came from the device. */
export function useSeenAt(): Date | null {
  const { watch, current } = useSeen();
  return useSyncExternalStore(watch, current);
}
