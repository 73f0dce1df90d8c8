/** What happens in every tab once somebody else, or nobody, is signed in on this device. */
import type { Server } from '../lib/graphql/client';
import { watchPerson } from '../lib/graphql/person-tabs';
import type { OutboxApi } from '../lib/outbox/late-outbox';
import type { Seen } from '../lib/seen/seen';

export function personChange(
  { client, reopenSocket }: Server,
  outbox: OutboxApi,
  seen: Seen,
): () => Promise<void> {
  const startHere = async () => {
    await seen.forget();
    reopenSocket();
    // What was asked for a page that is left meanwhile is broken off; that is nobody's failure.
    await client.resetStore().catch(() => {});
    outbox.wake();
  };
  const tellOthers = watchPerson(() => void startHere());
  return () => {
    tellOthers();
    return startHere();
  };
}
