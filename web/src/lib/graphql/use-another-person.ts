/** After signing in or out everything is asked again, over both ways, as the person one now is. */
import { useApolloClient } from '@apollo/client/react';
import { createContext, useCallback, useContext } from 'react';

/** Closes the websocket, which then opens again with the new cookie. */
const ReopenSocket = createContext<() => void>(() => {});

export const ReopenSocketProvider = ReopenSocket.Provider;

export function useAnotherPerson(): () => Promise<void> {
  const client = useApolloClient();
  const reopen = useContext(ReopenSocket);
  return useCallback(async () => {
    reopen();
    // What was asked for a page that is left meanwhile is broken off; that is nobody's failure.
    await client.resetStore().catch(() => {});
  }, [client, reopen]);
}
