/** Wakes the outbox whenever the way to the server may be open again. */
import type { Connection } from '../connection/connection';
import type { OutboxApi } from './late-outbox';

export function wakeOutbox(outbox: OutboxApi, connection: Connection): void {
  const wake = () => outbox.wake();
  window.addEventListener('online', wake);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && wake());
  connection.onConnected(wake);
}
