/** The one database of this device: what is typed, what waits to be sent, and what was seen last. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OutboxEntry } from '../outbox/outbox-entry';

export interface KeptDraft<T> {
  value: T;
  keptAt: Date;
}

/** An answer of the server as it was at a moment. */
export interface SeenAnswer {
  key: string;
  data: unknown;
  at: Date;
}

export interface DeviceSchema extends DBSchema {
  drafts: { key: string; value: KeptDraft<unknown> };
  outbox: { key: string; value: OutboxEntry };
  seen: { key: string; value: SeenAnswer; indexes: { at: Date } };
}

export type DeviceDatabase = IDBPDatabase<DeviceSchema>;

const VERSION = 3;

let opened: Promise<DeviceDatabase> | undefined;

/** Rejects where the browser keeps nothing, as in some private windows. */
export function deviceDatabase(): Promise<DeviceDatabase> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

function open(): Promise<DeviceDatabase> {
  const forget = () => {
    opened = undefined;
  };
  return openDB<DeviceSchema>('aportes', VERSION, {
    upgrade: (db, from) => {
      if (from < 1) db.createObjectStore('drafts');
      if (from < 2) db.createObjectStore('outbox', { keyPath: 'id' });
      if (from < 3) db.createObjectStore('seen', { keyPath: 'key' }).createIndex('at', 'at');
    },
    // Another tab brings a newer version of the product: it must not wait for this one.
    blocking: (_current, _next, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
}
