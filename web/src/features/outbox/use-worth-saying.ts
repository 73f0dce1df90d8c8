/** Whether something that was given with one press needs words: what goes at once does not, what waits or was refused does. */
import { useConnection } from '../../lib/connection/use-connection';
import type { OutboxEntry } from '../../lib/outbox/outbox-entry';

export function useWorthSaying(): (entry: OutboxEntry) => boolean {
  const { state: line } = useConnection();
  return ({ state, attempts }) =>
    state === 'refused' || (state !== 'received' && (attempts > 0 || line !== 'online'));
}
