/** What is typed and not yet sent, kept on this device whatever happens to the page. */
import { deviceDatabase, type KeptDraft } from '../device/device-database';

/** Undefined where nothing was kept, or where the browser keeps nothing (private windows). */
export async function loadDraft<T>(key: string): Promise<KeptDraft<T> | undefined> {
  try {
    return (await (await deviceDatabase()).get('drafts', key)) as KeptDraft<T> | undefined;
  } catch {
    return undefined;
  }
}

/** Answers when it was kept; null where the browser refuses. */
export async function saveDraft<T>(key: string, value: T): Promise<Date | null> {
  try {
    const keptAt = new Date();
    await (await deviceDatabase()).put('drafts', { value, keptAt }, key);
    return keptAt;
  } catch {
    return null;
  }
}

export async function dropDraft(key: string): Promise<void> {
  try {
    await (await deviceDatabase()).delete('drafts', key);
  } catch {
    // Nothing was kept, so nothing is left.
  }
}
