/** Fetches the outbox after the first screen, and with it what is opened when there is no network: its list, and the form for a stance. */
import type { ApolloClient } from '@apollo/client';
import type { Outbox } from '../lib/outbox/outbox';

export async function fetchOutbox(client: ApolloClient): Promise<Outbox> {
  const [{ openOutbox }] = await Promise.all([
    import('../features/outbox/device-outbox'),
    import('../features/outbox/waiting-list'),
    import('../features/endorsements/stance-form'),
  ]);
  return openOutbox(client);
}
