/** After signing in or out everything is asked again, over both ways, as the person one now is. */
import { createContext, useContext } from 'react';

const StartAgain = createContext<() => Promise<void>>(() => Promise.resolve());

export const StartAgainProvider = StartAgain.Provider;

export function useAnotherPerson(): () => Promise<void> {
  return useContext(StartAgain);
}
