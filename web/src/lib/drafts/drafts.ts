/** What is typed and not yet sent, kept on this device whatever happens to the page. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

export interface KeptDraft<T> {
  value: T;
  keptAt: Date;
}

interface DraftSchema extends DBSchema {
  drafts: { key: string; value: KeptDraft<unknown> };
}

let opened: Promise<IDBPDatabase<DraftSchema>> | undefined;

function database(): Promise<IDBPDatabase<DraftSchema>> {
  opened ??= openDB<DraftSchema>('aportes', 1, { upgrade: (db) => void db.createObjectStore('drafts') });
  return opened;
}

/** Undefined where nothing was kept, or where the browser keeps nothing (private windows). */
export async function loadDraft<T>(key: string): Promise<KeptDraft<T> | undefined> {
  try {
    return (await (await database()).get('drafts', key)) as KeptDraft<T> | undefined;
  } catch {
    return undefined;
  }
}

/** Answers when it was kept; null where the browser refuses. */
export async function saveDraft<T>(key: string, value: T): Promise<Date | null> {
  try {
    const keptAt = new Date();
    await (await database()).put('drafts', { value, keptAt }, key);
    return keptAt;
  } catch {
    return null;
  }
}

export async function dropDraft(key: string): Promise<void> {
  try {
    await (await database()).delete('drafts', key);
  } catch {
    // Nothing was kept, so nothing is left.
  }
}
