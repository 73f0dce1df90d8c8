/** The outbox of this device, with the commands of the product. */
import type { ApolloClient } from '@apollo/client';
import { Outbox } from '../../lib/outbox/outbox';
import { deviceOutbox } from '../../lib/outbox/outbox-store';
import { deliverThrough } from './deliver';

export function openOutbox(client: ApolloClient): Outbox {
  return new Outbox(deviceOutbox, deliverThrough(client));
}
