/** An outbox in memory that outlives a page as the device's own does, for tests without a browser. */
import type { OutboxEntry } from '../outbox-entry';
import type { OutboxStore } from '../outbox-store';

export function memoryStore(): OutboxStore & { all: () => OutboxEntry[] } {
  const kept = new Map<string, OutboxEntry>();
  const take = (id: string) => {
    const entry = kept.get(id);
    const free = entry && entry.state !== 'sending' ? entry : undefined;
    if (free) kept.delete(id);
    return Promise.resolve(free);
  };
  return {
    all: () => [...kept.values()],
    of: (owner) => Promise.resolve([...kept.values()].filter((one) => one.owner === owner)),
    add: (entry) => Promise.resolve(void kept.set(entry.id, entry)),
    replace: (entry) => {
      const exists = kept.has(entry.id);
      if (exists) kept.set(entry.id, entry);
      return Promise.resolve(exists);
    },
    take,
    takeBack: take,
  };
}
