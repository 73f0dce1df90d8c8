/** What was given at this place and waits, where it was written: fetched when the first thing waits. */
import { Suspense } from 'react';
import { optional } from '../../lib/optional/optional';
import type { OutboxEntry } from '../../lib/outbox/outbox-entry';

const WaitingEntries = optional(async () => (await import('./waiting-entries')).WaitingEntries);

export function WaitingHere({ entries }: { entries: readonly OutboxEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <Suspense>
      <WaitingEntries entries={entries} />
    </Suspense>
  );
}
