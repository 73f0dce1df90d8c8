/** The outbox on the device: each step is one transaction, so that two tabs never undo each other's. */
import { deviceDatabase } from '../device/device-database';
import type { OutboxEntry } from './outbox-entry';

export interface OutboxStore {
  /** Everything of one person. */
  of(owner: string): Promise<OutboxEntry[]>;
  /** Rejects where the device keeps nothing. */
  add(entry: OutboxEntry): Promise<void>;
  /** False where the entry was taken back meanwhile. */
  replace(entry: OutboxEntry): Promise<boolean>;
  /** The entry, now gone from here; undefined while it is being sent. */
  take(id: string): Promise<OutboxEntry | undefined>;
  /** The same, its words now in the draft they came from; undefined also where something else is written there. */
  takeBack(id: string): Promise<OutboxEntry | undefined>;
}

const isFree = (entry: OutboxEntry | undefined): entry is OutboxEntry =>
  entry !== undefined && entry.state !== 'sending';

export const deviceOutbox: OutboxStore = {
  async of(owner) {
    return (await (await deviceDatabase()).getAll('outbox')).filter((one) => one.owner === owner);
  },

  async add(entry) {
    await (await deviceDatabase()).add('outbox', entry);
  },

  async replace(entry) {
    const { store, done } = (await deviceDatabase()).transaction('outbox', 'readwrite');
    const exists = (await store.getKey(entry.id)) !== undefined;
    if (exists) await store.put(entry);
    await done;
    return exists;
  },

  async take(id) {
    const { store, done } = (await deviceDatabase()).transaction('outbox', 'readwrite');
    const entry = await store.get(id);
    if (isFree(entry)) await store.delete(id);
    await done;
    return isFree(entry) ? entry : undefined;
  },

  async takeBack(id) {
    const transaction = (await deviceDatabase()).transaction(['outbox', 'drafts'], 'readwrite');
    const drafts = transaction.objectStore('drafts');
    const entry = await transaction.objectStore('outbox').get(id);
    const draft = entry?.note.draft;
    const fits = isFree(entry) && draft && (await drafts.getKey(draft.key)) === undefined;
    if (fits) await drafts.put({ value: draft.value, keptAt: new Date() }, draft.key);
    if (fits) await transaction.objectStore('outbox').delete(id);
    await transaction.done;
    return fits ? entry : undefined;
  },
};
