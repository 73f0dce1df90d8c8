/** The connection's state for components. */
import { createContext, useContext, useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { Connection, type ConnectionView } from './connection';

const ConnectionContext = createContext(new Connection());

export const ConnectionProvider = ConnectionContext.Provider;

export function useConnectionSource(): Connection {
  return useContext(ConnectionContext);
}

export function useConnection(): ConnectionView {
  const connection = useConnectionSource();
  return useSyncExternalStore(connection.watch, connection.current);
}

/** Calls when the websocket has opened, again or for the first time. */
export function useOnConnected(told: () => void): void {
  const connection = useConnectionSource();
  const tell = useEffectEvent(told);
  useEffect(() => connection.onConnected(() => tell()), [connection]);
}
