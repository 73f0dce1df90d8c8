/** Once the server can be reached again, everything on the screen that came from the device is asked for anew. */
import type { Connection } from '../lib/connection/connection';
import type { Server } from '../lib/graphql/client';
import type { Seen } from '../lib/seen/seen';

export function refreshWhenBack({ client }: Server, connection: Connection, seen: Seen): void {
  const refresh = () => {
    if (seen.current() === null) return;
    seen.fresh();
    // Where it fails again, the device answers again and says so.
    void client.refetchQueries({ include: 'active' }).catch(() => {});
  };
  window.addEventListener('online', refresh);
  connection.onConnected(refresh);
}
